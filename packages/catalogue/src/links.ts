import type {Requirement} from '@pendopo/contract/types';
import type {Path, SourceText} from './source-text.js';

type Linked = Pick<Requirement, 'id' | 'alternativeTo' | 'partOf'>;

const links = ['alternativeTo', 'partOf'] as const;

/** Whether following the links of an item leads back to it. */
function leadsBack(start: Linked, items: Linked[]): boolean {
  const seen = new Set<string>();
  const ways = [start];
  for (let item = ways.pop(); item; item = ways.pop()) {
    for (const id of links.map(name => item![name])) {
      if (id === start.id) return true;
      const next = items.find(one => one.id === id);
      if (next && !seen.has(next.id)) ways.push(next);
      seen.add(id ?? '');
    }
  }
  return false;
}

/** Notes every link to an item that is not there, and every item whose links run in a circle. */
export function checkLinks(
  source: SourceText,
  items: Linked[],
  pathOf: (item: Linked) => Path | undefined,
): void {
  for (const item of items) {
    const path = pathOf(item);
    if (!path) continue;
    for (const name of links) {
      const id = item[name];
      if (id === undefined || items.some(one => one.id === id)) continue;
      source.fault([...path, name], 'dangling-link', `${name}: there is no item "${id}"`);
    }
    if (leadsBack(item, items)) {
      const name = item.alternativeTo === undefined ? 'partOf' : 'alternativeTo';
      source.fault([...path, name], 'cyclic-link', `The links of "${item.id}" run in a circle`);
    }
  }
}
