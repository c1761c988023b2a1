const css = String.raw;

/** What the checklist adds to the style that all elements share. */
export const checklistCss = css`
  fieldset {
    border: 2px solid var(--accent);
    border-radius: var(--pendopo-radius, 0.5rem);
    padding: 0.5rem 0.75rem;
    flex: 1;
    min-width: 0;
  }
  legend {
    font-weight: 700;
  }
  .picks {
    list-style: none;
  }
  .picks a {
    display: block;
    line-height: 1.5;
    padding: 0.75rem 0;
  }
  li:not(.item) {
    margin-inline-start: 1.25rem;
  }
  fieldset button {
    margin-inline-end: 0.75rem;
    min-width: 5rem;
  }
  h3,
  h4 {
    margin-top: 1rem;
  }
  /* The whole line is there to be tapped. */
  .need {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 3rem;
  }
  [type='checkbox'] {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    min-height: 0;
    margin: 0;
  }
  /* In line with what it is about. */
  [data-way] > :not(label) {
    margin-inline-start: 2.25rem;
  }
`;
