const css = String.raw;

/** What the survey adds to the form's style: four answers beside each other where there is room. */
export const surveyCss = css`
  .four .field {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 0 0.5rem;
  }
  .four p {
    grid-column: 1/-1;
  }
  .four .pick {
    border: 1px solid #888;
    border-radius: var(--pendopo-radius, 0.5rem);
    margin: 0.25rem 0;
    padding: 0 0.75rem;
    line-height: 1.25;
  }
  .four .pick:has(:checked) {
    outline: 2px solid var(--accent);
  }
  progress {
    /* Firefox puts its border outside. */
    box-sizing: border-box;
    width: 100%;
    accent-color: var(--accent);
  }
`;
