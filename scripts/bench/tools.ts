import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const {env, platform} = process;
const isRoot = process.getuid?.() === 0;

/** The program's path; daemons live where a normal user's path does not look. */
function find(name: string): string | undefined {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map(folder => join(folder, name)).find(existsSync);
}

const mayInstall = () =>
  platform === 'linux' &&
  find('apt-get') !== undefined &&
  (isRoot || spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0);

function aptGet(...args: string[]): void {
  // Nobody asked for a web server on port 80: in this runlevel packages do not start what they bring.
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get', '-qq'];
  const command = [...(isRoot ? [] : ['sudo', '-n']), ...quiet, '-o', 'DPkg::Lock::Timeout=300'];
  spawnSync(command[0]!, [...command.slice(1), ...args], {stdio: ['ignore', 'ignore', 'inherit']});
}

/** Finds programs, installing their Debian packages where that is allowed. */
export function requireTools<Name extends string>(
  packages: Record<Name, string[]>,
): Record<Name, string> {
  const names = Object.keys(packages) as Name[];
  const missing = () => names.filter(name => !find(name));
  if (missing().length && mayInstall()) {
    aptGet('update');
    const wanted = missing().flatMap(name => packages[name]);
    aptGet('install', '--yes', '--no-install-recommends', ...wanted);
  }
  if (missing().length) {
    const wanted = missing().flatMap(name => packages[name]);
    throw new Error(`${missing().join(' and ')} not found: apt-get install ${wanted.join(' ')}`);
  }
  return Object.fromEntries(names.map(name => [name, find(name)!])) as Record<Name, string>;
}
