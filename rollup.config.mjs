import {readFileSync, rmSync} from 'node:fs';
import literals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const {version} = JSON.parse(readFileSync('packages/widgets/package.json', 'utf8'));

/** Types are checked and declared by `tsc -b`; here the code is only turned into JavaScript. */
const compile = (name, outDir) =>
  typescript({
    tsconfig: `packages/${name}/tsconfig.json`,
    compilerOptions: {
      outDir,
      noCheck: true,
      composite: false,
      incremental: false,
      declaration: false,
      tsBuildInfoFile: undefined,
    },
  });

const isOurs = id => /^[./]|^\w:/.test(id);

/** A package for npm: every module stays a file of its own, every dependency an import. */
const modules = (name, input, plugins = []) => ({
  input,
  external: id => !isOurs(id),
  output: {
    dir: `packages/${name}/dist`,
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/src`,
  },
  plugins: [compile(name, `packages/${name}/dist`), ...plugins],
});

const browserDir = 'packages/widgets/dist/browser';

/** What browsers load through one script tag: bundled with all it needs, as small as can be. */
const browser = (input, options = {}) => ({
  input,
  output: {
    dir: browserDir,
    format: 'es',
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    hashCharacters: 'hex',
    ...options.output,
  },
  external: options.external ?? [],
  plugins: [
    resolve({exportConditions: ['production', 'browser'], extensions: ['.ts', '.js']}),
    compile('widgets', browserDir),
    literals(),
    {name: 'version', renderChunk: code => code.replace('__VERSION__', version)},
    terser({
      ecma: 2022,
      module: true,
      compress: {passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true},
      format: {comments: false},
    }),
  ],
});

/** The loader is one file; elements are files beside it, which it imports when they are wanted. */
const elementFile = /^.*\/(\w+)\/define\.js$/;
const loaderOptions = {
  external: id => elementFile.test(id),
  output: {paths: id => id.replace(elementFile, './$1.js')},
};

const widgets = 'packages/widgets/src';

for (const name of ['contract', 'catalogue', 'sdk', 'widgets', 'server']) {
  rmSync(new URL(`packages/${name}/dist`, import.meta.url), {recursive: true, force: true});
}

export default [
  modules('contract', ['packages/contract/src/index.ts', 'packages/contract/src/types.ts']),
  modules('catalogue', 'packages/catalogue/src/index.ts'),
  modules('sdk', 'packages/sdk/src/index.ts'),
  modules(
    'widgets',
    [
      `${widgets}/index.ts`,
      `${widgets}/schedule/define.ts`,
      `${widgets}/schedule/print.ts`,
      `${widgets}/provider/define.ts`,
    ],
    [literals()],
  ),
  browser({pendopo: `${widgets}/loader/pendopo.ts`}, loaderOptions),
  browser({schedule: `${widgets}/schedule/define.ts`}),
  browser({provider: `${widgets}/provider/define.ts`}),
  modules('server', ['packages/server/src/index.ts', 'packages/server/src/main.ts']),
];
