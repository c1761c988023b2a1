/** What was ticked off, by office and service: on this device, and nowhere else. */
const keyOf = (office: string, service: string) => `pendopo-ticks:${office}:${service}`;

/** Ids of the items that are ready. */
export function ticksOf(office: string, service: string): Set<string> {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(keyOf(office, service)) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.map(String) : []);
  } catch {
    // Denied (a sandboxed frame), or not ours: the list works all the same, it is only not kept.
    return new Set();
  }
}

export function keepTicks(office: string, service: string, ticks: ReadonlySet<string>): void {
  try {
    const key = keyOf(office, service);
    if (ticks.size) localStorage.setItem(key, JSON.stringify([...ticks]));
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
