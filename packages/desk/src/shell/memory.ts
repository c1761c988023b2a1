import type {OfficeBrief} from '@pendopo/sdk';
import type {Session} from '@pendopo/sdk/staff';
import type {Lang} from '../kit/words.js';

/** Who sat here last, so that the desk opens in a van without a network. */
export interface Remembered {
  session: Session;
  office: OfficeBrief;
}

const names = {lang: 'pendopo-desk-lang', session: 'pendopo-desk-session'};

/** Storage that a browser may refuse: then nothing is remembered. */
function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

/** What this device remembers of the desk: the language for good, the session until its end. */
export const memory = {
  get lang(): Lang | undefined {
    const kept = attempt(() => localStorage.getItem(names.lang));
    return kept === 'id' || kept === 'en' ? kept : undefined;
  },
  set lang(lang: Lang | undefined) {
    if (lang) attempt(() => localStorage.setItem(names.lang, lang));
  },
  get session(): Remembered | undefined {
    const kept = attempt(() => localStorage.getItem(names.session));
    return kept ? attempt(() => JSON.parse(kept) as Remembered) : undefined;
  },
  set session(remembered: Remembered | undefined) {
    attempt(() =>
      remembered
        ? localStorage.setItem(names.session, JSON.stringify(remembered))
        : localStorage.removeItem(names.session),
    );
  },
};
