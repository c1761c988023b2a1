import type {EmbedAddress} from '../../embeds/address.js';
import {heightAt, kindAt} from '../../embeds/kinds.js';
import type {Embed, Finding, FindingCode} from '../findings.js';
import type {Seen} from '../markup.js';
import type {Site} from '../site.js';

/** Narrower than this, words break in their middle, pixels. */
const narrowest = 280;

/** What a browser makes a frame when nobody says how high, pixels. */
const unsaid = 150;

/** Some inner scrolling is borne: a frame this much lower than its content is not yet too low. */
const borne = 0.55;

/** Pixels that an attribute or the style says; a share, or nothing said, is none. */
function pixels({attributes}: Seen, name: 'width' | 'height'): number | undefined {
  const style = attributes['style'] ?? '';
  const styled = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)(px|r?em)`, 'i').exec(style);
  if (styled) return Number(styled[1]) * (styled[2]!.toLowerCase() === 'px' ? 1 : 16);
  const text = attributes[name]?.trim() ?? '';
  return /^\d+(\.\d+)?(px)?$/.test(text) ? parseFloat(text) : undefined;
}

/** Another rule may size it: a share of what is around it, a class. */
const sizedOtherwise = ({attributes}: Seen) =>
  /height\s*:|aspect-ratio/i.test(attributes['style'] ?? '') || !!attributes['class'];

/** A long list may scroll inside: it needs room for as many items as we ourselves would show. */
function neededBy({path, query}: EmbedAddress): number {
  const usual = kindAt(path, query)?.limit;
  const limit = usual && Math.min(Number(query['limit']) || usual, usual);
  return heightAt(path, limit ? {...query, limit: String(limit)} : query);
}

function height({seen, address}: Embed): Finding[] {
  const needed = neededBy(address!);
  const said = pixels(seen, 'height');
  const values = {needed: String(needed), said: String(said ?? unsaid)};
  if (said !== undefined) return said < needed * borne ? [{code: 'too-low', values}] : [];
  return sizedOtherwise(seen) ? [] : [{code: 'no-height', values}];
}

function width({seen}: Embed): Finding[] {
  const said = pixels(seen, 'width');
  return said !== undefined && said < narrowest
    ? [{code: 'too-narrow', values: {said: String(said)}}]
    : [];
}

function limits({attributes}: Seen): FindingCode[] {
  if (!('sandbox' in attributes)) return [];
  const allowed = new Set(attributes['sandbox']!.toLowerCase().split(/\s+/));
  const lacks = (...names: string[]) => names.some(name => !allowed.has(`allow-${name}`));
  return [
    ...(lacks('forms') ? (['sandbox-forms'] as const) : []),
    ...(lacks('popups') ? (['sandbox-popups'] as const) : []),
    ...(lacks('scripts', 'same-origin', 'popups-to-escape-sandbox', 'downloads', 'modals')
      ? (['sandbox-rest'] as const)
      : []),
  ];
}

function manners({attributes}: Seen): FindingCode[] {
  return [
    ...(attributes['title']?.trim() ? [] : (['no-title'] as const)),
    ...(attributes['loading']?.toLowerCase() === 'lazy' ? [] : (['not-lazy'] as const)),
  ];
}

/** How frames are set into the page. */
export const frameFindings = ({embeds}: Site): Finding[] =>
  embeds
    .filter(({way}) => way === 'frame')
    .flatMap(embed => {
      const {seen, address} = embed;
      const codes: FindingCode[] = [
        ...(address!.framed ? [] : (['not-for-frames'] as const)),
        ...limits(seen),
        ...manners(seen),
      ];
      const found = [...codes.map((code): Finding => ({code})), ...height(embed), ...width(embed)];
      return found.map(finding => ({...finding, embed}));
    });
