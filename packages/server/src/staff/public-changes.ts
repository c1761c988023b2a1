import type {StaffUser} from '@pendopo/contract/types';
import type {Context} from '../context.js';
import {type Fault, Refusal} from '../http/problems.js';
import type {AuditEntry} from '../safety/audit.js';
import type {Stores} from '../store.js';

/** What is done, for the log. */
export type Deed = Pick<AuditEntry, 'action' | 'subject' | 'detail'>;

/**
 * Does something to what an office makes public, with its entry in the log: all of it or nothing. The
 * public pages of this process are new at once, those of others within two seconds.
 *
 * @param run is given the stores of the transaction and the instant, with the office's offset
 */
export async function changePublic<T>(
  {store, cache, now}: Context,
  {office, id}: StaffUser,
  deed: Deed,
  run: (stores: Stores, at: string) => Promise<T>,
): Promise<T> {
  let result: {value: T} | undefined;
  await store.change(office, new Date(now()), async (stores, at) => {
    result = {value: await run(stores, at)};
    await stores.audit.record({office, actor: id, ...deed}, at);
    return true;
  });
  cache.changed();
  return result!.value;
}

/** @throws {Refusal} `invalid-parameters` when there is any fault */
export function refuseFaults(faults: Iterable<Fault | undefined>): void {
  const found = [...faults].filter(fault => fault !== undefined);
  if (found.length) throw new Refusal('invalid-parameters', found);
}

/**
 * The id of something new, as whoever makes it has chosen it: it begins with the code of the office, so
 * that it can be none of another's.
 *
 * @throws {Refusal} `invalid-parameters`
 */
export function checkNewId(pointer: string, id: string, office: string, most = 70): void {
  const known = id.startsWith(`${office}-`) && id.length <= most && /^[A-Za-z0-9._-]+$/.test(id);
  // What ends like this is the date of a round.
  const dated = /-\d{8}(-moved)?$/.test(id);
  if (known && !dated) return;
  const detail = {
    id: `Id baru diawali ${office}- lalu huruf atau angka, paling panjang ${most}, tanpa tanggal di akhir.`,
    en: `A new id begins with ${office}-, then letters or digits, at most ${most}, without a date at its end.`,
  };
  throw new Refusal('invalid-parameters', [{pointer, code: 'invalid-id', detail}]);
}
