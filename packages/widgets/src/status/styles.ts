// Plain text under the tag that the build knows to minify.
const css = String.raw;

/** What a case adds to the style that all elements share: it comes with the live part. */
export const caseCss = css`
  .case h4 {
    margin-top: 1rem;
  }
  .case li {
    margin-inline-start: 1.5rem;
  }
  [role='alert'] a {
    display: block;
    line-height: 1.5;
    padding: 0.5rem 0;
  }
  .steps li {
    padding-bottom: 0.5rem;
  }
`;
