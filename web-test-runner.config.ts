/**
 * Browser tests, each `*.browser.ts` under `test`, in every engine `scripts/browsers.ts` finds. The desk's
 * have a run of their own: they change what the others read.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, type TestRunnerConfig} from '@web/test-runner';
import {requireBrowsers} from './scripts/browsers.ts';
import {deskUsers} from './test/support/desk-users.ts';
import {launchers} from './test/support/launchers.ts';
import {commonJsPlugin, pagePlugin, serverPlugin, storiesPlugin} from './test/support/plugins.ts';
import {countsReporter} from './test/support/reporter.ts';
import {forwardTo} from './test/support/server.ts';

const pendopo = serverPlugin();

// Ended from outside, a process skips its exit handlers, and the browsers would live on.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const config: TestRunnerConfig = {
  files: ['test/**/*.browser.ts', '!test/desk/**'],
  nodeResolve: true,
  browsers: await launchers(await requireBrowsers()),

  // One page at a time: tests own the focus, and timings mean something on two cores.
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  // All stories are one file: in the slowest engine on two busy cores they take minutes.
  testsFinishTimeout: 1_200_000,
  // A tab, a worker or a database of WebKit's may take that long to begin on a busy machine.
  testFramework: {config: {timeout: '30000'}},

  middleware: [forwardTo(() => pendopo.server), deskUsers(() => pendopo.server)],
  plugins: [
    pendopo,
    storiesPlugin(),
    await commonJsPlugin(),
    pagePlugin(),
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
  ],

  // Written out, because axe rightly asks every page for a language and a title.
  testRunnerHtml: framework => `<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Pendopo</title>
        <script>window.__server = ${JSON.stringify(pendopo.server.url)}</script>
      </head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countsReporter()],
};

export default config;
