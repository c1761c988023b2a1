// Plain text under the tag that the build knows to minify.
const css = String.raw;

/** What can be done: it comes with the live part. */
export const actsCss = css`
  form {
    align-items: end;
  }
  label {
    flex: 1 1 12rem;
  }
  input,
  select,
  button {
    background: Canvas;
    font: inherit;
    line-height: 2rem;
  }
  input,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 3rem;
    color: CanvasText;
  }
  /* Nearness needs a script. */
  :not(:defined) [data-act='near'] {
    display: none;
  }
`;

/** Comforts that an embed in a frame, where each byte counts, does without. */
export const comfortCss = css`
  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  @media print {
    .search,
    .acts,
    footer a,
    header a {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
