/** A real HTTP server that misbehaves as it is told, one request after the other. */
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {TestContext} from 'node:test';
import type {OfficeBrief, OfficeList, Problem, Visit, VisitList} from '@pendopo/contract/types';

export type Behaviour = (response: ServerResponse, request: IncomingMessage) => unknown;

export interface LocalServer {
  url: string;
  /** What was asked, in order. */
  asked: IncomingMessage[];
  /** What comes next; the last one goes on for all that follow. */
  behave(...behaviours: Behaviour[]): void;
  /** When a request comes whose number, counted from 1, is this. */
  request(number: number): Promise<IncomingMessage>;
  close(): Promise<void>;
}

export async function localServer(t: Pick<TestContext, 'after'>, ...first: Behaviour[]) {
  let behaviours = first;
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const behave = behaviours.length > 1 ? behaviours.shift() : behaviours[0];
    behave?.(response, request);
    server.emit('asked');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  t.after(close);
  const {port} = server.address() as AddressInfo;
  const local: LocalServer = {
    url: `http://127.0.0.1:${port}`,
    asked,
    behave: (...more) => void (behaviours = more),
    async request(number) {
      while (asked.length < number) await once(server, 'asked');
      return asked[number - 1]!;
    },
    close,
  };
  return local;
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Behaviour =>
  response => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, {'content-type': type, ...headers}).end(JSON.stringify(body));
  };

export const raw =
  (body: string, type = 'application/json', status = 200): Behaviour =>
  response =>
    void response.writeHead(status, {'content-type': type}).end(body);

/** Takes the question and says nothing. */
export const silent: Behaviour = () => {};

/** Hangs up before a word. */
export const hangUp: Behaviour = response => void response.socket?.destroy();

/** Hangs up in the middle of a body. */
export const hangUpInside: Behaviour = response => {
  response.writeHead(200, {'content-type': 'application/json', 'content-length': '999'});
  response.write('{"data":', () => response.socket?.destroy());
};

export const problem = (status: number, code: string, more: Partial<Problem> = {}) =>
  json(
    {type: `urn:pendopo:problem:${code}`, title: 'Judul', status, detail: 'Keterangan', ...more},
    status,
  );

export const office: OfficeBrief = {
  id: '12.19',
  name: 'Disdukcapil Kabupaten Batu Bara',
  region: 'Kabupaten Batu Bara',
  province: 'Sumatera Utara',
  timeZone: 'Asia/Jakarta',
  utcOffset: '+07:00',
  contacts: [],
  hours: [],
  sample: false,
};

const age = {updatedAt: '2026-11-25T10:00:00+07:00', validUntil: '2026-11-25T11:00:00+07:00'};

export const offices = (...names: string[]): OfficeList => ({
  data: names.map(name => ({...office, name})),
  ...age,
});

export const visit = (id: string): Visit => ({
  id,
  kind: 'van',
  state: 'scheduled',
  start: '2026-12-01T08:00:00+07:00',
  end: '2026-12-01T14:00:00+07:00',
  outsideOfficeHours: false,
  place: {
    name: 'Balai',
    type: 'village_hall',
    district: {code: '12.19.06', name: 'Tanjung Tiram'},
  },
  services: [],
  bring: [],
  openTo: 'public',
  revision: 0,
  updatedAt: age.updatedAt,
  sample: false,
});

export const visits = (next: string | undefined, ...ids: string[]): VisitList => ({
  data: ids.map(visit),
  ...(next && {next}),
  office,
  notices: [],
  ...age,
});
