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
  close(): Promise<void>;
}

/** Starts a server on a free port, over a data folder that is gone when it closes. */
export async function startTestServer(): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), 'pendopo-test-'));
  const forget = () => rmSync(data, {recursive: true, force: true});
  // A run that is interrupted never gets to `close`.
  process.once('exit', forget);
  const server = await startServer({port: 0, host: '127.0.0.1', data, sample: true});
  return {
    url: server.url,
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

/** `/v1/...`, `/embed/...`, an office's pages (`/12.19/...`), released files (`/1.2.3/...`). */
const OWN_PATHS = /^\/(v1|embed|\d+\.\d+(\.\d+[^/]*)?)(\/|$)/;

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

    const {method, headers} = context.req;
    const forwarded = request(new URL(context.url, server().url), {method, headers});
    context.req.pipe(forwarded);
    const [answer] = (await once(forwarded, 'response')) as [IncomingMessage];

    context.respond = false;
    context.res.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    // Broken off half-way means that the page has left: nobody is there to be told.
    await pipeline(answer, context.res).catch(() => {});
  };
}
