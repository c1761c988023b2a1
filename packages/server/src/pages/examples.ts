import {readFile} from 'node:fs/promises';
import {extname, resolve, sep} from 'node:path';
import {Hono} from 'hono';
import {Refusal} from '../http/problems.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Where the example files, opened from a disk, expect a server. */
const written = 'http://localhost:8080';

/** Example sites out of a folder, pointed at this server: for trying things out, not for offices. */
export function exampleSites(folder: string): Hono {
  const app = new Hono();
  const root = resolve(folder);
  app.get('/examples/:path{.*}', async c => {
    const path = c.req.param('path');
    const file = resolve(root, path, path === '' || path.endsWith('/') ? 'index.html' : '');
    const type = types[extname(file)];
    if (!file.startsWith(root + sep)) throw new Refusal('not-found');
    if (!type) return c.redirect(`/examples/${path}/`);
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Refusal('not-found');
    });
    return c.body(text.replaceAll(written, new URL(c.req.url).origin), 200, {'content-type': type});
  });
  return app;
}
