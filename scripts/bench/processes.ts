/** Processes, ports and folders that a measurement needs, gone when it ends. */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, openSync, rmSync} from 'node:fs';
import {get} from 'node:http';
import {type AddressInfo, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-bench-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts a process that writes to a file: a pipe that someone reads would cost time here. */
export function start(command: string, args: string[], log: string): ChildProcess {
  const out = openSync(log, 'a');
  // As an office starts it, whatever the one who measures has set.
  const {NODE_ENV, NODE_OPTIONS, PORT, HOST, DATABASE_URL, PENDOPO_DATA, ...env} = process.env;
  const child = spawn(command, args, {stdio: ['ignore', out, out], env});
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** As it came, not decompressed. */
  body: Buffer;
}

/** A plain GET: `fetch` would decompress what it gets. */
export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, {headers, agent: false}, async response => {
      try {
        const chunks = await response.toArray();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks as Buffer[]),
        });
      } catch (error) {
        reject(error as Error);
      }
    });
    request.once('error', reject);
  });
}

/** Asks until there is a good answer. */
export async function firstAnswer(url: string, child: ChildProcess): Promise<Answer> {
  for (;;) {
    try {
      const answer = await ask(url);
      if (answer.status === 200) return answer;
    } catch {
      // Nothing listens yet.
    }
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended at its start`);
    await pause(2);
  }
}
