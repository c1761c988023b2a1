import {type Context as HonoContext, Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {WritingContext} from '../context.js';
import type {Lang} from '../http/language.js';
import {frame} from '../pages/frame.js';
import {contentSecurityPolicy, document, escapeHtml} from '../pages/html.js';
import {type Checked, checkSite} from './check.js';
import {destinationOf} from './destination.js';
import {fetchPage, usualBounds} from './fetch-page.js';
import {clientAddress, subscriberOf} from '../safety/client-address.js';
import {checkLimits} from './limits.js';
import {PageFault, type PageFaultCode} from './page-faults.js';
import {reportView, verdictOf} from './report-view.js';
import {checkCss} from './style.js';
import {en} from './words-en.js';
import {id} from './words-id.js';
import type {CheckWords} from './words.js';

const words: Record<Lang, CheckWords> = {id, en};

/** Bytes of a form: what is pasted grows on the way, up to threefold. */
const longestForm = 3 * usualBounds.size + 10_000;

/** What was filled in. */
interface Given {
  url: string;
  html: string;
}

const nothing: Given = {url: '', html: ''};

const statuses: Partial<Record<PageFaultCode, number>> = {
  'nothing-given': 400,
  'too-big': 413,
  'too-often': 429,
};

/** The form; what was filled in stays. */
const form = (lang: Lang, given: Given, faulty: boolean) => {
  const t = words[lang];
  const query = lang === 'en' ? '?lang=en' : '';
  const invalid = faulty ? ' aria-invalid="true"' : '';
  return (
    `<form method="post" action="/periksa${query}">` +
    `<label for="url">${t.address}</label><p class="hint" id="url-hint">${t.addressHint}</p>` +
    `<input id="url" name="url" inputmode="url" autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="2000" aria-describedby="url-hint"${invalid} value="${escapeHtml(given.url)}">` +
    `<p>${t.or}</p><label for="html">${t.html}</label><p class="hint" id="html-hint">${t.htmlHint}</p>` +
    `<textarea id="html" name="html" rows="6" spellcheck="false" aria-describedby="html-hint">\n${escapeHtml(given.html)}</textarea>` +
    `<button>${t.check}</button></form><p class="hint">${t.privacy}</p>`
  );
};

/** A whole answer. */
interface Answer {
  lang: Lang;
  given: Given;
  /** What stands above the form, HTML. */
  told?: string;
  title?: string;
  fault?: PageFault;
}

function answered({lang, given, told = '', title, fault}: Answer): Response {
  const t = words[lang];
  const main =
    `<h1>${t.title}</h1>${told || `<p>${t.lead}</p>`}${form(lang, given, !!fault && !given.html)}` +
    `<p>${t.other}</p>`;
  const whole = [title, t.title].filter(Boolean).join(' · ');
  return new Response(
    document({
      lang,
      title: whole,
      style: checkCss,
      head: `<meta name="description" content="${escapeHtml(t.lead)}">`,
      body: frame({lang}, main),
    }),
    {
      status: fault ? (statuses[fault.code] ?? 422) : 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy(checkCss, false),
        'x-content-type-options': 'nosniff',
        // An address may be no one else's business.
        'referrer-policy': 'no-referrer',
        ...(fault?.code === 'too-often' && {'retry-after': fault.said ?? '60'}),
      },
    },
  );
}

function refused(fault: PageFault, lang: Lang, given: Given): Response {
  const t = words[lang];
  const text = t.faults[fault.code].replace('{said}', fault.said ?? '');
  const told =
    `<section class="verdict faults" role="alert"><h2>${t.refused}</h2>` +
    `<p>${escapeHtml(text)}</p></section>`;
  return answered({lang, given, told, title: t.refused, fault});
}

/**
 * "Periksa situs Anda": whoever put Pendopo on a site learns whether it works there, and what to do.
 * Needs no JavaScript. Nothing that is looked at is kept or logged.
 */
export function siteCheckPage({assets, network, safety}: WritingContext, ask: typeof fetch): Hono {
  const app = new Hono();
  const allow = checkLimits();
  const langOf = (c: HonoContext): Lang => (c.req.query('lang') === 'en' ? 'en' : 'id');

  const fetched = async ({url}: Given, client: string, home: string): Promise<Checked> => {
    const {host} = destinationOf(url);
    await allow(client, host);
    return fetchPage(url, {home, ...(network && {network})});
  };

  const pasted = async ({html}: Given, client: string): Promise<Checked> => {
    if (Buffer.byteLength(html) > usualBounds.size) throw new PageFault('too-big');
    await allow(client);
    return {html};
  };

  const check = async (c: HonoContext, given: Given): Promise<Response> => {
    const lang = langOf(c);
    const t = words[lang];
    const home = new URL(c.req.url);
    const client = subscriberOf(clientAddress(c, safety.proxies));
    if (!given.html.trim() && !given.url.trim()) throw new PageFault('nothing-given');
    const checked = given.html.trim()
      ? await pasted(given, client)
      : await fetched(given, client, home.origin);
    const report = await checkSite(checked, {ask, home, lang}, assets);
    const told = reportView(report, checked.url?.href ?? t.pasted, t);
    return answered({lang, given, told, title: t.verdicts[verdictOf(report)]});
  };

  // What another page of ours, or a helper, has filled in already; nothing is asked by that.
  app.get('/periksa', c =>
    answered({lang: langOf(c), given: {...nothing, url: c.req.query('url') ?? ''}}),
  );

  app.post(
    '/periksa',
    bodyLimit({
      maxSize: longestForm,
      onError: c => refused(new PageFault('too-big'), langOf(c), nothing),
    }),
    async c => {
      const body = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
      const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
      const given: Given = {url: text('url'), html: text('html')};
      try {
        return await check(c, given);
      } catch (error) {
        if (error instanceof PageFault) return refused(error, langOf(c), given);
        throw error;
      }
    },
  );
  return app;
}
