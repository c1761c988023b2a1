const css = String.raw;

/** What a form of lines to fill in adds to the style that all elements share. */
export const lineCss = css`
  .fill {
    display: block;
    /* While it is sent too: paler, its button could not be read. */
    opacity: 1;
  }
  .field {
    border: 0;
    margin: 1rem 0;
    min-width: 0;
  }
  .field label,
  legend {
    font-weight: 600;
  }
  .note ul {
    list-style: none;
  }
  .field .soft {
    font-weight: 400;
  }
  input,
  select,
  textarea {
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-size: max(1rem, 16px);
    box-sizing: border-box;
    width: 100%;
    min-height: 3rem;
  }
  .fault {
    color: var(--warn);
    font-weight: 600;
  }
  [aria-invalid] {
    border-color: var(--warn);
    border-width: 2px;
  }
  button.main {
    background: var(--accent);
    border-color: var(--accent);
    color: Canvas;
    padding: 0.25rem 1.5rem;
  }
`;
