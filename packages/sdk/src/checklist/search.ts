import type {Service} from '@pendopo/contract/types';

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether an asked word begins a word; one of two letters (KK, di) must be it. */
const begins = (word: string, asked: string) =>
  asked.length > 2 ? word.startsWith(asked) : word === asked;

/** How many of the asked words some texts hold. */
function held(asked: string[], texts: readonly (string | undefined)[]): number {
  const has = words(texts.join(' '));
  return asked.filter(one => has.some(word => begins(word, one))).length;
}

/**
 * The services that hold the most of some words, those first that hold them in their name: each word
 * begins a word of a service's names or keywords. Hyphens and capitals do not matter, nor do words
 * that no service holds, so that "saya mau buat KTP" finds what "KTP" does. Without words, all of
 * them; where none holds any, none.
 *
 * ```ts
 * findServices(services, 'kartu anak hilang');
 * ```
 */
export function findServices(services: readonly Service[], q: string): Service[] {
  const asked = words(q);
  if (!asked.length) return [...services];
  const found = services.map(service => {
    const {name, keywords} = service;
    const names = [name.id, name.en];
    return {
      service,
      named: held(asked, names),
      all: held(asked, [...names, ...keywords]),
    };
  });
  const most = Math.max(1, ...found.map(({all}) => all));
  return found
    .filter(({all}) => all === most)
    .sort((a, b) => b.named - a.named)
    .map(({service}) => service);
}
