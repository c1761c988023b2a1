const css = String.raw;

/** The frame round all panels, and the door. */
export const shellCss = css`
  .desk {
    min-height: 100vh;
  }
  .desk-skip:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .desk-top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    min-height: 3.5rem;
    border-bottom: 1px solid var(--faint);
    padding: 0.25rem 1rem;
    background: var(--tint);
  }
  .desk-top a {
    color: inherit;
    padding: 0.75rem 0;
    font-weight: 700;
    line-height: 1.3;
    text-decoration: none;
  }
  .desk-menu {
    flex: none;
  }
  .desk-nav ul {
    margin: 0;
    padding: 0.5rem;
    list-style: none;
  }
  .desk-nav a {
    display: block;
    border-radius: 0.5rem;
    padding: 0 0.75rem;
    color: inherit;
    line-height: 3rem;
    text-decoration: none;
  }
  .desk-nav a:hover {
    background: var(--faint);
  }
  .desk-nav [aria-current] {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .desk-nav [aria-current]:hover {
    background: var(--accent);
  }
  .desk-who {
    border-top: 1px solid var(--faint);
    padding: 0.75rem 1.25rem;
  }
  .desk-who p {
    margin: 0 0 0.5rem;
  }
  .desk-main {
    min-width: 0;
    max-width: 72rem;
    padding: 1rem;
  }
  .desk-main:focus {
    outline: none;
  }
  .desk-door {
    max-width: 30rem;
    margin: 0 auto;
    padding: 1.5rem 1rem;
  }
  .desk-said {
    position: fixed;
    inset: auto 1rem 1rem;
    z-index: 2;
    max-width: 30rem;
    margin: 0 auto;
    border-radius: 0.5rem;
    background: var(--ink);
    color: var(--ground);
    text-align: center;
  }
  .desk-said p {
    margin: 0;
    padding: 0.75rem 1rem;
  }
  @media (max-width: 59.99rem) {
    .desk-nav:not(.open) {
      display: none;
    }
    .desk-nav {
      border-bottom: 1px solid var(--faint);
    }
  }
  @media (min-width: 60rem) {
    .desk {
      display: grid;
      grid-template: auto 1fr / 15rem minmax(0, 1fr);
    }
    .desk-top {
      grid-column: 1 / -1;
    }
    .desk-menu {
      display: none;
    }
    .desk-nav {
      border-inline-end: 1px solid var(--faint);
    }
    .desk-nav > div {
      position: sticky;
      top: 0;
      max-height: 100vh;
      overflow: auto;
    }
    .desk-main {
      padding: 1.5rem 2rem 3rem;
    }
  }
  @media print {
    .desk {
      display: block;
    }
    .desk-top,
    .desk-nav,
    .desk-said,
    .desk-main > .note {
      display: none;
    }
    .desk-main {
      padding: 0;
    }
  }
`;
