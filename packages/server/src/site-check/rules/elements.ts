import {embedKinds, kindAt} from '../../embeds/kinds.js';
import type {Embed, Finding} from '../findings.js';
import {loaders, type Site, wantsUpgrade} from '../site.js';

function written(embed: Embed): Finding[] {
  const {way, seen, address} = embed;
  if (way !== 'element') return [];
  if (!embedKinds.some(({name}) => seen.tag === `pendopo-${name}`)) {
    return [{code: 'unknown-element', values: {tag: seen.tag}}];
  }
  return address ? [] : [{code: 'no-office'}];
}

/** A link becomes an element only when it says which, and that is what it leads to. */
function linked(embed: Embed): Finding[] {
  const kind = embed.seen.attributes['data-pendopo'];
  if (!wantsUpgrade(embed) || !embed.address) return [];
  const {path, query, framed} = embed.address;
  const right = kindAt(path, query)?.name;
  if (kind === right && !framed) return [];
  return right ? [{code: 'wrong-kind', values: {said: kind ?? '', right}}] : [];
}

/** Parameters and attributes that do not tell two embeds apart. */
const looks = /^(lang|limit|compact|class|id|style|title|data-.*|utm_.*)$/;

/** What an embed shows. */
function meaning({address}: Embed): string {
  const {office, path, query} = address!;
  const asked = Object.entries(query).filter(([name]) => !looks.test(name));
  return JSON.stringify([office, path, asked.sort()]);
}

/** Two of the same are one too many. */
function doubled(site: Site): Finding[] {
  const upgrades = loaders(site).length > 0;
  const shown = site.embeds.filter(
    embed => embed.address && (embed.way !== 'link' || (upgrades && wantsUpgrade(embed))),
  );
  const groups = new Map<string, Embed[]>();
  for (const embed of shown) {
    const key = meaning(embed);
    groups.set(key, [...(groups.get(key) ?? []), embed]);
  }
  return [...groups.values()]
    .filter(({length}) => length > 1)
    .map(([embed, ...more]): Finding => ({
      code: 'doubled',
      embed,
      values: {times: String(more.length + 1)},
    }));
}

/** Embeds of every way: how they are written. */
export function elementFindings(site: Site): Finding[] {
  const each = site.embeds.flatMap((embed): Finding[] => {
    const {seen} = embed;
    const found: Finding[] = [
      ...written(embed),
      ...linked(embed),
      ...(seen.unclosed ? [{code: 'unclosed', values: {tag: seen.tag}} as const] : []),
      ...(seen.hidden ? [{code: 'hidden'} as const] : []),
    ];
    return found.map(finding => ({...finding, embed}));
  });
  return [...each, ...doubled(site)];
}
