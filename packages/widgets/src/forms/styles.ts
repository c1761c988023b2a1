const css = String.raw;

/** What forms add to the style that all elements share. */
export const formCss = css`
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
  textarea {
    border: 1px solid #888;
    border-radius: var(--pendopo-radius, 0.5rem);
    padding: 0.5rem 0.75rem;
    resize: vertical;
  }
  .fill .pick {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 3rem;
    font-weight: 400;
  }
  .pick input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    min-height: 0;
    margin: 0;
    accent-color: var(--accent);
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
  .once {
    font-size: 1.25rem;
    font-weight: 700;
  }
  /* These need a script. */
  :not(:defined) [data-act='copy'],
  :not(:defined) [data-act='paper'] {
    display: none;
  }
`;
