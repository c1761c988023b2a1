/** From the start of the process to the first answer, on a database that exists. Target: a second. */
import {once} from 'node:events';
import {join} from 'node:path';
import {median, milliseconds, ratios, spread, table, times, verdict} from './figures.ts';
import {startPendopo, visits} from './pendopo.ts';
import {firstAnswer, freePort, start, stop, temporaryFolder} from './processes.ts';

const rounds = 9;
const target = 1000;

type Way = () => Promise<void>;

/** Node that does nothing. */
async function nothing(): Promise<void> {
  await once(start(process.execPath, ['-e', '0'], join(logs, 'nothing')), 'exit');
}

const hello = (port: number) =>
  `require('node:http').createServer((q, a) => a.end('hello')).listen(${port}, '127.0.0.1')`;

/** Node that answers with a word. */
async function helloServer(): Promise<Way> {
  const port = await freePort();
  const child = start(process.execPath, ['-e', hello(port)], join(logs, 'hello'));
  await firstAnswer(`http://127.0.0.1:${port}${visits}`, child);
  return () => stop(child);
}

const pendopo = async (data: string, sample: boolean): Promise<Way> => {
  const {stop} = await startPendopo({data, sample});
  return stop;
};

const logs = temporaryFolder();

/** Milliseconds until there is an answer; ending it again is not counted. */
async function time(begin: () => Promise<Way | void>): Promise<number> {
  const began = performance.now();
  const end = await begin();
  const took = performance.now() - began;
  await end?.();
  return took;
}

export async function run(): Promise<void> {
  const data = temporaryFolder();
  await (
    await pendopo(data, true)
  )();
  const ways: Record<string, () => Promise<Way | void>> = {
    Pendopo: () => pendopo(data, false),
    'Pendopo, with --sample': () => pendopo(data, true),
    'floor: a node:http server': helloServer,
    'floor: node -e 0': nothing,
  };
  const names = Object.keys(ways);
  const found = Object.fromEntries(names.map(name => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) found[name]!.push(await time(ways[name]!));
  }
  const floor = found[names[2]!]!;
  table(
    ['to the first answer', 'median', 'spread', 'of the http server'],
    names.map(name => [
      name,
      milliseconds(median(found[name]!)),
      spread(found[name]!, milliseconds),
      times(median(ratios(found[name]!, floor))),
    ]),
  );
  for (const what of names.slice(0, 2)) {
    verdict({what, value: median(found[what]!), show: milliseconds, atMost: target});
  }
}
