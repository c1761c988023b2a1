/**
 * `npm test`: everything that must hold before a change is merged, in the order in which a mistake
 * is cheapest to learn of. All steps run even when one fails; only a failed build ends it at once.
 * The last line is `N passed, N failed[, N skipped]`, each check counting as one test.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {pipeline} from 'node:stream/promises';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {COUNTS_FILE, type Counts} from '../test/support/reporter.ts';

interface Result extends Counts {
  name: string;
  seconds: number;
}

const steps: Record<string, () => Counts | Promise<Counts>> = {
  build: () => check('build'),
  format: () => check('format:check'),
  lint: () => check('lint'),
  types: () => check('types'),
  contract: () => check('openapi:check'),
  packages: () => check('pack:check'),
  // The documentation, which node tests look into.
  stories: () => check('stories'),
  'node tests': nodeTests,
  'browser tests': () => browserTests('test:browsers'),
  'desk tests': () => browserTests('test:desk'),
  size: () => check('size'),
};

/** A step that either holds or does not. */
function check(script: string): Counts {
  return npmRun(script) ? counts({passed: 1}) : counts({failed: 1});
}

async function nodeTests(): Promise<Counts> {
  let total = counts({});
  const events = run({
    globPatterns: ['test/**/*.test.ts'],
    timeout: 120_000,
    execArgv: ['--import', './test/support/leaks.ts'],
  });
  events.on('test:summary', ({file, success, counts: {tests, passed, skipped, todo}}) => {
    // A file may have a summary too; the one without a file is of them all.
    if (file) return;
    total = {passed, failed: tests - passed - skipped - todo, skipped: skipped + todo};
    if (!success && total.failed === 0) total.failed = 1;
  });
  await pipeline(events, new spec(), process.stdout, {end: false});
  return atLeastOne(total);
}

function browserTests(script: string): Counts {
  rmSync(COUNTS_FILE, {force: true});
  const ok = npmRun(script);
  const total = counts({});
  try {
    const {passed, failed, skipped} = JSON.parse(readFileSync(COUNTS_FILE, 'utf8'));
    Object.assign(total, {passed, failed, skipped});
  } catch {
    // No counts: the run broke before its end, and said why.
  }
  if (!ok && total.failed === 0) total.failed = 1;
  return atLeastOne(total);
}

/** Where not one test ran, nothing has been shown to work. */
function atLeastOne(total: Counts): Counts {
  if (total.passed + total.failed > 0) return total;
  console.error('No tests ran.');
  return counts({failed: 1});
}

function counts(some: Partial<Counts>): Counts {
  return {passed: 0, failed: 0, skipped: 0, ...some};
}

function npmRun(script: string): boolean {
  const shell = process.platform === 'win32';
  return spawnSync('npm', ['run', '--silent', script], {stdio: 'inherit', shell}).status === 0;
}

const results: Result[] = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const result = await step();
  results.push({name, ...result, seconds: (performance.now() - start) / 1000});
  // Everything after it would test what was built before.
  if (name === 'build' && result.failed > 0) break;
}

console.log('');
for (const {name, failed, seconds} of results) {
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  console.log(`${name.padEnd(14)} ${failed > 0 ? 'FAILED' : 'ok    '} ${time}`);
}

const total = counts({});
for (const {passed, failed, skipped} of results) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
process.exitCode = total.failed > 0 ? 1 : 0;
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
