import type {Shelf} from './shelf.js';

/** For how long a tab has an entry to itself, where there are no locks; renewed at half of it. */
const lease = 60_000;

/**
 * Runs for an entry in one tab only; nothing happens where another tab is at it already. A lock ends
 * with its tab. Where the browser has none (plain http, old ones), a lease in the entry does the same
 * but that it lasts up to a minute longer than a tab that was killed.
 */
export async function alone(
  id: string,
  shelf: Shelf,
  now: () => number,
  run: () => Promise<void>,
): Promise<void> {
  if (shelf.kept === 'page') return run();
  const {locks} = navigator;
  if (locks) {
    return locks.request(`pendopo-outbox ${id}`, {ifAvailable: true}, lock =>
      lock ? run() : undefined,
    );
  }
  let ours = false;
  await shelf.change(id, entry => {
    ours = !!entry && (entry.leasedUntil ?? 0) < now();
    return ours ? {...entry!, leasedUntil: now() + lease} : entry;
  });
  if (!ours) return;
  const until = (time: number | undefined) =>
    shelf.change(id, entry => entry && {...entry, leasedUntil: time}).catch(() => undefined);
  const renewing = setInterval(() => void until(now() + lease), lease / 2);
  try {
    await run();
  } finally {
    clearInterval(renewing);
    await until(undefined);
  }
}
