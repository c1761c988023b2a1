// `npm run build`: JavaScript by rollup, declarations and the check of all types by tsc, both at
// once. The contract comes first: what is derived from it must be fresh before anything is built.
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmod, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const browserFolder = 'packages/widgets/dist/browser';

function runIn(cwd: string, command: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('exit', code =>
      code ? reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)) : resolve(),
    );
  });
}

const run = (command: string, ...args: string[]) => runIn('.', command, ...args);

/** `sri.json`: what a site pins a script to, by file (Subresource Integrity). */
async function writeIntegrity(folder: string): Promise<void> {
  const {version} = JSON.parse(await readFile('packages/widgets/package.json', 'utf8'));
  const files: Record<string, string> = {};
  for (const name of (await readdir(folder)).filter(name => name.endsWith('.js')).sort()) {
    const hash = createHash('sha384').update(await readFile(join(folder, name)));
    files[name] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile(join(folder, 'sri.json'), JSON.stringify({version, files}, null, 2) + '\n');
}

/** Bundled code keeps its licences beside it, not inside it: each byte there is paid by a citizen. */
async function writeLicences(folder: string): Promise<void> {
  const texts = ['lit', 'ky'].map(async name => {
    const root = `node_modules/${name}`;
    const file = (await readdir(root)).find(entry => /^licen[cs]e/i.test(entry));
    return `${name}\n\n${await readFile(join(root, file!), 'utf8')}`;
  });
  await writeFile(join(folder, 'LICENSES.txt'), (await Promise.all(texts)).join('\n\n---\n\n'));
}

await mkdir('.cache', {recursive: true});
try {
  await run('rollup', '-c', '--silent');
  await writeIntegrity(browserFolder);
  await writeLicences(browserFolder);
  await chmod('packages/server/dist/main.js', 0o755);
  await runIn('packages/widgets', 'cem', 'analyze', '--quiet');
  await run('node', 'scripts/manifest/write.ts');
  await run('node', 'scripts/docs.ts', '--figures');
  await run('node', 'examples/react-page/build.ts');
  await run('tsc', '-b', '--emitDeclarationOnly');
} catch (error) {
  console.error(`\nThe build failed: ${(error as Error).message}`);
  process.exitCode = 1;
}
