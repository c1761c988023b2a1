import type {AssetStore} from '../../assets.js';
import type {Finding} from '../findings.js';
import {loaders, type OurScript, type Site, wantsUpgrade} from '../site.js';

/** Which of two versions comes first; what follows the numbers is not weighed. */
function isOlder(one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => text.split(/[.-]/).slice(0, 3).map(Number));
  const at = a!.findIndex((part, i) => part !== b![i]);
  return at >= 0 && a![at]! < b![at]!;
}

/** The hashes of a version's files, as they were built. */
function hashOf({files, version}: AssetStore, script: OurScript): string | undefined {
  const folder = files.get(script.version === 'v1' ? version : script.version);
  const list = folder?.get('sri.json')?.toString();
  return list && (JSON.parse(list) as {files: Record<string, string>}).files[`${script.file}.js`];
}

function pinned(script: OurScript, assets: AssetStore): Finding[] {
  const {version, seen} = script;
  const given = seen.attributes['integrity']?.trim();
  const values = {version, newest: assets.version};
  if (version === 'v1') return given ? [{code: 'floating-integrity', values}] : [];
  if (!assets.files.has(version)) return [{code: 'unknown-version', values}];
  const right = hashOf(assets, script);
  if (given && right && !given.split(/\s+/).includes(right)) {
    return [{code: 'wrong-integrity', values}];
  }
  return isOlder(version, assets.version) ? [{code: 'old-version', values}] : [];
}

/** The script tags, and what needs one. */
export function scriptFindings(site: Site, assets: AssetStore, home: URL): Finding[] {
  const {scripts, embeds} = site;
  const found: Finding[] = [];
  for (const script of scripts) {
    if (script.seen.attributes['type']?.toLowerCase() !== 'module') {
      found.push({code: 'not-a-module'});
    }
    // Of another server we do not know which versions it has.
    if (script.url.host === home.host) found.push(...pinned(script, assets));
  }
  const tags = loaders(site);
  const versions = [...new Set(tags.map(({url}) => url.href))];
  if (versions.length > 1) found.push({code: 'two-versions', values: {list: versions.join(', ')}});
  else if (tags.length > 1) found.push({code: 'script-twice'});

  const elements = embeds.filter(({way}) => way === 'element');
  if (elements.length && !scripts.length) {
    found.push(...elements.map((embed): Finding => ({code: 'no-script', embed})));
  }
  const provides = site.markup.seen.some(({tag}) => tag.startsWith('pendopo-'));
  if (tags.length && !provides && !embeds.some(wantsUpgrade)) {
    found.push({code: 'stripped-element'});
  }
  return found;
}
