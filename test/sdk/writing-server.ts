/**
 * A small honest server of writes: challenges of altcha-lib that are used once, and keys that are
 * answered once, as the real one has them; it fails as it is told, after it has done its work or
 * before.
 */
import {once} from 'node:events';
import {createServer, type IncomingHttpHeaders, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {TestContext} from 'node:test';
import {createChallenge, verifySolution} from 'altcha-lib/v1';
import type {Problem} from '@pendopo/contract/types';

/** What happens to one write. `lost` and `cut` are taken in all the same. */
export type Fate =
  | 'answered'
  | 'refused connection'
  | 'lost'
  | 'cut'
  | 'silent'
  | {status: number; code: string; headers?: Record<string, string>; more?: Partial<Problem>}
  | {page: string; status: number};

export interface Sent {
  headers: IncomingHttpHeaders;
  /** What arrived, as the server reads it. */
  body: Request;
  draft: unknown;
}

export interface WritingServer {
  url: string;
  /** Writes that came, in order, whatever became of them. */
  sent: Sent[];
  /** What was taken in: one for each key. */
  rows: {key: string; text: string; answer: {number: string; secret: string}}[];
  challenges: number;
  /** What happens to the writes that come; the last one goes on for all that follow. */
  fates: Fate[];
  /** When a write comes whose number, counted from 1, is this. */
  write(number: number): Promise<Sent>;
}

const hmacKey = 'a key for tests';

export async function writingServer(
  t: Pick<TestContext, 'after'>,
  {proof = true, maxnumber = 2000}: {proof?: boolean; maxnumber?: number} = {},
): Promise<WritingServer> {
  const used = new Set<string>();
  const server = createServer(async (request, response) => {
    if (request.url === '/v1/challenge') {
      local.challenges++;
      const expires = new Date(Date.now() + 60_000);
      return json(response, 200, await createChallenge({hmacKey, maxnumber, expires}));
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const type = request.headers['content-type'] ?? '';
    const whole = () =>
      new Request('http://x', {method: 'POST', body: bytes, headers: {'content-type': type}});
    const text = type.startsWith('multipart/')
      ? String((await whole().formData()).get('draft'))
      : bytes.toString();
    const sent = {headers: request.headers, body: whole(), draft: JSON.parse(text) as unknown};
    local.sent.push(sent);
    server.emit('write');
    const fate = local.fates.length > 1 ? local.fates.shift()! : (local.fates[0] ?? 'answered');
    if (fate === 'refused connection') return void response.socket?.destroy();
    if (fate === 'silent') return;
    if (typeof fate === 'object') {
      if ('page' in fate) return void response.writeHead(fate.status).end(fate.page);
      return problem(response, fate.status, fate.code, fate.more, fate.headers);
    }
    // The boundary between the parts of a form is another each time.
    const boundary = /boundary=(.+)/.exec(type)?.[1] ?? '\n';
    await take(response, request.headers, bytes.toString('latin1').replaceAll(boundary, ''), fate);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function take(
    response: ServerResponse,
    headers: IncomingHttpHeaders,
    text: string,
    fate: Fate,
  ) {
    const key = String(headers['idempotency-key'] ?? '');
    let row = local.rows.find(row => row.key === key);
    if (key && row && row.text !== text) return problem(response, 422, 'key-reused');
    if (!row) {
      const solution = String(headers['pendopo-proof'] ?? '');
      if (proof) {
        if (used.has(solution) || !(await verifySolution(solution, hmacKey))) {
          return problem(response, 403, 'proof-required');
        }
        used.add(solution);
      }
      const answer = {number: `P${local.rows.length + 1}`, secret: `S${local.rows.length + 1}`};
      row = {key, text, answer};
      local.rows.push(row);
    }
    if (fate === 'lost') return void response.socket?.destroy();
    if (fate === 'cut') {
      response.writeHead(201, {'content-type': 'application/json', 'content-length': '999'});
      return void response.write('{"number":', () => response.socket?.destroy());
    }
    json(response, 201, row.answer);
  }

  t.after(async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  });
  const local: WritingServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: [],
    rows: [],
    challenges: 0,
    fates: [],
    async write(number) {
      while (local.sent.length < number) await once(server, 'write');
      return local.sent[number - 1]!;
    },
  };
  return local;
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, {'content-type': type, ...headers}).end(JSON.stringify(body));
}

function problem(
  response: ServerResponse,
  status: number,
  code: string,
  more: Partial<Problem> = {},
  headers?: Record<string, string>,
) {
  const type = `urn:pendopo:problem:${code}`;
  json(response, status, {type, title: 'Judul', status, detail: 'Keterangan', ...more}, headers);
}
