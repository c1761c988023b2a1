import {type Context as HonoContext, Hono} from 'hono';
import type {Context} from '../context.js';
import {openToAll} from '../http/open-to-all.js';
import {type Lang, preferredLanguage} from '../http/language.js';
import {Refusal} from '../http/problems.js';
import type {PublicAnswer} from '../http/read-cache.js';
import {escapeHtml, unescapeHtml} from '../pages/html.js';
import {type EmbedAddress, frameAddress, frameSource, pageAddress, readAddress} from './address.js';
import {frameHtml} from './frame.js';
import {heightAt} from './kinds.js';

/** Seconds that others may keep an answer: only an office's name and our heights are in it. */
const cacheAge = 86400;

/** Width that is told where none is asked for, pixels; the frame itself is as wide as its place. */
const usualWidth = 640;

/** Narrower than what heights were measured at, texts break into more lines. */
const measuredWidth = 312;

/** What the answer says, by the names of oembed.com's specification 2.3.4.4. */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

const wrongSize = {
  id: 'Tulis angka bulat lebih dari 0, dalam piksel.',
  en: 'Write a whole number above 0, in pixels.',
};
const wrongUrl = {
  id: 'Tulis alamat lengkap halaman Pendopo, seperti https://HOST/12.19/jadwal.',
  en: 'Write the whole address of a Pendopo page, like https://HOST/12.19/jadwal.',
};

/** The greatest width or height that the asker has room for. */
function room(c: HonoContext, name: string): number {
  const text = c.req.query(name);
  if (!text) return Infinity;
  if (/^\d{1,6}$/.test(text) && Number(text) > 0) return Number(text);
  throw new Refusal('invalid-parameters', [
    {pointer: `/query/${name}`, code: 'out-of-range', detail: wrongSize},
  ]);
}

/** The page that is meant, which must be one of this server's. */
function meant(c: HonoContext): EmbedAddress {
  const text = c.req.query('url') ?? '';
  if (!URL.canParse(text)) {
    throw new Refusal('invalid-parameters', [
      {pointer: '/query/url', code: 'invalid-format', detail: wrongUrl},
    ]);
  }
  const url = new URL(text);
  const here = new URL(c.req.url);
  const address = readAddress(url);
  if (!address || url.host !== here.host) throw new Refusal('not-found');
  // A proxy that ends TLS asks us without it: whoever knows us by https is right.
  const secure = [url, here].some(({protocol}) => protocol === 'https:');
  return {...address, origin: `${secure ? 'https' : 'http'}://${here.host}`};
}

const xml = (answer: OEmbed) =>
  '<?xml version="1.0" encoding="utf-8" standalone="yes"?><oembed>' +
  Object.entries(answer)
    .map(([name, value]) => `<${name}>${escapeHtml(String(value))}</${name}>`)
    .join('') +
  '</oembed>';

const unknownFormat: Record<Lang, readonly [title: string, detail: string]> = {
  id: ['Bentuk ini tidak tersedia', 'Pakai format=json atau format=xml.'],
  en: ['Not available in that format', 'Use format=json or format=xml.'],
};

/** The specification has a status of its own for this: 501. */
function notImplemented(c: HonoContext): Response {
  const lang = preferredLanguage(c.req.header('accept-language'));
  const [title, detail] = unknownFormat[lang];
  const problem = {type: 'about:blank', title, status: 501, detail};
  return c.body(JSON.stringify(problem), 501, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': lang,
    'cache-control': 'no-store',
    vary: 'Accept-Language',
    'access-control-allow-origin': '*',
  });
}

/**
 * oEmbed: a system that is given the address of one of our pages learns here how to show it. Whatever
 * has a page for frames can be asked for; the page itself says what it is called.
 */
export function oEmbedRoutes({cache, now}: Context, ask: typeof fetch): Hono {
  const app = new Hono();

  const titleOf = async (address: EmbedAddress) => {
    const url = pageAddress(address);
    const {host} = new URL(url);
    const [page, frame] = await Promise.all([
      ask(url, {headers: {host, accept: 'text/html'}}),
      ask(frameSource(address), {headers: {host, accept: 'text/html'}}),
    ]);
    const failed = [page, frame].find(({ok}) => !ok);
    if (failed) throw new Refusal(failed.status >= 500 ? 'unavailable' : 'not-found');
    return unescapeHtml(/<title>([^<]*)/.exec(await page.text())?.[1] ?? '');
  };

  const answer = async (address: EmbedAddress, maxWidth: number, maxHeight: number) => {
    const framed = frameAddress(address);
    const title = await titleOf(address);
    const width = Math.min(usualWidth, maxWidth);
    const needed = heightAt(framed.path, framed.query);
    const grown = width < measuredWidth ? Math.ceil((needed * measuredWidth) / width) : needed;
    const height = Math.min(grown, maxHeight);
    return {
      type: 'rich',
      version: '1.0',
      title,
      provider_name: 'Pendopo',
      provider_url: address.origin,
      cache_age: cacheAge,
      html: frameHtml({src: frameSource(framed), title, height}),
      width,
      height,
    } satisfies OEmbed;
  };

  app.get('/oembed', c => {
    const format = c.req.query('format') || 'json';
    if (format !== 'json' && format !== 'xml') return notImplemented(c);
    const address = meant(c);
    const [width, height] = [room(c, 'maxwidth'), room(c, 'maxheight')];
    const key = JSON.stringify(['oembed', address, format, width, height]);
    return cache.respond(
      c.req.raw,
      key,
      {office: address.office},
      async (): Promise<PublicAnswer> => {
        const told = await answer(address, width, height);
        return {
          body: format === 'xml' ? xml(told) : JSON.stringify(told),
          contentType: `${format === 'xml' ? 'text/xml' : 'application/json'}; charset=utf-8`,
          headers: openToAll,
          validUntil: now() + cacheAge * 1000,
        };
      },
    );
  });
  return app;
}

/** How a page tells where to ask, for its head. */
export function discovery(address: EmbedAddress, title: string): string {
  const url = new URLSearchParams({url: pageAddress(address)});
  return (['json', 'xml'] as const)
    .map(format => {
      const href = escapeHtml(`${address.origin}/oembed?${url}&format=${format}`);
      const type = format === 'xml' ? 'text/xml+oembed' : 'application/json+oembed';
      return `<link rel="alternate" type="${type}" href="${href}" title="${escapeHtml(title)}">`;
    })
    .join('');
}
