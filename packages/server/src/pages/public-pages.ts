import {type OfficeBrief, Pendopo} from '@pendopo/sdk';
import {type Context as HonoContext, Hono} from 'hono';
import type {TemplateResult} from 'lit';
import type {Context} from '../context.js';
import {discovery} from '../embeds/oembed.js';
import {type Lang, preferredLanguage} from '../http/language.js';
import type {PublicAnswer} from '../http/read-cache.js';
import {cardHead} from '../sharing/card-head.js';
import {frame} from './frame.js';
import {contentSecurityPolicy, document, escapeHtml, printed, scriptJson} from './html.js';
import {keepLook, type Look, lookCss, lookOf} from './look.js';
import {sentOutside} from './sent-outside.js';
import {embedCss, pageCss} from './style.js';

/** What a page was asked for. */
export interface Asked {
  office: string;
  /** Address of this server. */
  origin: string;
  lang: Lang;
  /** The parameters that the page knows and was given. Others (utm_…, fbclid) are not ours to refuse. */
  query: Readonly<Record<string, string>>;
  /** How it is to look in a frame. */
  look: Look;
  /** Its form was sent, and this is the answer: in a tab of its own, if it stood in a frame. */
  sent?: boolean;
}

/** An element as a page of its own, and as an embed for frames: what differs between them. */
export interface PublicPage<Answer extends {validUntil: string}> {
  /** Last part of its address: `jadwal` of `/12.19/jadwal`. */
  path: string;
  /** The element that it prints. */
  tag: string;
  /** Parameters that it knows and that are attributes of the element too. */
  attributes: readonly string[];
  /** Parameters that are attributes without a value. */
  flags?: readonly string[];
  /** Attributes made of several parameters; empty ones are left out. */
  more?: (asked: Asked) => Readonly<Record<string, string>>;
  /** The parameter without which this is not the page: another of the same address then answers. */
  needs?: string;
  /** Parameters that the page alone knows. */
  own?: readonly string[];
  /** Attributes by which a page is one of its own, to be found by itself: a service, for instance. */
  canonical?: readonly string[];
  /** Asks the API, which is this very server. */
  ask: (client: Pendopo, asked: Asked) => PromiseLike<Answer>;
  officeOf: (answer: Answer) => OfficeBrief;
  print: (answer: Answer, asked: Asked, now: number) => TemplateResult;
  title: (lang: Lang, answer: Answer) => string;
  /** A line for search engines and shared links. */
  description: (answer: Answer, asked: Asked) => string;
  /** What machines read, by schema.org; `url` is the page's own address. */
  jsonLd?: (answer: Answer, url: string, asked: Asked) => object;
  /** More of the head, HTML. */
  head?: (answer: Answer, asked: Asked) => string;
  /** Styles of what is printed: in a frame, where each byte counts, and on a page of its own. */
  css: {embed: string; page: string};
  /** Features it may ask the browser for. */
  permissions?: string;
}

const script = (name: string) => `<script type="module" src="/v1/${name}.js"></script>`;

/** The server asks itself: nothing is kept. */
export const forgetful = {get: () => undefined, set() {}};

