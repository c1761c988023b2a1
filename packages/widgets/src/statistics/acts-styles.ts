const css = String.raw;

/** What comes with the live part: the table, the hint for the keyboard, print. */
export const figuresActsCss = css`
  td,
  th {
    padding: 0.25rem 1rem 0.25rem 0;
    text-align: start;
    font-weight: 400;
  }
  tbody tr:first-child {
    font-weight: 700;
  }
  .hint {
    display: none;
  }
  figure:focus-within .hint {
    display: block;
  }
  @media (forced-colors: active) {
    line {
      stroke: CanvasText;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
