const css = String.raw;

/** What sets one offer apart from the next. */
export const offerCss = css`
  .offer {
    margin-top: 0.5rem;
  }
`;
