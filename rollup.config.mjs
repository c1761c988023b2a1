import {readdirSync, readFileSync, rmSync} from 'node:fs';
import literals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {leanLit} from './scripts/lean-lit.mjs';

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

/** What is known only once it is built. */
const named = code =>
  code
    .replace('__VERSION__', version)
    .replace(
      '__CORE__',
      () => `./${readdirSync(browserDir).find(name => /^core-\w+\.js$/.test(name))}`,
    );

/** What browsers load through one script tag: bundled with all it needs, as small as can be. */
const browser = (input, output = {}) => ({
  input,
  output: {
    dir: browserDir,
    format: 'es',
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    hashCharacters: 'hex',
    ...output,
  },
  plugins: [
    copies(),
    resolve({exportConditions: ['production', 'browser'], extensions: ['.ts', '.js']}),
    compile('widgets', browserDir),
    leanLit(),
    literals(),
    {name: 'names', renderChunk: named},
    terser({
      ecma: 2022,
      module: true,
      compress: {passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true},
      format: {comments: false},
    }),
  ],
});

const widgets = 'packages/widgets/src';

/**
 * What several elements need and is too little for a file of its own, which would cost a round trip:
 * each gets a copy, named after the folder that it is for.
 */
const copied =
  /[\\/](offers[\\/][\w-]+|forms[\\/][\w-]+|shared[\\/](strings-en|form-view|links)|sdk[\\/]dist[\\/](error-root|receipt-number|second-factor))\.[jt]s$/;
const copy = /@([\w-]+)(\.[jt]s)$/;
const copies = () => ({
  name: 'copies',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, {...options, skipSelf: true});
    if (!importer || !found || !copied.test(found.id)) return found;
    const owner = copy.exec(importer)?.[1] ?? importer.split(/[\\/]/).at(-2);
    return found.id.replace(/(\.[jt]s)$/, `@${owner}$1`);
  },
  async load(id) {
    if (!copy.test(id)) return null;
    const {code} = await this.load({id: id.replace(copy, '$2')});
    return code;
  },
});

/** Elements, by folder; all but the provider are printed by the server too. */
const elements = [
  'provider',
  'schedule',
  'checklist',
  'office',
  'statistics',
  'partners',
  'partner-badge',
  'survey',
  'survey-results',
  'complaint',
  'status',
  'visit-request',
  'share',
];
const printed = elements.filter(name => name !== 'provider');

/**
 * What elements share, so that a page loads it once. Core: all that the first answers are drawn with.
 * Live: what their live parts have in common. Client: what it takes to ask the server again.
 */
const shared = {
  core: /\/(lit|lit-html|lit-element|@lit\/reactive-element)\/|\/shared\/(context|define|element|format|frame-view|page|strings|styles)\.ts|\/sdk\/dist\/urls\.js/,
  client:
    /\/ky\/|\/shared\/client\.ts|\/sdk\/dist\/(?!error-root@checklist|kept-answers|index|checklist\/|proof\/|outbox\/|visit-requests\/|receipt-number@|second-factor@|urls|visit-state)/,
  lists: /\/shared\/(list-live|nearness)\.ts/,
  live: /\/shared\/(?!\w+-en|form-view|links)|\/sdk\/dist\/kept-answers/,
};
const chunkOf = id => Object.keys(shared).find(name => shared[name].test(id.replaceAll('\\', '/')));

const desk = 'packages/desk/src';

/** What a chunk of the desk is called: by its panel, or by what it is. */
const partOf = (id = '') => {
  const [, panel] = /[\\/]src[\\/]([\w-]+)[\\/]panel\.ts$/.exec(id ?? '') ?? [];
  return panel ?? '[name]';
};

/**
 * The desk's page, and its worker: handed out by the server, and so built into it. Lit as it is, for
 * panels take what their fields say by properties and events.
 */
const deskPage = (input, entryFileNames) => ({
  input,
  output: {
    dir: 'packages/server/dist/desk',
    format: 'es',
    sourcemap: false,
    entryFileNames,
    chunkFileNames: ({facadeModuleId}) => `${partOf(facadeModuleId)}-[hash].js`,
    hashCharacters: 'hex',
  },
  plugins: [
    resolve({exportConditions: ['production', 'browser'], extensions: ['.ts', '.js']}),
    compile('desk', 'packages/server/dist/desk'),
    literals(),
    terser({ecma: 2022, module: true, format: {comments: false}}),
  ],
});

for (const name of ['contract', 'catalogue', 'sdk', 'widgets', 'desk', 'server']) {
  rmSync(new URL(`packages/${name}/dist`, import.meta.url), {recursive: true, force: true});
}

export default [
  modules('contract', ['packages/contract/src/index.ts', 'packages/contract/src/types.ts']),
  modules('catalogue', 'packages/catalogue/src/index.ts'),
  modules('sdk', [
    'packages/sdk/src/index.ts',
    'packages/sdk/src/outbox/index.ts',
    'packages/sdk/src/proof/prove.ts',
    'packages/sdk/src/staff/index.ts',
  ]),
  modules(
    'widgets',
    [
      `${widgets}/index.ts`,
      `${widgets}/react/wrap.ts`,
      `${widgets}/loader/hints.ts`,
      ...elements.map(name => `${widgets}/${name}/define.ts`),
      ...printed.map(name => `${widgets}/${name}/print.ts`),
    ],
    [literals()],
  ),
  browser(Object.fromEntries(elements.map(name => [name, `${widgets}/${name}/define.ts`])), {
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
  }),
  // After the elements: it names the chunk that they share.
  browser({pendopo: `${widgets}/loader/pendopo.ts`}),
  browser({embed: `${widgets}/loader/embed.ts`}),
  browser({frame: `${widgets}/frames/grow.ts`}),
  browser({builder: `${widgets}/builder/copy.ts`}),
  modules('desk', `${desk}/index.ts`),
  modules('server', [
    'packages/server/src/index.ts',
    'packages/server/src/main.ts',
    'packages/server/src/site-check/markup-thread.ts',
  ]),
  deskPage({desk: `${desk}/main.ts`}, '[name]-[hash].js'),
  deskPage({sw: `${desk}/sw.ts`}, '[name].js'),
];
