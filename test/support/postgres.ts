/**
 * A real PostgreSQL server for one test file: found on the machine or, on a bare Debian, installed.
 * It lives in a temporary folder, listens on a unix socket there and nowhere else, and is gone with
 * the process that started it, however that ends.
 */
import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {chownSync, existsSync, globSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {createInterface} from 'node:readline';
import pg from 'pg';

export interface TestPostgres {
  /** Makes an empty database; its address. */
  database(): Promise<string>;
  close(): Promise<void>;
}

const {env, platform} = process;
const isRoot = process.getuid?.() === 0;

/** Who runs it where we are root, which PostgreSQL refuses to be: `nobody`, on any system. */
const nobody = 65534;
const identity = isRoot ? {uid: nobody, gid: nobody} : {};

/** Homebrew on Apple and on Intel, Postgres.app, Debian, Red Hat. */
const places = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql*/bin',
  '/usr/local/opt/postgresql*/bin',
  '/Applications/Postgres.app/Contents/Versions/*/bin',
];

/** The newest version's folder of binaries; `PG_BIN` beats everything found. */
function findBinaries(): string | undefined {
  if (env.PG_BIN) {
    if (isBinaries(env.PG_BIN)) return env.PG_BIN;
    // Falling back to another version would hide that the one asked for was not tested.
    throw new Error(`PG_BIN=${env.PG_BIN} holds no postgres and initdb that run.`);
  }
  const newest = (a: string, b: string) => b.localeCompare(a, 'en', {numeric: true});
  const known = places.flatMap(place => globSync(place).sort(newest));
  return [...known, ...(env.PATH ?? '').split(delimiter).filter(Boolean)].find(isBinaries);
}

function isBinaries(folder: string): boolean {
  return ['initdb', 'postgres']
    .map(name => join(folder, name))
    .every(file => existsSync(file) && spawnSync(file, ['--version']).status === 0);
}

/** Debian would make a cluster of its own and start it; a machine that only tests wants neither. */
const install = `
  set -e
  export DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1
  mkdir -p /etc/postgresql-common
  conf=/etc/postgresql-common/createcluster.conf
  [ -e $conf ] || echo 'create_main_cluster = false' > $conf
  apt="apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold"
  $apt update
  $apt install --yes --no-install-recommends postgresql
`;

function installBinaries(): void {
  const sudo = !isRoot && spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0;
  const may = platform === 'linux' && existsSync('/usr/bin/apt-get') && (isRoot || sudo);
  if (!may) return;
  console.log('PostgreSQL is not installed: installing it with apt-get.');
  const [command, ...args] = [...(isRoot ? [] : ['sudo', '-n']), 'sh', '-c', install];
  spawnSync(command!, args, {stdio: ['ignore', 'ignore', 'inherit']});
}

/**
 * Where PostgreSQL's binaries are.
 *
 * @returns nothing where there are none and none can be had, which `CI=true` does not forgive
 */
function requireBinaries(): string | undefined {
  let found = findBinaries();
  if (!found) {
    installBinaries();
    found = findBinaries();
  }
  if (found || env.CI !== 'true') return found;
  throw new Error('PostgreSQL is missing: apt-get install postgresql, or set PG_BIN.');
}

let binaries: string | undefined | null = null;

/** Why tests on PostgreSQL cannot run here, for `skip`; false when they can. */
export function postgresMissing(): string | false {
  binaries = binaries === null ? requireBinaries() : binaries;
  return binaries
    ? false
    : 'PostgreSQL is not installed here: apt-get install postgresql, or set PG_BIN';
}

/**
 * The order of words as Indonesians sort them, where the build can: on text sorted by bytes a query
 * that quietly relies on that would pass.
 */
function initialise(bin: string, folder: string): void {
  const make = (...locale: string[]) =>
    spawnSync(
      join(bin, 'initdb'),
      ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale],
      {...identity, cwd: folder, encoding: 'utf8', env: {...env, LC_ALL: 'C.UTF-8'}},
    );
  const icu = make('--locale-provider=icu', '--icu-locale=id-ID');
  if (icu.status === 0) return;
  // initdb leaves a folder that it found empty as empty.
  const plain = make('--locale=C');
  if (plain.status !== 0) throw new Error(`initdb failed: ${plain.stderr || plain.error}`);
}

/**
 * The shell outlives us by just as long as it takes: when its input ends, because we closed it, threw
 * or were killed, it stops the server and clears the folder away.
 */
const keeper = `
  "$1" -D "$2" -k "$2" -c listen_addresses= -c fsync=on -c lc_messages=C -c max_connections=60 &
  server=$!
  read -r _
  kill -QUIT $server
  wait $server
  rm -rf "$2"
`;

async function ready(shell: ChildProcess): Promise<void> {
  const lines: string[] = [];
  for await (const line of createInterface(shell.stderr!)) {
    lines.push(line);
    if (!line.includes('ready to accept connections')) continue;
    // Nobody reads on, and a full pipe would stop the server.
    shell.stderr!.resume();
    return;
  }
  throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`);
}

/** Starts the server; ask `postgresMissing` before. */
export async function startPostgres(): Promise<TestPostgres> {
  const missing = postgresMissing();
  if (missing) throw new Error(missing);
  // Short: a socket's path has room for a hundred letters.
  const folder = mkdtempSync(join(tmpdir(), 'pdp-pg-'));
  if (isRoot) chownSync(folder, nobody, nobody);
  initialise(binaries!, folder);

  const args = ['-c', keeper, 'sh', join(binaries!, 'postgres'), folder];
  // A group of its own: an interrupt from the keyboard reaches us, and through us the server.
  const options = {...identity, cwd: folder, detached: true} as const;
  const shell = spawn('sh', args, {...options, stdio: ['pipe', 'ignore', 'pipe']});
  const gone = once(shell, 'exit');
  try {
    await ready(shell);
  } catch (error) {
    shell.stdin.end();
    throw error;
  }

  const url = (name: string) => `postgres://postgres@/${name}?host=${encodeURIComponent(folder)}`;
  const admin = new pg.Client({connectionString: url('postgres')});
  await admin.connect();
  return {
    async database() {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      await admin.query(`CREATE DATABASE ${name}`);
      return url(name);
    },
    async close() {
      await admin.end();
      shell.stdin.end();
      await gone;
    },
  };
}
