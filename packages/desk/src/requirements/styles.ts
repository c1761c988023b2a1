const css = String.raw;

/** The list of services, a service beside what citizens see of it, lines of differences. */
export const requirementsCss = css`
  .requirements-list {
    padding: 0;
    list-style: none;
  }
  .requirements-list > li:not(.card) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    min-height: 3rem;
    border-bottom: 1px solid var(--faint);
  }
  .requirements-list a {
    padding: 0.75rem 0;
  }
  desk-requirements summary {
    min-height: 3rem;
    padding: 0.6rem 0;
    cursor: pointer;
  }
  .lines {
    max-height: 20rem;
    margin: 0;
    overflow: auto;
    font: inherit;
    white-space: pre-wrap;
  }
  @media (min-width: 75rem) {
    .requirements-two {
      display: grid;
      grid-template-columns: minmax(0, 36rem) minmax(18rem, 1fr);
      align-items: start;
      gap: 2rem;
    }
    .requirements-two > section {
      position: sticky;
      top: 1rem;
      max-height: calc(100vh - 2rem);
      margin-top: 0;
      overflow: auto;
    }
  }
`;
