const css = String.raw;

/** What sharing adds to the style that all elements share. */
export const shareCss = css`
  .link {
    font-size: 1.25rem;
  }
`;

/** What comes with the code, the texts and the pictures. */
export const readyCss = css`
  /* Black on white in the dark too: many cameras read nothing else. */
  .qr {
    display: block;
    width: 12rem;
    max-width: 100%;
    background: #fff;
    color: #000;
  }
  h3 {
    margin-top: 1rem;
  }
  /* Firefox lets the margin of a line's last link stick out. */
  .acts a {
    display: inline-block;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    font: inherit;
    color: CanvasText;
    background: Canvas;
    border: 1px solid #888;
    border-radius: var(--pendopo-radius, 0.5rem);
    padding: 0.5rem 0.75rem;
  }
  /* These need a script. */
  :not(:defined) button[data-act] {
    display: none;
  }
`;
