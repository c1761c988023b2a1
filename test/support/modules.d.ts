/** Written by `storiesPlugin` in `plugins.ts`. */
declare module 'virtual:stories' {
  const stories: Record<string, import('@storybook/web-components').StoriesModule>;
  export default stories;
}
