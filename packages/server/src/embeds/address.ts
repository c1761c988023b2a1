import {kindAt} from './kinds.js';

/** One of our pages, by its address. */
export interface EmbedAddress {
  /** Its server, such as `https://layanan.example.go.id`. */
  origin: string;
  office: string;
  /** Last part of the page's address, as it is written: there may be no such page. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** It is the address for frames. */
  framed: boolean;
}

const pattern = /^(\/embed)?\/(\d\d\.\d\d)\/([\w-]+)\/?$/;

/** Reads an address of one of our pages, on whatever server; nothing for any other. */
export function readAddress({protocol, origin, pathname, searchParams}: URL) {
  const [, framed, office, path] = pattern.exec(pathname) ?? [];
  if (!/^https?:$/.test(protocol) || !office || !path) return undefined;
  const query = Object.fromEntries(searchParams);
  return {origin, office, path, query, framed: !!framed} satisfies EmbedAddress;
}

const written = (query: EmbedAddress['query']) => {
  const text = new URLSearchParams(query).toString();
  return text && `?${text}`;
};

/** The address of the page itself. */
export const pageAddress = ({origin, office, path, query}: EmbedAddress): string =>
  `${origin}/${office}/${path}${written(query)}`;

/**
 * The same page's address for frames: a list shows as many items there as a site's page bears, and
 * where it is narrowed already, no search.
 */
export function frameAddress({origin, office, path, query}: EmbedAddress): EmbedAddress {
  const {limit, filters = []} = kindAt(path, query) ?? {};
  const narrowed = filters.some(name => query[name]);
  const framed = {
    ...query,
    ...(limit && !query['limit'] && {limit: String(limit)}),
    ...(narrowed && {compact: ''}),
  };
  return {origin, office, path, query: framed, framed: true};
}

/** A frame's `src`. */
export const frameSource = ({origin, office, path, query}: EmbedAddress): string =>
  `${origin}/embed/${office}/${path}${written(query)}`;
