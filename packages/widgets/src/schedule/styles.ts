const css = String.raw;

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
