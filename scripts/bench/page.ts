/**
 * A citizen's first visit to a site that shows our schedule: Chromium as a cheap phone on slow
 * networks, by script and by iframe with JavaScript off, each beside the least that is possible.
 */
import type {Browser} from 'puppeteer-core';
import {median, ratios, seconds, spread, table, times, verdict} from './figures.ts';
import {launch, type Place, type Visit, visit} from './page/chromium.ts';
import {helloScript, staticForm} from './page/floors.ts';
import {frameHost, helloHost, scriptHost} from './page/hosts.ts';
import {begunBy, bytesBy, isScript, type Network, networks, waterfall} from './page/network.ts';
import {type Site, startSite} from './page/site.ts';
import {startPendopo} from './pendopo.ts';
import {ask} from './processes.ts';

const rounds = 5;
const embed = '/embed/12.19/jadwal';

/** Milliseconds to live data, by network. */
const targets: Record<string, {script: number; frame: number}> = {
  'slow 3G': {script: 1300, frame: 900},
  '2G': {script: 2500, frame: 1400},
};

const shownOf = (visits: Visit[]) => visits.map(({shown}) => shown);

/** Subjects, each before its floor. */
async function places(server: string, floors: Site): Promise<{places: Place[]; hosts: Site}> {
  const hosts = await startSite({
    '/script': scriptHost(server),
    '/hello': helloHost(floors.url),
    '/frame': frameHost(server + embed),
    '/form': frameHost(`${floors.url}/form`),
  });
  const element = (name: string, path: string, element: string, row: string): Place => ({
    ...{name, url: hosts.url + path, kind: 'element', element, row},
  });
  const frame = (name: string, path: string, frame: string): Place => ({
    ...{name, url: hosts.url + path, kind: 'frame', frame},
  });
  return {
    hosts,
    places: [
      element('script', '/script', 'pendopo-schedule', 'li.item'),
      element('floor: Lit says hello', '/hello', 'bench-hello', '.shown'),
      frame('iframe, JavaScript off', '/frame', server + embed),
      frame('floor: a form in an iframe', '/form', `${floors.url}/form`),
    ],
  };
}

async function measure(browser: Browser, all: Place[], network: Network): Promise<Visit[][]> {
  const found: Visit[][] = all.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, place] of all.entries()) found[i]!.push(await visit(browser, place, network));
  }
  return found;
}

/** The visit that took as long as half of them. */
const middle = (visits: Visit[]) =>
  visits.toSorted((a, b) => a.shown - b.shown)[Math.floor(visits.length / 2)]!;

function row(place: Place, visits: Visit[], floors: Visit[] | undefined): string[] {
  const {shown, transfers, shift, longTasks} = middle(visits);
  const scripted = place.kind === 'element';
  return [
    place.name,
    seconds(median(shownOf(visits))),
    spread(shownOf(visits), seconds),
    floors ? times(median(ratios(shownOf(visits), shownOf(floors)))) : '',
    scripted ? String(bytesBy(transfers, shown, transfers.filter(isScript))) : '-',
    `${scripted ? `${bytesBy(transfers, shown)}/` : ''}${bytesBy(transfers, Infinity)}`,
    `${begunBy(transfers, shown)}/${transfers.length}`,
    scripted ? shift.toFixed(3) : '-',
    scripted ? longTasks.map(Math.round).join('+') || 'none' : '-',
  ];
}

function report(network: Network, all: Place[], found: Visit[][]): void {
  const {name, kbps, latency} = network;
  table(
    [
      `${name}: ${kbps} kbps, ${latency} ms`,
      ...['median', 'spread', 'of floor', 'JS B', 'B then/in all', 'requests', 'shift'],
      'long tasks ms',
    ],
    all.map((place, i) => row(place, found[i]!, i % 2 ? undefined : found[i + 1])),
  );
  const [script, , frame] = found;
  const {script: byScript, frame: byFrame} = targets[name]!;
  const target = (what: string, visits: Visit[], atMost: number) =>
    verdict({what: `${name}, ${what}`, value: median(shownOf(visits)), show: seconds, atMost});
  target('live data by script', script!, byScript);
  target('text by iframe with JavaScript off', frame!, byFrame);
  const shift = Math.max(...script!.map(visit => visit.shift));
  verdict({
    what: `${name}, layout shift`,
    value: shift,
    show: value => value.toFixed(3),
    atMost: 0,
  });
  console.log();
  table(['script, ms', 'begins', 'answered', 'done', 'B'], waterfall(middle(script!).transfers));
  console.log();
}

export async function run(): Promise<void> {
  const browser = await launch();
  const pendopo = await startPendopo();
  const floors = await startSite({'/hello.js': await helloScript(), '/form': staticForm()});
  const {places: all, hosts} = await places(pendopo.url, floors);
  console.log(
    `floors, brotli: Lit hello ${floors.size('/hello.js')} B, form ${floors.size('/form')} B\n`,
  );
  // Bodies are small from the second time on, and browsers quick.
  for (const path of [embed, '/v1/pendopo.js', '/v1/schedule.js']) {
    await ask(pendopo.url + path, {'accept-encoding': 'br'});
  }
  for (const place of all) await visit(browser, place, {name: 'warm', kbps: 1e5, latency: 0});
  for (const network of networks) {
    report(network, all, await measure(browser, all, network));
  }
  await browser.close();
  hosts.close();
  floors.close();
  await pendopo.stop();
}
