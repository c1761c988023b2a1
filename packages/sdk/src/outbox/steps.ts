import {PendopoError, problemError} from '../errors.js';
import {newKey} from '../key.js';
import {askedToWait, passing} from '../passing.js';
import {type Entry, type KeptFile, type KeptWrite, type Outcome, sameWrite} from './entry.js';

// What an entry becomes, step by step: pure, because each runs inside a transaction.

/** Milliseconds after which the nth try follows: 5 s, 15 s, 45 s … 15 min, spread by a fifth. */
const backoff = (tries: number) =>
  Math.min(5000 * 3 ** (tries - 1), 900_000) * (0.9 + 0.2 * Math.random());

/** It waits for its turn, or for whoever sends it. */
export const isOpen = ({state}: Entry): boolean => state === 'waiting' || state === 'sending';

export const fresh = (id: string, server: string, now: number): Entry => ({
  id,
  server,
  key: newKey(),
  state: 'draft',
  files: [],
  tries: 0,
  notBefore: 0,
  changedAt: now,
});

/** Typed on. What waits is not changed by it, and a receipt is never overwritten. */
export const typedOn = (
  entry: Entry,
  typed: object,
  files: readonly KeptFile[],
  now: number,
): Entry => (entry.state === 'received' ? entry : {...entry, typed, files, changedAt: now});

/** To be sent as `write`. */
export function toSend(entry: Entry, write: KeptWrite, now: number): Entry {
  const {state, tries, trouble, first} = entry;
  if (state === 'received') return entry;
  const open = isOpen(entry);
  const changed = open && tries > 0 && !sameWrite(entry.write!, write);
  return {
    ...entry,
    // The key stays also after a refusal, which has left nothing behind under it.
    key: trouble?.code === 'key-reused' && !open ? newKey() : entry.key,
    state: state === 'sending' ? state : 'waiting',
    write,
    // What was lost on its way may have arrived all the same: then that is what the server has.
    first: changed ? (first ?? entry.write) : open ? first : undefined,
    tries: open ? tries : 0,
    notBefore: 0,
    changedAt: now,
  };
}

/**
 * On its way. Only for whoever is alone with it: what is being sent has then been left behind by a
 * tab that is gone.
 *
 * @param early whether to send it before its time
 */
export const onItsWay = (entry: Entry, now: number, early: boolean): Entry =>
  entry.write && isOpen(entry) && (early || entry.notBefore <= now)
    ? {...entry, state: 'sending', tries: entry.tries + 1}
    : entry;

/**
 * Confirmed: the answer is all that stays. What was changed after it was sent stays too, because the
 * server does not have that.
 */
export function received(entry: Entry, sent: KeptWrite, answer: unknown, now: number): Entry {
  const earlier = entry.earlier ?? (sameWrite(entry.write!, sent) ? undefined : true);
  return {
    ...fresh(entry.id, entry.server, now),
    state: 'received',
    answer,
    ...(earlier && {earlier, typed: entry.typed}),
  };
}

/** Not taken: it waits where the same may succeed later, else it must be corrected. */
export function failed(entry: Entry, sent: KeptWrite, error: unknown, now: number): Entry {
  const {code = 'unexpected', problem} = error as {code?: string} & Entry['trouble'];
  const after: Entry = {...entry, trouble: {code, problem}, state: 'waiting', changedAt: now};
  if (passing(error)) {
    const wait = Math.max(askedToWait(error), backoff(entry.tries));
    return {...after, notBefore: now + wait};
  }
  // What was refused may have been changed meanwhile: then that has its turn.
  return sameWrite(entry.write!, sent) ? {...after, state: 'refused'} : {...after, notBefore: 0};
}

/** Sent on under what went out first: what was changed came too late. */
export const asFirst = (entry: Entry): Entry => ({
  ...entry,
  write: entry.first,
  first: undefined,
  earlier: true,
});

/** What watchers are told of it. */
export function outcomeOf(entry: Entry | undefined, kept: 'device' | 'page'): Outcome {
  switch (entry?.state) {
    case undefined:
      return {is: 'editing'};
    case 'draft':
      return {is: 'editing', kept};
    case 'sending':
      return {is: 'sending'};
    case 'received':
      return {is: 'received', answer: entry.answer, ...(entry.earlier && {earlier: true})};
    case 'refused': {
      const {code, problem} = entry.trouble!;
      return {is: 'refused', error: problem ? problemError(problem) : new PendopoError(code, code)};
    }
    case 'waiting': {
      const code = entry.trouble?.code ?? 'network';
      const limited = code === 'too-many-requests' && 'limited';
      const offline = /^(network|timeout)$/.test(code) && 'offline';
      return {is: 'waiting', why: limited || offline || 'busy', until: entry.notBefore, kept};
    }
  }
}

/** Kept for long enough. What waits is kept until it has been received or forgotten. */
export const isOlder = (
  {state, changedAt}: Entry,
  now: number,
  draftDays: number,
  receiptHours: number,
): boolean => {
  const age = now - changedAt;
  if (state === 'received') return age > receiptHours * 36e5;
  return (state === 'draft' || state === 'refused') && age > draftDays * 864e5;
};
