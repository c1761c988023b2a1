import type {PendopoError} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import type {ShownCase} from './case-view.js';
import type {CaseWords} from './case-words.js';
import {lookupStrings} from './lookup-strings.js';

export {lookupFaults} from './check.js';
export {samplesView} from './samples-view.js';
export {summaryView} from './summary-view.js';

/** An hour and minute of this device's clock. */
function clockAt(time: number, lang: Lang): string {
  const date = new Date(time);
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return [date.getHours(), minutes].join(lang === 'id' ? '.' : ':');
}

/** Why nothing was found, in the citizen's words; `offline` is what is said without a connection. */
export function refusalText(
  {code, retryAfter = 60}: PendopoError & {retryAfter?: number},
  lang: Lang,
  offline: string,
): string {
  const t = lookupStrings[lang];
  const texts: Record<string, string> = {
    'no-match': t.noMatch,
    'mistyped-number': t.numbers.mistyped,
    'too-many-requests': t.limited(clockAt(Date.now() + retryAfter * 1000, lang)),
    network: offline,
    timeout: offline,
  };
  return texts[code] ?? t.busy;
}

/** Tells a case in a language; code of its own, for it is needed only once there is one. */
export type Teller = (shown: Omit<ShownCase, 'words'>, another: string) => unknown;

const words: Record<Lang, () => Promise<CaseWords>> = {
  id: async () => (await import('./case-words.js')).id,
  en: async () => (await import('./case-words-en.js')).en,
};

/** What tells a case in a language. */
export async function tellerIn(lang: Lang): Promise<Teller> {
  const [{foundView}, said] = await Promise.all([import('./found-view.js'), words[lang]()]);
  return (shown, another) => foundView({...shown, words: said}, another);
}
