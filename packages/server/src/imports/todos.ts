import {personalImportKinds, publicImportKinds} from '@pendopo/contract';
import {localInstant} from '../time.js';
import type {TodoSource} from '../today/sources.js';
import type {ImportKind} from './kinds.js';
import type {KeptImport} from './store.js';

/** What failed longer ago than this nobody will mend any more. */
const remembered = 14 * 864e5;
const looked = 50;

/** Nothing was taken of it, or it was left with rows to correct. */
const failed = ({state, counts}: KeptImport) =>
  state === 'refused' || (state === 'expired' && (counts?.bad ?? 0) > 0);

/** The last import of each kind, where it failed. */
const failures = (right: TodoSource['right'], kinds: readonly ImportKind[]): TodoSource => ({
  right,
  todos: async ({imports}, {id, utcOffset}, now) => {
    const since = localInstant(now - remembered, utcOffset);
    const latest = new Map<ImportKind, KeptImport>();
    for (const one of await imports.list(id, kinds, looked)) {
      // One that is being looked at says nothing yet.
      if (one.state !== 'ready' && !latest.has(one.kind)) latest.set(one.kind, one);
    }
    return [...latest.values()]
      .filter(one => failed(one) && one.at >= since)
      .map(one => ({
        kind: 'import-failed' as const,
        about: one.id,
        urgency: 'open' as const,
        name: {id: one.file},
      }));
  },
});

export const importTodos: readonly TodoSource[] = [
  failures('import.public', publicImportKinds),
  failures('import.personal', personalImportKinds),
];
