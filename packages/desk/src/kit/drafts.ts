const prefix = 'pendopo-desk-draft:';

/** What fields hold, by their names. */
export type Values = Readonly<Record<string, string>>;

/** Storage that a browser may refuse, as some do in private windows: then nothing is kept. */
function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

/** What was typed into long forms: survives a reload, ends with the tab or the session. */
export const drafts = {
  read(name: string): Values | undefined {
    const text = attempt(() => sessionStorage.getItem(prefix + name));
    return text ? attempt(() => JSON.parse(text) as Values) : undefined;
  },
  write(name: string, values: Values): void {
    attempt(() => sessionStorage.setItem(prefix + name, JSON.stringify(values)));
  },
  clear(name: string): void {
    attempt(() => sessionStorage.removeItem(prefix + name));
  },
  /** At sign-out: nothing of it is for whoever sits here next. */
  clearAll(): void {
    attempt(() => {
      for (const key of Object.keys(sessionStorage)) {
        if (key.startsWith(prefix)) sessionStorage.removeItem(key);
      }
    });
  },
};
