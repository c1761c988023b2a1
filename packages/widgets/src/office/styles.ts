const css = String.raw;

/** What the office adds to the style that all elements share. */
export const officeCss = css`
  .state {
    color: var(--accent);
    font-size: 1.25rem;
  }
  .room {
    min-height: 3rem;
  }
`;

/** What comes with the details. */
export const detailsCss = css`
  .room a,
  li a {
    margin-inline-end: 0.75rem;
  }
  h3 {
    margin-top: 1rem;
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.25rem 1rem 0.25rem 0;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  tr {
    border-bottom: 1px solid #8888;
  }
  .today {
    font-weight: bold;
  }
`;
