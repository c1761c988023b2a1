import {Pendopo} from '@pendopo/sdk';
import {Hono} from 'hono';
import type {Context} from '../context.js';
import type {Lang} from '../http/language.js';
import {contentSecurityPolicy, document, escapeHtml} from './html.js';
import {frame} from './frame.js';
import {pageCss} from './style.js';

const words = {
  id: {
    title: 'Pendopo: jadwal jemput bola Dukcapil',
    lead: 'Pilih kantor untuk melihat di mana layanan keliling hari ini dan berikutnya.',
    sample: 'data contoh',
    examples: 'Contoh pemasangan',
    build:
      '<a href="/pasang">Pasang di situs Anda</a>: kode siap tempel, tanpa perlu mengerti HTML.',
    check:
      '<a href="/periksa">Periksa situs Anda</a>: apakah Pendopo sudah terpasang dengan benar?',
    none: 'Belum ada kantor di server ini.',
    other: '<a href="/?lang=en" lang="en">English</a>',
  },
  en: {
    title: 'Pendopo: mobile service dates',
    lead: 'Choose an office to see where its mobile service is today and next.',
    sample: 'sample data',
    examples: 'Examples of embedding',
    build:
      '<a href="/pasang?lang=en">Put it on your site</a>: code ready to paste, no HTML needed.',
    check: '<a href="/periksa?lang=en">Check your site</a>: is Pendopo set up right there?',
    none: 'There is no office on this server yet.',
    other: '<a href="/" lang="id">Bahasa Indonesia</a>',
  },
};

const css =
  pageCss + 'ul{padding-left:1.25rem}li{padding:.6rem 0}h1{font-size:1.5rem}h2{font-size:1.2rem}';

const exampleLinks = (title: string) =>
  `<h2>${title}</h2><ul><li><a href="/examples/village-site/">Desa Contoh</a></li>` +
  '<li><a href="/examples/school-portal/">Sekolah Contoh</a></li>' +
  '<li><a href="/examples/merchant-site/">Toko Buku Contoh</a></li></ul>';

/** The first page: which offices there are. */
export function homePage({cache, now, examples}: Context, ask: typeof fetch): Hono {
  const app = new Hono();
  app.get('/', c => {
    const lang: Lang = c.req.query('lang') === 'en' ? 'en' : 'id';
    return cache.respond(c.req.raw, `/ ${lang}`, 'all', async () => {
      const t = words[lang];
      const {origin} = new URL(c.req.url);
      const offices = await new Pendopo({server: origin, fetch: ask, retries: 0}).offices.list();
      const items = offices.map(
        ({id, name, sample}) =>
          `<li><a href="/${id}/jadwal${lang === 'en' ? '?lang=en' : ''}">${escapeHtml(name)}</a>${sample ? ` (${t.sample})` : ''}</li>`,
      );
      const list = items.length ? `<ul>${items.join('')}</ul>` : `<p>${t.none}</p>`;
      const shown = examples ? exampleLinks(t.examples) : '';
      const main = `<h1>${t.title}</h1><p>${t.lead}</p>${list}${shown}<p>${t.build}</p><p>${t.check}</p><p>${t.other}</p>`;
      return {
        body: document({lang, title: t.title, style: css, body: frame({lang}, main)}),
        contentType: 'text/html; charset=utf-8',
        validUntil: now() + 36e5,
        headers: {'content-security-policy': contentSecurityPolicy(css, false)},
      };
    });
  });
  return app;
}
