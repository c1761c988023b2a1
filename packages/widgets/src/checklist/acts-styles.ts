const css = String.raw;

/** How it looks what can be done with a list: it comes with the live part. */
export const checklistActsCss = css`
  .main {
    display: inline-block;
    background: var(--accent);
    border-radius: var(--pendopo-radius, 0.5rem);
    color: Canvas;
    padding: 0 1rem;
    text-decoration: none;
  }
  details p a {
    line-height: 2rem;
  }
  /* Ticks are counted and kept by a script; their room is there before, so that nothing moves. */
  :not(:defined) [data-scripted] {
    visibility: hidden;
  }
  @media print {
    form,
    button,
    [data-act='choose'],
    [data-act='forget'],
    [data-scripted] {
      display: none;
    }
  }
`;
