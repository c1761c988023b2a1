import {firstAddress} from '@pendopo/widgets/hints.js';
import {type EmbedAddress, frameAddress, pageAddress} from '../embeds/address.js';
import type {Lang} from '../http/language.js';
import {escapeHtml} from '../pages/html.js';
import {accentOf, type Look} from '../pages/look.js';
import type {Way} from './targets.js';

/** One thing to show. */
export interface Item {
  /** Tag without `pendopo-`. */
  name: string;
  /** Last part of its page's address. */
  path: string;
  /** What it is narrowed to. */
  query: Readonly<Record<string, string>>;
  /** What it is called, for those who cannot see it, and until it is there. */
  title: string;
}

/** The scripts that a page can load. */
export interface Scripts {
  version: string;
  /** Integrity of each file, by its name. */
  integrity: Readonly<Record<string, string>>;
}

/** All that a snippet is made of. */
export interface Choice {
  /** Address of this server, without a slash at its end. */
  server: string;
  office: string;
  items: readonly Item[];
  lang: Lang;
  look: Look;
  /** Pixels; as wide as where it stands, unless told. */
  width?: number | undefined;
  /** How it is to stand there; where that does not survive, another way is taken. */
  way?: Way | undefined;
  /** Stay with this version of the scripts, for good. */
  pinned: boolean;
  scripts: Scripts;
}

/** What systems take for more than text: templates (Blade, Twig, Vue), shortcodes. As HTML it is the same. */
export const armoured = (html: string): string =>
  html.replace(/[{}[\]@`]/g, character => `&#${character.charCodeAt(0)};`);

/** What an item is asked for in a frame and as an element: as much as a site's page bears. */
export function addressOf(choice: Choice, {path, query}: Item): EmbedAddress {
  const {server: origin, office, lang} = choice;
  const spoken = lang === 'en' ? {...query, lang} : query;
  return frameAddress({origin, office, path, query: spoken, framed: false});
}

/** The link to an item's page, without what is for frames alone. */
export function fallbackOf(
  {server: origin, office, lang}: Choice,
  {path, query, title}: Item,
): {href: string; text: string} {
  const spoken = lang === 'en' ? {...query, lang} : query;
  return {href: pageAddress({origin, office, path, query: spoken, framed: false}), text: title};
}

/** What an element is given, as names and values; a flag has none. */
export function attributesOf(choice: Choice, item: Item): Record<string, string> {
  const {query} = addressOf(choice, item);
  return {office: choice.office, ...query};
}

/** The address of the data that an element starts with. */
export function firstDataOf(choice: Choice, item: Item): string | undefined {
  const given = attributesOf(choice, item);
  return firstAddress(item.name, name => given[name], choice.server);
}

/** What an element is styled by: its ground goes along with its theme. */
export const styleOf = ({look, width}: Choice): Record<string, string> => ({
  ...(look.accent && {'--pendopo-accent': accentOf(look)}),
  ...(look.theme && {'color-scheme': look.theme, background: 'Canvas', color: 'CanvasText'}),
  ...(width && {'max-width': `${width}px`}),
});

/** An element's opening and end with its page's link inside, which stays until it is drawn. */
export function element(choice: Choice, item: Item, more: Record<string, string> = {}): string {
  const style = Object.entries(styleOf(choice)).map(([name, value]) => `${name}:${value}`);
  const given = {
    ...more,
    ...attributesOf(choice, item),
    ...(style.length && {style: style.join(';')}),
  };
  const written = Object.entries(given).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const {href, text} = fallbackOf(choice, item);
  return (
    `<pendopo-${item.name}${written.join('')}>` +
    `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a></pendopo-${item.name}>`
  );
}
