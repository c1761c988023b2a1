const css = String.raw;

/** What a request for a visit adds to the style that all forms share. */
export const visitRequestCss = css`
  /* These need a script. */
  :not(:defined) :is([data-act='letter'], [data-act='done']) {
    display: none;
  }
  /* What is being sent can still be read. */
  .fill[aria-busy] {
    opacity: 1;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: end;
  }
  .row .field {
    flex: 1 1 7rem;
    margin: 0.5rem 0;
  }
  h4 {
    border-top: 1px solid;
    margin-top: 2rem;
    padding-top: 0.5rem;
  }
`;
