const css = String.raw;

/** What the results add to the style that all elements share. */
export const resultsCss = css`
  .index {
    font-size: 2rem;
    font-weight: 700;
  }
  meter {
    display: block;
    width: 100%;
    height: 1.25rem;
  }
  td,
  th {
    padding-inline-end: 1rem;
    text-align: start;
  }
`;
