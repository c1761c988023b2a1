/** `pendopo` as its own process, as an office runs it. */
import {type ChildProcess, spawn, type SpawnOptions} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';

export const program = fileURLToPath(
  new URL('../../packages/server/dist/main.js', import.meta.url),
);

/** The environment without what would lead a test to the developer's own database or port. */
const {DATABASE_URL: _, PORT: __, HOST: ___, PENDOPO_DATA: ____, ...clean} = process.env;

export interface RunOptions extends SpawnOptions {
  /** Another Node than the one that runs the tests. */
  node?: string;
}

const launch = (args: string[], {node = process.execPath, env, ...options}: RunOptions) =>
  spawn(node, [program, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...clean, ...env},
  });

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command that ends by itself. */
export async function runToEnd(args: string[], options: RunOptions = {}): Promise<Ended> {
  const child = launch(args, options);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit'),
  ]);
  return {code, out, err};
}

export interface Running {
  child: ChildProcess;
  url: string;
  /** Every line it wrote so far. */
  lines: Record<string, unknown>[];
  /** When it has ended: its exit code, nothing when it was killed. */
  ended: Promise<number | null>;
}

/** A line of its log, once it comes; nothing when it ends before. */
export interface Started {
  child: ChildProcess;
  running: Promise<Running | undefined>;
  ended: Promise<number | null>;
}

/** Starts a server; it may be killed before it runs. */
export function begin(args: string[], options: RunOptions = {}): Started {
  const child = launch(['start', ...args], options);
  // A test that fails must not leave a server behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.stderr!.pipe(process.stderr);
  const ended = once(child, 'exit').then(([code]) => {
    process.off('exit', kill);
    return code as number | null;
  });
  const lines: Running['lines'] = [];
  const running = new Promise<Running | undefined>(resolve => {
    createInterface(child.stdout!)
      .on('line', line => {
        const event = JSON.parse(line) as Record<string, unknown>;
        lines.push(event);
        if (event.event === 'listening') resolve({child, url: String(event.url), lines, ended});
      })
      .once('close', () => resolve(undefined));
  });
  return {child, running, ended};
}

/** Starts a server and waits until it listens. */
export async function start(args: string[], options: RunOptions = {}): Promise<Running> {
  const {running, ended} = begin(args, options);
  const server = await running;
  if (!server) throw new Error(`pendopo ended with ${await ended} instead of listening`);
  return server;
}
