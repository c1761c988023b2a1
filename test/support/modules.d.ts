/** Written by `storiesPlugin` in `plugins.ts`. */
declare module 'virtual:stories' {
  const stories: Record<string, import('@storybook/web-components').StoriesModule>;
  export default stories;
}

/** Pictures in tests; it has no types of its own. */
declare module 'pngjs' {
  export const PNG: {sync: {read(png: Buffer): {width: number; height: number; data: Buffer}}};
}
