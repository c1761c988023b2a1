// Plain text under the tag that the build knows to minify: the server prints it into its pages.
const css = String.raw;

/** What the printed page need not be told: about the element itself, and of parts that come later. */
export const hostCss = css`
  :host {
    display: block;
  }
  .room {
    min-height: 3rem;
  }
`;

/**
 * One stylesheet for both ways in: the element's shadow tree, and the page that the server printed.
 * It takes font and colours from the host page; a few properties set the rest.
 */
export const baseCss = css`
  .pendopo {
    max-width: 44rem;
    --accent: var(--pendopo-accent, #0b57a4);
    --warn: var(--pendopo-warn, #a3231b);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :where(.pendopo *) {
    margin: 0;
    padding: 0;
    unicode-bidi: isolate;
  }
  header,
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  header {
    justify-content: space-between;
  }
  .item,
  .note,
  input,
  select,
  button {
    border: 1px solid #888;
    border-radius: var(--pendopo-radius, 0.5rem);
    margin: 0.5rem 0;
    padding: 0.5rem 0.75rem;
  }
  .item {
    border-inline-start: 0.3rem solid var(--accent);
    list-style: none;
  }
  details li {
    margin-inline-start: 1.25rem;
  }
  .acts a {
    margin-inline-end: 0.75rem;
  }
  .badge {
    border: 1px solid;
    border-radius: 1rem;
    padding: 0 0.5rem;
    color: var(--accent);
  }
  .warn {
    --accent: var(--warn);
    border-color: var(--warn);
  }
  .soft,
  [aria-busy] {
    opacity: 0.75;
  }
  a,
  summary,
  button {
    color: var(--accent);
    line-height: 3rem;
  }
  /* Light or dark is for the host page to say, by its color-scheme. */
  @supports (color: light-dark(red, red)) {
    .pendopo {
      --accent: var(--pendopo-accent, light-dark(#0b57a4, #8ec5ff));
      --warn: var(--pendopo-warn, light-dark(#a3231b, #ffb4a9));
    }
  }
`;
