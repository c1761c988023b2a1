import {type EmbedAddress, readAddress} from '../embeds/address.js';
import {embedKinds} from '../embeds/kinds.js';
import type {Embed} from './findings.js';
import type {Markup, Seen} from './markup.js';
import {type Policies, readPolicies} from './policy.js';

/** A script of ours on a page. */
export interface OurScript {
  seen: Seen;
  url: URL;
  /** `v1`, which always is the newest, or a version. */
  version: string;
  file: string;
}

/** A page and what of ours is on it. */
export interface Site {
  /** Where it is; nothing when only its HTML is known. */
  url: URL | undefined;
  markup: Markup;
  policies: Policies;
  embeds: Embed[];
  scripts: OurScript[];
}

/** What is needed to read a page. */
export interface SiteSource {
  markup: Markup;
  /** Address of this server. */
  home: URL;
  url?: URL | undefined;
  /** Content-Security-Policy headers. */
  policies?: readonly string[];
}

/** What editors make of quotes in code: taken away, they show what was meant. */
const curly = /^[“”„″«»‘’'"]+|[“”„″«»‘’'"]+$/g;

/** Whether an attribute's quotes were turned into typographic ones, and so became part of its value. */
export const hasCurlyQuotes = (value: string): boolean => /^[“”„″«»‘’]/.test(value);

/** A page that is only known by its HTML has addresses too. */
const nowhere = 'https://halaman.invalid/';

const scriptPath =
  /^\/(?:npm\/)?(?:@pendopo\/widgets@?)?(v1|\d+\.\d+\.\d+[\w.-]*)\/(?:dist\/browser\/)?([\w-]+)\.js$/;
const scriptFiles = new Set(['pendopo', ...embedKinds.map(({name}) => name)]);

/** The page that an element shows, as the address of ours that would show the same. */
function addressOf({tag, attributes, within}: Seen, server: string): EmbedAddress | undefined {
  const kind = embedKinds.find(({name}) => tag === `pendopo-${name}`);
  const around = [attributes, ...within.map(seen => seen.attributes)];
  const said = (name: string) => around.find(one => one[name])?.[name];
  const origin = said('server') ?? server;
  const office = said('office')?.trim().replace(curly, '');
  if (!kind || !office || !URL.canParse(origin)) return undefined;
  const {office: _office, server: _server, printed: _printed, ...query} = attributes;
  return {origin: new URL(origin).origin, office, path: kind.path, query, framed: false};
}

/** Reads a page: what of ours is on it, and where it leads. */
export function readSite({markup, home, url, policies = []}: SiteSource): Site {
  const from = url?.href ?? nowhere;
  const base = markup.base && URL.canParse(markup.base, from) ? new URL(markup.base, from) : from;
  const resolve = (text: string | undefined) => {
    const written = text?.trim().replace(curly, '');
    return written && URL.canParse(written, base) ? new URL(written, base) : undefined;
  };

  const scripts = markup.seen.flatMap((seen): OurScript[] => {
    const found = seen.tag === 'script' ? resolve(seen.attributes['src']) : undefined;
    const [, version, file] = scriptPath.exec(found?.pathname ?? '') ?? [];
    return found && version && scriptFiles.has(file!)
      ? [{seen, url: found, version, file: file!}]
      : [];
  });
  const server = scripts[0]?.url.origin ?? home.origin;

  const embeds = markup.seen.flatMap((seen): Embed[] => {
    const {tag, attributes, within} = seen;
    if (/^pendopo-/.test(tag)) {
      if (tag === 'pendopo-provider') return [];
      const address = addressOf(seen, server);
      return [{way: 'element', seen, address, url: address && new URL(address.origin)}];
    }
    if (tag === 'script') return [];
    // Those who delay frames until they are near keep the address elsewhere meanwhile.
    const {src = '', href} = attributes;
    const later = attributes['data-src'] ?? attributes['data-lazy-src'];
    const found = resolve(tag === 'a' ? href : src && src !== 'about:blank' ? src : later);
    const address = found && readAddress(found);
    // A link inside an element of ours is what stands there until it is loaded.
    if (!address || (tag === 'a' && within.length)) return [];
    const {host} = found;
    const known = embedKinds.some(({path}) => path === address.path);
    // Other sites have numbers in their addresses too.
    const isOurs = known || address.framed || 'data-pendopo' in attributes || host === home.host;
    if (!isOurs) return [];
    return [{way: tag === 'a' ? 'link' : 'frame', seen, url: found, address}];
  });

  return {
    url,
    markup,
    policies: readPolicies([...policies, ...markup.policies]),
    embeds,
    scripts,
  };
}

/** The scripts that find links and elements by themselves. */
export const loaders = ({scripts}: Site): OurScript[] =>
  scripts.filter(({file}) => file === 'pendopo');

/** Whether a link asks to become an element. */
export const wantsUpgrade = ({way, seen}: Embed): boolean =>
  way === 'link' && 'data-pendopo' in seen.attributes;
