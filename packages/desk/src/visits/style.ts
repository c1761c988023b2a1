const css = String.raw;

export const visitsCss = css`
  .calendar {
    display: none;
    table-layout: fixed;
  }
  .calendar th,
  .calendar td {
    border: 1px solid var(--faint);
    padding: 0.25rem 0.4rem;
  }
  .calendar td {
    height: 6rem;
    font-size: 0.9rem;
  }
  .calendar .beside {
    background: var(--tint);
  }
  .calendar .marked {
    box-shadow: inset 0 0.25rem 0 var(--warn);
  }
  .calendar .today .day {
    background: var(--accent);
    color: var(--on-accent);
  }
  .calendar .day {
    display: inline-block;
    min-width: 2rem;
    border-radius: 1rem;
    padding: 0.15rem 0.4rem;
    text-align: center;
    font-weight: 700;
  }
  .calendar .mark {
    margin: 0.1rem 0;
    color: var(--warn);
    font-size: 0.85rem;
  }
  .calendar ul {
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }
  .calendar li {
    margin: 0.15rem 0;
  }
  .calendar li a {
    display: block;
    padding: 0.15rem 0;
  }
  .button.wide {
    display: none;
  }
  @media (min-width: 62rem) {
    .button.wide {
      display: inline-block;
    }
    .month:not(.as-list) .calendar {
      display: table;
    }
    .month:not(.as-list) .list {
      display: none;
    }
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    padding: 0.35rem 0;
    border-bottom: 1px solid var(--faint);
  }
  .facts dt {
    flex: 0 0 9rem;
    color: var(--soft);
  }
  .facts dd {
    flex: 1 1 14rem;
    margin: 0;
  }
  .services fieldset {
    max-height: 24rem;
    overflow: auto;
    border: 1px solid var(--faint);
    border-radius: 0.5rem;
    padding: 0.5rem 0.75rem;
  }
  .services .pick {
    padding: 0.35rem 0;
  }
  details summary {
    min-height: 3rem;
    padding: 0.75rem 0;
    cursor: pointer;
  }
`;
