import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {firstAnswer, freePort, start, stop, temporaryFolder} from './processes.ts';

const program = 'packages/server/dist/main.js';

/** What is asked for throughout: a sample office's coming visits. */
export const visits = '/v1/offices/12.19/visits';

export interface Pendopo {
  url: string;
  stop(): Promise<void>;
}

interface Options {
  /** Default: an empty one. */
  data?: string;
  sample?: boolean;
  /** For the profiler and the like. */
  nodeOptions?: string[];
}

/** The server as an office runs it: a process of its own; resolves with its first answer. */
export async function startPendopo(options: Options = {}): Promise<Pendopo> {
  const {data = temporaryFolder(), sample = true, nodeOptions = []} = options;
  if (!existsSync(program)) throw new Error('first `npm run build`');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const where = ['--host', '127.0.0.1', '--port', String(port), '--data', data];
  const args = [...nodeOptions, program, 'start', ...where, ...(sample ? ['--sample'] : [])];
  const child = start(process.execPath, args, join(data, 'log'));
  await firstAnswer(url + visits, child);
  return {url, stop: () => stop(child)};
}
