import {createHash} from 'node:crypto';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {TemplateResult} from 'lit';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, c => entities[c]!);

const characters = Object.fromEntries(Object.entries(entities).map(([c, name]) => [name, c]));

/** Text that `escapeHtml` wrote, as it was. */
export const unescapeHtml = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, name => characters[name]!);

/** JSON that can stand inside a script element: nothing in it can end the element. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** A text that a view gives a textarea, put where it belongs; the line break before it is dropped by parsers. */
const areas = /<textarea([^>]*?) data-text="([^"]*)"([^>]*)><\/textarea>/g;

/**
 * A view as plain HTML. Lit's markers go: the element draws anew rather than hydrate, so they would
 * only be bytes. Texts are escaped, so what looks like a comment here is a marker of Lit's.
 */
export const printed = (view: TemplateResult): string =>
  collectResultSync(render(view))
    .replace(/<!--.*?-->|<\?>| (?=>)/gs, '')
    .replace(areas, '<textarea$1$3>\n$2</textarea>');

/** The one style that a policy lets a page have. */
export const styleHash = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of our own pages: our scripts, the one style that the page holds, nothing else; and no
 * string ever becomes HTML but through Lit's own templates.
 */
export const contentSecurityPolicy = (style: string, framed: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // The proof of work: its worker is made of text that our own script holds.
    'worker-src blob:',
    `style-src ${styleHash(style)}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    // A star means every network address; a page opened from a disk is one of those who may try us out.
    `frame-ancestors ${framed ? '* file:' : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html pendopo-proof',
  ].join('; ');

/** A page's parts; `title` and `description` are text, the rest is HTML. */
export interface Page {
  lang: string;
  title: string;
  style: string;
  head?: string;
  body: string;
}

export const document = ({lang, title, style, head = '', body}: Page): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>${head}<style>${style}</style>${body}`;
