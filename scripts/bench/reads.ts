/** Cached reads beside nginx with the same bytes: brotli bodies and 304. Target: 0.6 of nginx. */
import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {brotliDecompressSync} from 'node:zlib';
import {median, perSecond, ratios, spread, table, times, verdict} from './figures.ts';
import {startNginx} from './nginx.ts';
import {startPendopo, visits} from './pendopo.ts';
import {type Answer, ask} from './processes.ts';
import {requireTools} from './tools.ts';
import {load} from './wrk.ts';

const rounds = 5;
const secs = 3;
const target = 0.6;

const brotli = {'accept-encoding': 'br'};

interface Server {
  name: string;
  url: string;
  /** Its ETag of the answer. */
  etag: string;
}

/** The answer in its final form: made in haste at first, as small as can be once asked for again. */
async function settledAnswer(url: string): Promise<Answer> {
  await ask(url, brotli);
  await ask(url, brotli);
  await pause(1000);
  return ask(url, brotli);
}

/** The answer changes when a visit begins or ends; a measurement must not lie across that. */
async function quietAnswer(url: string, needed: number): Promise<Answer> {
  for (;;) {
    const answer = await settledAnswer(url);
    const {validUntil} = JSON.parse(brotliDecompressSync(answer.body).toString());
    const left = Date.parse(validUntil) - Date.now();
    if (left > needed) return answer;
    console.log(`A visit begins or ends within ${Math.ceil(left / 1000)} s: waiting for that.`);
    await pause(left + 1000);
  }
}

/** Both answer with the right bytes, and with none when these are known; throws when not. */
async function check(server: Server, answer: Answer): Promise<void> {
  const whole = await ask(server.url, brotli);
  assert.equal(whole.status, 200, `${server.name}: status`);
  assert.equal(whole.headers['content-encoding'], 'br', `${server.name}: encoding`);
  assert.ok(whole.body.equals(answer.body), `${server.name}: bytes`);
  const same = await ask(server.url, {...brotli, 'if-none-match': server.etag});
  assert.equal(same.status, 304, `${server.name}: status of a known answer`);
  assert.equal(same.body.length, 0, `${server.name}: body of a known answer`);
}

/** Requests per second of each server, round after round, one after the other. */
async function measure(wrk: string, servers: Server[], fresh: boolean): Promise<number[][]> {
  const found: number[][] = servers.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, {url, etag}] of servers.entries()) {
      const headers = fresh ? brotli : {...brotli, 'if-none-match': etag};
      found[i]!.push(await load(wrk, url, headers, secs));
    }
  }
  return found;
}

function report(what: string, servers: Server[], found: number[][]): void {
  const [own] = found;
  const row = ({name}: Server, i: number) => {
    const ratio = ratios(own!, found[i]!);
    const compared = i ? [times(median(ratio)), spread(ratio, times)] : ['', ''];
    return [name, perSecond(median(found[i]!)), spread(found[i]!, perSecond), ...compared];
  };
  table([what, 'median', 'spread', 'Pendopo is', 'spread'], servers.map(row));
  for (const [i, {name}] of servers.entries()) {
    const value = median(ratios(own!, found[i]!));
    if (i) verdict({what: `${what}, of ${name}`, value, show: times, atLeast: target});
  }
  console.log();
}

export async function run(): Promise<void> {
  const tools = requireTools({
    nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    wrk: ['wrk'],
  });
  const pendopo = await startPendopo();
  const answer = await quietAnswer(pendopo.url + visits, 2 * 3 * rounds * secs * 1000 + 20_000);
  const floor = {nginx: tools.nginx, path: visits, answer};
  const one = await startNginx({...floor, workers: 1});
  const all = await startNginx({...floor, workers: 'auto'});
  const named = async (name: string, {url}: {url: string}): Promise<Server> => {
    const {headers} = await ask(url + visits, brotli);
    return {name, url: url + visits, etag: headers['etag']!};
  };
  const servers = [
    await named('Pendopo', pendopo),
    await named('nginx, one worker', one),
    await named('nginx, a worker per core', all),
  ];
  for (const server of servers) await check(server, answer);
  // The first seconds are the compiler's.
  await load(tools.wrk, servers[0]!.url, brotli, secs);
  report(`brotli, ${answer.body.length} B`, servers, await measure(tools.wrk, servers, true));
  report('304', servers, await measure(tools.wrk, servers, false));
  for (const server of servers) await check(server, answer);
  await Promise.all([pendopo, one, all].map(server => server.stop()));
}
