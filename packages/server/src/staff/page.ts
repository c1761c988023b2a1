import {createHash} from 'node:crypto';
import {Hono} from 'hono';
import type {Context} from '../context.js';
import {type Lang, preferredLanguage} from '../http/language.js';
import {Refusal} from '../http/problems.js';
import {document, styleHash} from '../pages/html.js';
import type {DeskFiles} from './desk-files.js';

const words = {
  id: {
    title: 'Meja',
    waiting:
      'Memuat meja… Bila tulisan ini tidak hilang, peramban ini sudah terlalu lama: perbarui, atau pakai Chrome, Edge, atau Firefox yang baru.',
    script:
      'Meja memerlukan JavaScript. Nyalakan di pengaturan peramban, lalu muat ulang. Warga dapat memakai semua layanan di halaman depan tanpa JavaScript.',
    front: 'Ke halaman depan',
  },
  en: {
    title: 'Desk',
    waiting:
      'Loading the desk… If this text stays, this browser is too old: update it, or use a recent Chrome, Edge or Firefox.',
    script:
      'The desk needs JavaScript. Switch it on in the settings of the browser, then reload. Citizens can use all services on the front page without JavaScript.',
    front: 'To the front page',
  },
};

/** Until the desk's own style has come with its script. */
const style =
  ':root{color-scheme:light dark}body{margin:0;font:1rem/1.5 system-ui,sans-serif}' +
  'pendopo-desk>p,noscript>p{max-width:36rem;margin:2rem auto;padding:0 1rem}';

/**
 * Stricter than that of the public pages: no other site may frame the desk, and nothing may be loaded
 * from elsewhere. Photos of complaints are shown out of memory.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${styleHash(style)}`,
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html pendopo-desk',
].join('; ');

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-cache',
  vary: 'Accept-Language',
};

/** The page: all that is on it is drawn by its script. */
function page(entry: string, lang: Lang): string {
  const t = words[lang];
  const head =
    '<meta name="robots" content="noindex">' +
    `<script type="module" src="/meja/app/${entry}"></script>`;
  const body =
    `<pendopo-desk><p>${t.waiting}</p></pendopo-desk>` +
    `<noscript><p>${t.script} <a href="/">${t.front}</a></p></noscript>`;
  return document({lang, title: t.title, style, head, body});
}

/** What keeps the page for a van without a network, told what there is to keep. */
function worker(files: DeskFiles): string {
  const names = [...files.keys()].filter(name => name !== 'sw.js').sort();
  const version = createHash('sha256').update(names.join()).digest('hex').slice(0, 12);
  return `self.pendopoDesk=${JSON.stringify({version, files: names})};\n${files.get('sw.js')}`;
}

/** The desk's page for every address of it, and the scripts that it is made of. */
export function deskPage(context: Context, files: DeskFiles): Hono {
  const {cache} = context;
  const entry = [...files.keys()].find(name => /^desk-\w{8}\.js$/.test(name));
  if (!entry) throw new Error('The build of the desk has no first script');
  const sw = worker(files);
  const app = new Hono();
  const script = 'text/javascript; charset=utf-8';

  app.get('/meja/app/:file', c => {
    const file = c.req.param('file');
    const body = files.get(file);
    if (body === undefined || file === 'sw.js') throw new Refusal('not-found');
    return cache.respond(c.req.raw, c.req.path, 'fixed', async () => ({
      body,
      contentType: script,
      validUntil: Infinity,
      plain: true,
      headers: {
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      },
    }));
  });
  app.get('/meja/sw.js', c =>
    c.body(sw, 200, {'content-type': script, 'cache-control': 'no-cache'}),
  );

  // A service worker looks after what is below this slash.
  app.get('/meja', c => c.redirect(`/meja/${new URL(c.req.url).search}`, 308));
  app.get('/meja/*', c => {
    const asked = c.req.query('lang');
    const lang =
      asked === 'id' || asked === 'en' ? asked : preferredLanguage(c.req.header('accept-language'));
    return c.body(page(entry, lang), 200, headers);
  });
  return app;
}
