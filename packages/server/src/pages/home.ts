import {Pendopo} from '@pendopo/sdk';
import {Hono} from 'hono';
import type {Context} from '../context.js';
import type {Lang} from '../http/language.js';
import {contentSecurityPolicy, document, escapeHtml} from './html.js';
import {frame, officeLinks} from './frame.js';
import {pageCss} from './style.js';

const words = {
  id: {
    title: 'Pendopo: loket Dukcapil',
    lead: 'Pilih kantor, lalu yang Bapak/Ibu perlukan. Semua layanan gratis.',
    sample: 'data contoh',
    examples: 'Contoh pemasangan',
    docs: 'Petunjuk dan dokumentasi',
    build:
      '<a href="/pasang">Pasang di situs Anda</a>: kode siap tempel, tanpa perlu mengerti HTML.',
    check:
      '<a href="/periksa">Periksa situs Anda</a>: apakah Pendopo sudah terpasang dengan benar?',
    none: 'Belum ada kantor di server ini.',
    other: '<a href="/?lang=en" lang="en">English</a>',
  },
  en: {
    title: 'Pendopo: the civil-registration counter',
    lead: 'Choose an office, then what you need. All services are free.',
    sample: 'sample data',
    examples: 'Examples of embedding',
    docs: 'Guides and documentation',
    build:
      '<a href="/pasang?lang=en">Put it on your site</a>: code ready to paste, no HTML needed.',
    check: '<a href="/periksa?lang=en">Check your site</a>: is Pendopo set up right there?',
    none: 'There is no office on this server yet.',
    other: '<a href="/" lang="id">Bahasa Indonesia</a>',
  },
};

const css =
  pageCss +
  'ul{padding-left:1.25rem}li{padding:.6rem 0}h1{font-size:1.5rem}' +
  'h2{font-size:1.2rem;margin:1rem 0 0}small{font-weight:400}';

const exampleLinks = (title: string) =>
  `<h2>${title}</h2><ul><li><a href="/examples/village-site/">Desa Contoh</a></li>` +
  '<li><a href="/examples/school-portal/">Sekolah Contoh</a></li>' +
  '<li><a href="/examples/merchant-site/">Toko Buku Contoh</a></li>' +
  '<li><a href="/examples/react-page/">React</a></li></ul>';

/** The first page: which offices there are, and all that each shows. */
export function homePage({cache, now, examples, docs}: Context, ask: typeof fetch): Hono {
  const app = new Hono();
  app.get('/', c => {
    const lang: Lang = c.req.query('lang') === 'en' ? 'en' : 'id';
    return cache.respond(c.req.raw, `/ ${lang}`, 'all', async () => {
      const t = words[lang];
      const {origin} = new URL(c.req.url);
      const offices = await new Pendopo({server: origin, fetch: ask, retries: 0}).offices.list();
      const list = offices.map(
        ({id, name, sample}) =>
          `<h2>${escapeHtml(name)}${sample ? ` <small>(${t.sample})</small>` : ''}</h2>` +
          `<nav aria-label="${escapeHtml(name)}">${officeLinks(id, lang)}</nav>`,
      );
      const shown =
        (examples ? exampleLinks(t.examples) : '') +
        (docs ? `<p><a href="/docs/">${t.docs}</a></p>` : '');
      const main = `<h1>${t.title}</h1><p>${t.lead}</p>${list.join('') || `<p>${t.none}</p>`}${shown}<p>${t.build}</p><p>${t.check}</p><p>${t.other}</p>`;
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
