/** What Web Test Runner's server needs to know beyond serving files. */
import {globSync} from 'node:fs';
import type {TestRunnerPlugin} from '@web/test-runner';
import {build} from 'esbuild';
import {startTestServer, type TestServer} from './server.ts';

/** Begins each browser test with `page.ts`, on the same line so that line numbers stay true. */
export function pagePlugin(): TestRunnerPlugin {
  return {
    name: 'page',
    transform({path, body}) {
      if (!path.endsWith('.browser.ts')) return;
      return `import '/test/support/page.ts'; ${body}`;
    },
  };
}

/**
 * `virtual:stories`: every stories file by its path. `STORIES=schedule` narrows it to those whose
 * name matches, for work on one element.
 */
export function storiesPlugin(): TestRunnerPlugin {
  const url = '/__stories__.js';
  return {
    name: 'stories',
    resolveImport: ({source}) => (source === 'virtual:stories' ? url : undefined),
    serve({path}) {
      if (path !== url) return;
      const files = globSync(`stories/**/${process.env.STORIES ?? '*'}.stories.ts`).sort();
      const imports = files.map((file, i) => `import * as stories${i} from '/${file}';`);
      const entries = files.map((file, i) => `'${file}': stories${i}`);
      return `${imports.join('\n')}\nexport default {${entries.join(', ')}};`;
    },
  };
}

/** Lives as long as the test run. */
export function serverPlugin(): TestRunnerPlugin & {server: TestServer} {
  return {
    name: 'pendopo-server',
    server: {url: '', data: '', close: async () => {}},
    async serverStart() {
      this.server = await startTestServer();
    },
    serverStop() {
      return this.server.close();
    },
  };
}

/** Packages that are CommonJS, or import some: a browser cannot load them as they are. */
const COMMON_JS = [
  '@storybook/web-components',
  '@storybook/web-components/entry-preview',
  'axe-core',
  'jsqr',
  'storybook/preview-api',
  'storybook/test',
];

/** Bundled, with one shared copy of what they have in common. Lit stays out: pages hold one only. */
export async function commonJsPlugin(): Promise<TestRunnerPlugin> {
  const outdir = '.cache/browser-modules';
  const fileName = (id: string) => id.replaceAll(/[@/]/g, '_');
  await build({
    entryPoints: Object.fromEntries(COMMON_JS.map(id => [fileName(id), id])),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    external: ['lit', 'lit/*', 'lit-html', 'lit-html/*', 'lit-element', 'lit-element/*', '@lit/*'],
    define: {'process.env.NODE_ENV': '"test"', global: 'globalThis'},
  });
  return {
    name: 'common-js',
    resolveImport({source}) {
      // Stories import types and helpers from the framework; at run time that is the renderer.
      const id = source.replace('@storybook/web-components-vite', '@storybook/web-components');
      return COMMON_JS.includes(id) ? `/${outdir}/${fileName(id)}.js` : undefined;
    },
  };
}
