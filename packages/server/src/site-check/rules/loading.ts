import {isIP} from 'node:net';
import {isPublic} from '../addresses.js';
import type {Embed, Finding} from '../findings.js';
import {forbiddenBy, type Load, upgradesInsecure} from '../policy.js';
import type {Site} from '../site.js';

/** Only whoever wrote it can open it: a trial on one's own computer, or a name that was to be replaced. */
function isPrivate({hostname}: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? !isPublic(host) : !host.includes('.') || /\.(local|invalid|test)$/.test(host);
}

/** Whether the browser refuses it for being unprotected on a protected page. */
function unprotected({url: page, policies}: Site, url: URL): Finding[] {
  if (url.protocol !== 'http:' || upgradesInsecure(policies)) return [];
  const values = {host: url.host};
  return [{code: page?.protocol === 'https:' ? 'mixed' : 'insecure', values}];
}

function blocked({url: from, policies}: Site, load: Omit<Load, 'from'>): Finding[] {
  const directive = forbiddenBy(policies, {...load, from});
  const code = `blocked-${load.kind}` as const;
  return directive ? [{code, values: {directive, origin: load.url.origin}}] : [];
}

/** What keeps an address from being loaded, whatever the embed is like. */
function troubles(site: Site, home: URL, url: URL): Finding[] {
  if (url.host === home.host) return unprotected(site, url);
  if (isPrivate(url)) return [{code: 'unreachable', values: {host: url.host}}];
  return unprotected(site, url);
}

function ofEmbed(site: Site, home: URL, embed: Embed): Finding[] {
  const {url, way} = embed;
  if (!url) return [];
  const other: Finding[] =
    url.host === home.host || isPrivate(url)
      ? []
      : [{code: 'other-server', values: {host: url.host}}];
  // A link is followed, not loaded.
  if (way === 'link' && !isPrivate(url)) return other;
  if (way === 'link') return troubles(site, home, url).filter(({code}) => code === 'unreachable');
  const kind = way === 'frame' ? 'frame' : 'data';
  return [...troubles(site, home, url), ...blocked(site, {kind, url}), ...other];
}

/** What the browser will not load, and from where. */
export function loadingFindings(site: Site, home: URL): Finding[] {
  const embeds = site.embeds.flatMap(embed =>
    ofEmbed(site, home, embed).map(finding => ({...finding, embed})),
  );
  const scripts = site.scripts.flatMap(({seen, url}) => {
    const {nonce, integrity} = seen.attributes;
    return [
      ...troubles(site, home, url),
      ...blocked(site, {kind: 'script', url, nonce, integrity}),
    ];
  });
  return [...embeds, ...scripts];
}
