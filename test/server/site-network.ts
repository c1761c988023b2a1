/** Other people's sites, as far as tests need them: real servers behind names that are not real. */
import {createServer, type RequestListener, type Server} from 'node:http';
import {createServer as createTlsServer} from 'node:https';
import {type AddressInfo, connect} from 'node:net';
import type {Network} from '@pendopo/server';
import type {TestContext} from 'node:test';

/** A public address, which nothing is sent to: connections end at the test's own server. */
export const publicAddress = '8.8.8.8';
export const otherPublicAddress = '2606:4700:4700::1111';

/** A name's addresses, one answer after the other; the last is given again. */
export type Names = Record<string, string[][]>;

export interface FakeSites {
  network: Network;
  /** Addresses that were connected to, as `address:port`. */
  connected: string[];
  /** Names that were looked up. */
  asked: string[];
  /** Headers of each request. */
  headers: Record<string, string | undefined>[];
}

interface Secure {
  key: string;
  cert: string;
  ca?: string;
}

/** Serves every name of `names` by one handler; only addresses that are reached on purpose reach it. */
export async function fakeSites(
  t: Pick<TestContext, 'after'>,
  names: Names,
  answer: RequestListener,
  secure?: Secure,
): Promise<FakeSites> {
  const connected: string[] = [];
  const asked: string[] = [];
  const headers: FakeSites['headers'] = [];
  const handler: RequestListener = (request, response) => {
    headers.push(request.headers as Record<string, string>);
    answer(request, response);
  };
  const open = async (server: Server) => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    return (server.address() as AddressInfo).port;
  };
  const plain = await open(createServer(handler));
  const protectedPort = secure ? await open(createTlsServer(secure, handler)) : plain;
  const given: Record<string, number> = {};
  return {
    connected,
    asked,
    headers,
    network: {
      resolve: async name => {
        asked.push(name);
        const answers = names[name];
        if (!answers) throw new Error('ENOTFOUND');
        const turn = (given[name] = (given[name] ?? -1) + 1);
        return answers[Math.min(turn, answers.length - 1)]!;
      },
      connect: (address, port) => {
        connected.push(`${address}:${port}`);
        return connect({host: '127.0.0.1', port: port === 443 ? protectedPort : plain});
      },
      ...(secure?.ca && {ca: secure.ca}),
    },
  };
}
