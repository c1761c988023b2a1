const css = String.raw;

/** What a complaint that was sent is drawn with. */
export const trackCss = css`
  .track {
    display: block;
  }
  .said {
    white-space: pre-line;
  }
  h4 {
    margin-top: 1rem;
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  li.warn {
    color: var(--warn);
  }
`;
