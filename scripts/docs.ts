// `npm run stories`: the documentation, out of stories, the manifest and the sizes of what was built,
// into `storybook-static`. What is there already and made of the same is left as it is.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {allOf, firstOf, total} from './bundles.ts';
import {readElements} from './manifest/elements.ts';

const out = 'storybook-static';
const madeOf = `${out}/made-of.txt`;
const cost = '.cache/docs/cost.json';

/** What each element weighs, as the docs tell it. Nobody writes these figures by hand. */
function weigh() {
  const figures = readElements().map(({folder, tagName}) => ({
    tag: tagName,
    first: total(...firstOf(folder)),
    all: total(...allOf(folder)),
  }));
  mkdirSync('.cache/docs', {recursive: true});
  writeFileSync(cost, JSON.stringify({loader: total('pendopo.js'), figures}, null, 2));
}

/** One hash of all that the documentation is made of. */
function sources(): string {
  const files = globSync([
    '.storybook/*',
    'stories/**/*.{ts,tsx,mdx,html,webp}',
    'packages/{widgets,sdk,desk}/dist/**/*.js',
    'packages/widgets/custom-elements.json',
    'package-lock.json',
    cost,
  ]).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

const fresh = (hash: string) => {
  try {
    return readFileSync(madeOf, 'utf8') === hash;
  } catch {
    return false;
  }
};

// `--figures`: those alone, as part of the build, whose types need them.
const only = process.argv.includes('--figures');
if (only || !existsSync(cost)) weigh();
const hash = only ? '' : sources();
if (!only && !fresh(hash)) {
  const args = ['build', '--quiet', '--loglevel', 'error', '--disable-telemetry', '-o', out];
  const shell = process.platform === 'win32';
  const {status} = spawnSync('storybook', args, {stdio: ['ignore', 'ignore', 'inherit'], shell});
  if (status === 0) writeFileSync(madeOf, hash);
  else console.error('The documentation could not be built.');
  process.exitCode = status ?? 1;
}
