const css = String.raw;

/**
 * What figures add to the style that all elements share. Bars of the first series are filled, of the
 * next ones hatched, each otherwise; what is not told is a dashed box.
 */
export const statisticsCss = css`
  figure,
  dl {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 1rem 1.5rem;
  }
  figure > *,
  dl > div {
    flex: 1 1 17rem;
  }
  figcaption {
    flex-basis: 100%;
  }
  figure > div,
  .point {
    display: grid;
    grid-template-columns: minmax(auto, 8.5rem) 1fr minmax(3rem, auto);
    gap: 0 0.5rem;
    align-items: center;
  }
  figure > div > * {
    grid-column: 1/-1;
  }
  /* Bars begin and end alike in every line; where subgrids are not known, nearly so. */
  .point {
    grid-template-columns: subgrid;
  }
  svg {
    width: 100%;
    height: 1.1rem;
  }
  i {
    grid-column: 2/-1;
    border: 1px dashed;
    padding: 0 0.5rem;
  }
  b {
    text-align: end;
  }
  line {
    stroke: var(--accent);
    stroke-width: 2rem;
  }
  :nth-of-type(3n + 2) > * > svg {
    stroke-dasharray: 5 2;
  }
  :nth-of-type(3n + 3) > * > svg {
    stroke-dasharray: 2 2;
  }
`;
