import {isProblemError, Pendopo} from '@pendopo/sdk';
import {type Context as HonoContext, Hono} from 'hono';
import type {Context} from '../context.js';
import type {Lang} from '../http/language.js';
import {frame} from '../pages/frame.js';
import {contentSecurityPolicy, document, escapeHtml} from '../pages/html.js';
import {type Chosen, chosenBy, type Fault, scriptsOf} from './choice.js';
import {costOf} from './cost.js';
import {filled} from './fill.js';
import {builderForm, officeForm} from './form-view.js';
import {type Given, givenBy, queryOf} from './given.js';
import {type Offers, offersOf} from './offers.js';
import {preview, previewPolicy} from './preview.js';
import {resultView} from './result-view.js';
import {snippetFor} from './snippet.js';
import {builderCss} from './style.js';
import {targetOf} from './targets.js';
import {thingOf} from './things.js';
import {en} from './words-en.js';
import {id} from './words-id.js';
import type {BuilderWords} from './words.js';

const words: Record<Lang, BuilderWords> = {id, en};

/** The server asks itself: nothing is kept. */
const forgetful = {get: () => undefined, set() {}};

/** What most come for, where nothing was chosen yet. */
const usual = [thingOf('schedule')!];

/** Address of this server as citizens know it: a proxy that ends TLS asks us without it. */
function serverOf({req}: HonoContext): string {
  const url = new URL(req.url);
  const secure = url.protocol === 'https:' || req.header('x-forwarded-proto') === 'https';
  return `${secure ? 'https' : 'http'}://${url.host}`;
}

/** What is wrong, above the form; each fault leads to its field. */
function wrongs(faults: readonly Fault[], made: boolean, t: BuilderWords): string {
  if (!faults.length) return '';
  const list = faults.map(
    ({field, code, said}) =>
      `<li><a href="#${field === 'show' ? 'form' : field}">${filled(t.faults[code], said)}</a></li>`,
  );
  return (
    `<section class="wrong" role="alert"><h2>${t.wrong}</h2><ul>${list.join('')}</ul>` +
    `<p>${made ? t.rest : t.noThing}</p></section>`
  );
}

interface Answer {
  given: Given;
  main: string;
  status?: 200 | 404 | 422;
}

function answered({given, main, status = 200}: Answer): Response {
  const {lang} = given;
  const t = words[lang];
  const other = queryOf({...given, lang: lang === 'en' ? 'id' : 'en'});
  const code = lang === 'en' ? 'id' : 'en';
  const body =
    `<h1>${t.title}</h1><p>${t.lead}</p>${main}` +
    `<p><a href="/pasang?${escapeHtml(other)}" lang="${code}" hreflang="${code}">${t.other}</a></p>`;
  return new Response(
    document({
      lang,
      title: `${t.title} · Pendopo`,
      style: builderCss,
      head:
        `<meta name="description" content="${escapeHtml(t.lead)}">` +
        '<script type="module" src="/v1/builder.js"></script>',
      body: frame({lang}, body),
    }),
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': `${contentSecurityPolicy(builderCss, false)}; frame-src 'self'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      },
    },
  );
}

/**
 * "Pasang di situs Anda": whoever looks after a site chooses here what it shows, and gets the one
 * snippet that survives where it is pasted. A GET form: each result has an address, and needs no
 * JavaScript.
 */
export function builderPage({assets}: Context, ask: typeof fetch): Hono {
  const app = new Hono();
  const scripts = scriptsOf(assets);

  const clientFor = (c: HonoContext, {office, lang}: Given) =>
    new Pendopo({server: serverOf(c), office, lang, fetch: ask, retries: 0, kept: forgetful});

  /** What can be chosen at the office; nothing where there is no such office. */
  const offered = async (client: Pendopo, {lang, office}: Given): Promise<Offers | undefined> => {
    if (!/^\d\d\.\d\d$/.test(office)) return undefined;
    try {
      return await offersOf(client, lang);
    } catch (error) {
      if (isProblemError(error) && error.problem.status < 500) return undefined;
      throw error;
    }
  };

  const chooseOffice = async (client: Pendopo, given: Given): Promise<Response> => {
    const t = words[given.lang];
    const form = officeForm(given, await client.offices.list(), t);
    if (!given.office) return answered({given, main: form});
    const told = filled(t.noOffice, {value: given.office});
    const main = `<section class="wrong" role="alert"><p>${told}</p></section>${form}`;
    return answered({given: {...given, office: ''}, main, status: 404});
  };

  const made = async (given: Given, chosen: Chosen) => {
    const snippet = snippetFor(given.target, chosen.choice);
    const {own} = targetOf(given.target);
    const way = snippet.way ?? (own === 'shortcode' ? 'iframe' : 'element');
    const cost = await costOf(chosen.choice, way, assets, ask);
    return resultView({given, chosen, snippet, cost}, words[given.lang]);
  };

  app.get('/pasang', async c => {
    const given = givenBy(c);
    const client = clientFor(c, given);
    const offers = await offered(client, given);
    if (!offers) return chooseOffice(client, given);
    const t = words[given.lang];
    if (!given.complete) {
      const show = given.show.length ? given.show : usual;
      return answered({given, main: builderForm({...given, show}, offers, [], t)});
    }
    const chosen = await chosenBy(given, offers, client, scripts);
    const {choice, faults} = chosen;
    const result = choice.items.length ? await made(given, chosen) : '';
    const main = wrongs(faults, !!result, t) + builderForm(given, offers, faults, t) + result;
    return answered({given, main, status: faults.length ? 422 : 200});
  });

  app.get('/pasang/pratinjau', async c => {
    const given = givenBy(c);
    const client = clientFor(c, given);
    const offers = await offered(client, given);
    const chosen = offers && (await chosenBy(given, offers, client, scripts));
    return new Response(preview(given, chosen?.choice), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': previewPolicy,
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex',
      },
    });
  });
  return app;
}