/** The element with the whole answer printed inside it. */
function element<A extends {validUntil: string}>(
  kind: PublicPage<A>,
  answer: A,
  asked: Asked,
  now: number,
): string {
  const {office, lang, query} = asked;
  const {tag, attributes, flags = []} = kind;
  const given = Object.entries(query).filter(([name]) => attributes.includes(name));
  const made = Object.entries(kind.more?.(asked) ?? {}).filter(([, value]) => value);
  const said = [['office', office], ...(lang === 'en' ? [['lang', lang]] : []), ...given, ...made];
  const written = said.map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`);
  const set = flags.filter(name => query[name] !== undefined).map(name => ` ${name}`);
  return (
    `<${tag}${written.join('')}${set.join('')} printed="${answer.validUntil}">` +
    `${printed(kind.print(answer, asked, now))}</${tag}>`
  );
}

/** What search engines and shared links are told. */
function head<A extends {validUntil: string}>(
  kind: PublicPage<A>,
  answer: A,
  title: string,
  asked: Asked,
): string {
  const {lang, origin, query} = asked;
  const office = kind.officeOf(answer);
  const own = new URLSearchParams(
    (kind.canonical ?? []).flatMap(name => (query[name] ? [[name, query[name]]] : [])),
  );
  const url = `${origin}/${office.id}/${kind.path}${own.size ? `?${own}` : ''}`;
  own.set('lang', 'en');
  const english = `${origin}/${office.id}/${kind.path}?${own}`;
  const spoken = lang === 'en' ? {...query, lang} : query;
  const description = escapeHtml(kind.description(answer, asked));
  const jsonLd = kind.jsonLd?.(answer, url, asked);
  return (
    `<meta name="description" content="${description}">` +
    `<link rel="canonical" href="${escapeHtml(url)}">` +
    `<link rel="alternate" hreflang="en" href="${escapeHtml(english)}">` +
    discovery({...asked, path: kind.path, query: spoken, framed: false}, title) +
    (kind.head?.(answer, asked) ?? '') +
    // Invented data must not be found as real.
    (office.sample ? '<meta name="robots" content="noindex">' : '') +
    `<meta property="og:title" content="${escapeHtml(title)}">` +
    `<meta property="og:description" content="${description}">` +
    `<meta property="og:type" content="website"><meta property="og:url" content="${escapeHtml(url)}">` +
    `<meta property="og:site_name" content="${escapeHtml(office.name)}">` +
    cardHead(asked, kind.path, title) +
    `<meta property="og:locale" content="${lang === 'id' ? 'id_ID' : 'en_GB'}">` +
    (jsonLd ? `<script type="application/ld+json">${scriptJson(jsonLd)}</script>` : '')
  );
}

/** The parameters that a page knows. */
const known = <A extends {validUntil: string}>({
  attributes,
  flags = [],
  own = [],
}: PublicPage<A>): string[] => [...attributes, ...flags, ...own];

/** What a page was asked for. */
export function askedFor<A extends {validUntil: string}>(
  kind: PublicPage<A>,
  c: HonoContext,
): Asked {
  const given = known(kind).flatMap(name => {
    const value = c.req.query(name);
    return value || (value === '' && kind.flags?.includes(name)) ? [[name, value]] : [];
  });
  return {
    office: c.req.param('office')!,
    origin: new URL(c.req.url).origin,
    lang: c.req.query('lang') === 'en' ? 'en' : 'id',
    query: Object.fromEntries(given) as Record<string, string>,
    look: lookOf(name => c.req.query(name)),
  };
}

/** How a page is written down: as one of its own, and framed. */
export function writer<A extends {validUntil: string}>(kind: PublicPage<A>, now: () => number) {
  const pageStyle = pageCss + kind.css.page;
  const embedStyle = ({look}: Asked) => embedCss + kind.css.embed + lookCss(look);

  const whole = (answer: A, asked: Asked) => {
    const {lang} = asked;
    const office = kind.officeOf(answer);
    const title = `${kind.title(lang, answer)} · ${office.name}`;
    const main = element(kind, answer, asked, now());
    return document({
      lang,
      title,
      style: pageStyle,
      head: head(kind, answer, title, asked),
      body: frame({lang, office, path: kind.path}, main) + script('pendopo'),
    });
  };

  const embed = (answer: A, asked: Asked) => {
    const main = keepLook(element(kind, answer, asked, now()), asked.look);
    return document({
      lang: asked.lang,
      title: kind.title(asked.lang, answer),
      style: embedStyle(asked),
      body: (asked.sent ? main : sentOutside(main)) + script('embed'),
    });
  };

  return {
    body: (answer: A, asked: Asked, framed: boolean) => (framed ? embed : whole)(answer, asked),
    headers: (asked: Asked, framed: boolean): Record<string, string> => ({
      'content-security-policy': contentSecurityPolicy(
        framed ? embedStyle(asked) : pageStyle,
        framed,
      ),
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...(kind.permissions && {'permissions-policy': kind.permissions}),
      // The whole page is the one to be found.
      ...(framed && {'x-robots-tag': 'noindex'}),
    }),
  };
}

/** Language of a refusal: the page's, unless it is Indonesian by default only. */
export const refusalLanguage = (c: HonoContext, {lang}: Asked): Lang =>
  lang === 'en' ? 'en' : preferredLanguage(c.req.header('accept-language'));

/** The address of a page below the office, and whether it is framed. */
export const pathsOf = (path: string) =>
  [
    [`/:office{\\d\\d\\.\\d\\d}/${path}`, false],
    [`/embed/:office{\\d\\d\\.\\d\\d}/${path}`, true],
  ] as const;

/**
 * An element's page and its embed, both printed from the element's view with what the API answers,
 * which is asked in process.
 */
export function publicPages<A extends {validUntil: string}>(
  kind: PublicPage<A>,
  {cache, now}: Context,
  ask: typeof fetch,
): Hono {
  const app = new Hono();
  const {body, headers} = writer(kind, now);

  const serve = (c: HonoContext, framed: boolean) => {
    const asked = askedFor(kind, c);
    const {office, origin: server} = asked;
    // Looks are for frames: a page of its own is the same whatever it is asked for.
    const told = framed ? asked : {...asked, look: {}};
    const key = JSON.stringify([kind.path, kind.tag, framed, told]);
    const lang = refusalLanguage(c, asked);
    return cache.respond(c.req.raw, key, {office}, async (): Promise<PublicAnswer> => {
      const client = new Pendopo({server, office, lang, fetch: ask, retries: 0, kept: forgetful});
      const answer = await kind.ask(client, asked);
      return {
        body: body(answer, asked, framed),
        contentType: 'text/html; charset=utf-8',
        validUntil: Date.parse(answer.validUntil),
        headers: headers(asked, framed),
      };
    });
  };

  const isMeant = (c: HonoContext) => !kind.needs || !!c.req.query(kind.needs);
  for (const [path, framed] of pathsOf(kind.path)) {
    app.get(path, (c, next) => (isMeant(c) ? serve(c, framed) : next()));
  }
  return app;
}
