import {readFile} from 'node:fs/promises';
import {extname, resolve, sep} from 'node:path';
import {Hono} from 'hono';
import {Refusal} from '../http/problems.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Storybook writes styles and scripts into its pages, and makes code of text. That holds under /docs
 * alone; and it may ask nobody but this server.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The documentation out of the folder that it was built into. */
export function docsSite(folder: string): Hono {
  const app = new Hono();
  const root = resolve(folder);
  app.get('/docs', c => c.redirect('/docs/'));
  app.get('/docs/:path{.*}', async c => {
    const file = resolve(root, c.req.param('path') || 'index.html');
    const type = types[extname(file)];
    if (!type || !file.startsWith(root + sep)) throw new Refusal('not-found');
    const bytes = await readFile(file).catch(() => {
      throw new Refusal('not-found');
    });
    // Files with a hash in their name never change; all others may with the next build.
    const fixed = /-[\w-]{8}\.\w+$/.test(file) && file.includes(`${sep}assets${sep}`);
    return c.body(bytes, 200, {
      'content-type': type,
      'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    });
  });
  return app;
}
