const css = String.raw;

/** On paper nothing can be unfolded. Plain text: the tools do not know `content-visibility` yet. */
const onPaper =
  '@media print{details::details-content{content-visibility:visible;block-size:auto}}';

const acts = css`
  /* Fixed, because WebKit does not break long words for the width of a cell. */
  table {
    table-layout: fixed;
    border-collapse: collapse;
    width: 100%;
  }
  td,
  th {
    padding: 0.25rem 1rem 0.25rem 0;
    text-align: start;
    border-block-end: 1px solid #888;
    font-weight: 400;
  }
  [scope='rowgroup'],
  [colspan] {
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
`;

/** What comes with the live part: the table, the hint for the keyboard, print. */
export const figuresActsCss = acts + onPaper;
