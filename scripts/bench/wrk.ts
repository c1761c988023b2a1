import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const connections = 32;

/** Requests per second that a server answers for as long as it is asked without pause. */
export async function load(
  wrk: string,
  url: string,
  headers: Record<string, string>,
  secs: number,
): Promise<number> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  // One thread: it is quicker than any of the servers, and leaves them the other cores.
  const args = ['-t1', `-c${connections}`, `-d${secs}s`, ...lines, url];
  const {stdout} = await promisify(execFile)(wrk, args);
  const trouble = /Socket errors:.*|Non-2xx or 3xx responses:.*/.exec(stdout);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  if (trouble || !perSecond) throw new Error(`${url}: ${trouble?.[0] ?? stdout}`);
  return perSecond;
}
