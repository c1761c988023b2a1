export type Lang = 'id' | 'en';

/**
 * The language to answer in: Indonesian, the language of public service here, unless the caller
 * prefers English to it.
 *
 * @param header the Accept-Language header
 */
export function preferredLanguage(header: string | undefined): Lang {
  let best: {lang: Lang; q: number} = {lang: 'id', q: 0};
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';');
    const lang = /^en\b/.test(tag) ? 'en' : /^(id|in|jv|su|ms)\b/.test(tag) ? 'id' : undefined;
    const q = Number(params.find(p => p.trim().startsWith('q='))?.split('=')[1] ?? 1);
    if (lang && q > best.q) best = {lang, q};
  }
  return best.lang;
}
