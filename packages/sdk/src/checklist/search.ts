import type {Service} from '@pendopo/contract/types';

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The services that some words look for, in their order: each word begins a word of a service's
 * names, keywords or summary. Hyphens and capitals do not matter; without words, all of them.
 *
 * ```ts
 * findServices(services, 'kartu anak hilang');
 * ```
 */
export function findServices(services: readonly Service[], q: string): Service[] {
  const asked = words(q);
  return services.filter(({name, keywords, summary}) => {
    const texts = [name.id, name.en, summary?.id, summary?.en, ...keywords];
    const has = texts.flatMap(text => words(text ?? ''));
    return asked.every(one => has.some(word => word.startsWith(one)));
  });
}
