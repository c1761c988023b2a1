/** The bench's own pages and floors, from memory, in brotli: as quick as a server can be. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';

export interface Site {
  url: string;
  /** Bytes that a file has on its way. */
  size(path: string): number;
  close(): void;
}

const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : 'text/html');

export async function startSite(files: Record<string, string>): Promise<Site> {
  const bodies = new Map(
    Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)]),
  );
  const server = createServer((request, response) => {
    const path = request.url!;
    const body = bodies.get(path);
    if (!body) return response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': `${typeOf(path)}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': body.length,
        'access-control-allow-origin': '*',
        'cache-control': 'max-age=300',
      })
      .end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    size: path => bodies.get(path)!.length,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
