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
  .need {
    display: flex;
    gap: 0.75rem;
  }
  [type='checkbox'] {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
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
