/** A public answer as it was received, kept for when the network is gone. */
export interface KeptAnswer {
  /** When it was received: milliseconds since 1970. */
  at: number;
  body: unknown;
}

/** Where last known public answers are kept. Personal answers are never handed to it. */
export interface KeptAnswers {
  get(url: string): KeptAnswer | undefined | Promise<KeptAnswer | undefined>;
  set(url: string, answer: KeptAnswer): void | Promise<void>;
}

/** Keeps the latest `limit` answers in memory: for servers, workers and tests. */
export function answersInMemory(limit = 50): KeptAnswers {
  const kept = new Map<string, KeptAnswer>();
  return {
    get: url => kept.get(url),
    set(url, answer) {
      kept.delete(url);
      kept.set(url, answer);
      if (kept.size > limit) kept.delete(kept.keys().next().value!);
    },
  };
}

const prefix = 'pendopo:';

/** How many answers a browser keeps: a few offices' pages, well within what storage allows. */
const mostKept = 12;

const keptAt = (key: string) => parseInt(localStorage.getItem(key)!);

/**
 * Keeps an answer in the browser's localStorage, which also stands on plain-http village sites,
 * where CacheStorage does not; the oldest beyond twelve go. Where storage is denied (sandboxed
 * frame, full, private mode) nothing is kept and nothing fails.
 */
export function keepAnswer(url: string, {at, body}: KeptAnswer): void {
  try {
    localStorage.setItem(prefix + url, `${at} ${JSON.stringify(body)}`);
    Object.keys(localStorage)
      .filter(key => key.startsWith(prefix))
      .sort((a, b) => keptAt(b) - keptAt(a))
      .slice(mostKept)
      .forEach(key => localStorage.removeItem(key));
  } catch {
    // Denied or full: the answer is shown all the same, it is only not kept.
  }
}

/** The answer of {@link keepAnswer}, if there is one. */
export function keptAnswer(url: string): KeptAnswer | undefined {
  try {
    const entry = localStorage.getItem(prefix + url)!;
    const space = entry.indexOf(' ');
    return {at: +entry.slice(0, space), body: JSON.parse(entry.slice(space))};
  } catch {
    return undefined;
  }
}

/** Keeps answers with {@link keepAnswer}. */
export const answersInStorage = (): KeptAnswers => ({get: keptAnswer, set: keepAnswer});
