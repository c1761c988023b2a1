// `npm run pack:check`: what would be published, seen as its users will: entries that resolve, types
// that are found, files that are there. Faults of one package do not hide those of another.
import {spawnSync} from 'node:child_process';

const packages = ['contract', 'catalogue', 'sdk', 'widgets', 'server'];

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, {stdio: 'inherit', shell: process.platform === 'win32'}).status === 0;

let failed = 0;
for (const name of packages) {
  const folder = `packages/${name}`;
  console.log(`\n${folder}`);
  const fine = [
    run('publint', '--strict', folder),
    run('attw', '--pack', folder, '--profile', 'esm-only', '--quiet'),
  ];
  if (fine.includes(false)) failed++;
}
console.log(`\npackages: ${packages.length - failed} fine, ${failed} with faults`);
process.exitCode = failed ? 1 : 0;
