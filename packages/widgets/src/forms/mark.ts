/** Storage may be denied (a sandboxed frame): then nothing is kept, and nothing fails. */
function stored<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

const keyOf = (id: string) => `pendopo-draft:${id}`;

/** Marks that there is a draft, so that only then what keeps it is loaded. Says nothing of it. */
export const mark = {
  has: (id: string): boolean => !!stored(() => localStorage.getItem(keyOf(id))),
  set: (id: string, is: boolean): void =>
    void stored(() =>
      is ? localStorage.setItem(keyOf(id), '1') : localStorage.removeItem(keyOf(id)),
    ),
};
