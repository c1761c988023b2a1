const css = String.raw;

/** Room for what comes with the live part: what can be unfolded, and below it a line of links. */
export const roomCss = css`
  .acts {
    min-height: 6rem;
  }
`;

/** What the schedule adds to the style that all elements share. */
export const scheduleCss = css`
  .cancelled,
  .rescheduled,
  .postponed,
  .full {
    --accent: var(--warn);
  }
  .cancelled h4,
  .rescheduled h4 {
    text-decoration: line-through;
  }
  .done {
    opacity: 0.75;
  }
`;
