/** The real Pendopo server with sample data, for tests that cross the network. */
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {type IncomingMessage, request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import type {TestRunnerConfig} from '@web/test-runner';
import {startServer} from '@pendopo/server';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

export interface TestServer {
  url: string;
  /** Its data folder. */
  data: string;
  close(): Promise<void>;
}

/** Starts a server on a free port, over a data folder that is gone when it closes. */
export async function startTestServer(): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), 'pendopo-test-'));
  const forget = () => rmSync(data, {recursive: true, force: true});
  // A run that is interrupted never gets to `close`.
  process.once('exit', forget);
  const server = await startServer({port: 0, host: '127.0.0.1', data, sample: true, proxies: 1});
  return {
    url: server.url,
    data,
    async close() {
      await server.close();
      process.off('exit', forget);
      forget();
    },
  };
}

/** As the server's own, but that the client's code cannot be had from it. */
const CRIPPLED = '/without-client';
const CLIENT = /\/client-\w+\.js$/;

/** `/v1/...`, `/embed/...`, the desk, an office's pages (`/12.19/...`), released files (`/1.2.3/...`). */
const OWN_PATHS = /^\/(v1|embed|meja|\d+\.\d+(\.\d+[^/]*)?)(\/|$)/;

/** No page may frame the desk; here each test has it in a frame of its own, as wide as it wants. */
const unframed = (rawHeaders: string[]): string[] =>
  rawHeaders.map((text, i) =>
    /^x-frame-options$/i.test(rawHeaders[i - 1] ?? '')
      ? 'SAMEORIGIN'
      : text.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  );

let signIns = 0;

/** Each sign-in comes from an address of its own: a test run signs in oftener than an office. */
const from = (path: string | undefined): Record<string, string> =>
  path === '/v1/staff/session'
    ? {'x-forwarded-for': `10.9.${++signIns >> 8}.${signIns & 255}`}
    : {};

/**
 * Hands the server's paths through to it, so that a test can look into our own pages in an iframe
 * of its own origin. The bytes pass untouched, and past the test runner's own transformations.
 */
export function forwardTo(server: () => TestServer): Middleware {
  return async (context, next) => {
    if (context.path.startsWith(CRIPPLED)) {
      if (CLIENT.test(context.path)) return void (context.status = 503);
      context.url = context.url.slice(CRIPPLED.length);
    }
    if (!OWN_PATHS.test(context.path)) return next();

    const {method} = context.req;
    const headers = {...context.req.headers, ...from(context.path)};
    const forwarded = request(new URL(context.url, server().url), {method, headers});
    context.req.pipe(forwarded);
    const [answer] = (await once(forwarded, 'response')) as [IncomingMessage];

    context.respond = false;
    const raw = context.path.startsWith('/meja/') ? unframed(answer.rawHeaders) : answer.rawHeaders;
    context.res.writeHead(answer.statusCode ?? 502, raw);
    // Broken off half-way means that the page has left: nobody is there to be told.
    await pipeline(answer, context.res).catch(() => {});
  };
}
