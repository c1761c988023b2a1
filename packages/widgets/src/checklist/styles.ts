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
  .pendopo ul {
    list-style: none;
  }
  fieldset button {
    margin-inline-end: 0.75rem;
    min-width: 5rem;
  }
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
  .main {
    display: inline-block;
    background: var(--accent);
    border-radius: var(--pendopo-radius, 0.5rem);
    color: Canvas;
    padding: 0 1rem;
    text-decoration: none;
  }
  /* Ticks are kept by a script. */
  :not(:defined) [data-act='clear'] {
    display: none;
  }
`;
