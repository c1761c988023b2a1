import type {ImportCounts} from '@pendopo/contract/types';
import type {PreparedApplication} from '../applications/store.js';
import type {Store, Stores} from '../store.js';
import {localInstant} from '../time.js';
import {ApplicationPass} from './application-pass.js';
import type {Applied, Applying, ImportJob} from './job.js';
import type {Progress} from './public.js';
import {ImportRefused} from './refused.js';
import type {KeptSheet} from './store.js';

const mostApplications = 200_000;

/** How often a sheet is read anew because the desk changed one of its applications meanwhile. */
const mostTries = 4;

class ChangedMeanwhile extends Error {}

/** Writes what was made ready; whether all of it was still as it was then. */
async function writeAll(
  store: Store,
  office: string,
  batches: readonly Buffer[],
  finish: (stores: Stores) => Promise<void>,
): Promise<boolean> {
  try {
    await store.transaction(async stores => {
      for (const batch of batches) {
        const prepared = JSON.parse(batch.toString()) as PreparedApplication[];
        const written = await stores.applications.writePrepared(office, prepared);
        if (!written) throw new ChangedMeanwhile();
      }
      await finish(stores);
    });
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return false;
    throw error;
  }
}

/** Records who did it, and what it came to. */
const recorded =
  (office: string, actor: string, at: string, {new: added, changed}: ImportCounts) =>
  async ({audit, applications}: Stores) => {
    const deed = {office, actor, action: 'import.apply', subject: 'applications'};
    await audit.record({...deed, detail: {new: added, changed}}, at);
    await applications.takeStock(added + changed);
  };

/**
 * An import of applications: gone through once to tell what it would do, once more to do it. What is to be
 * written is made ready before the transaction, so that others who write wait but for a moment.
 */
export function applicationJob(
  store: Store,
  officeId: string,
  given: KeptSheet,
  now: () => Date,
  mostRows: number,
): ImportJob {
  const most = Math.min(mostRows, mostApplications);
  const pass = (writes: boolean, progress?: Progress) =>
    ApplicationPass.run(store, officeId, given, {now: now(), writes, most}, progress);

  async function apply({skipBad, actor}: Applying, progress?: Progress): Promise<Applied> {
    const {office} = (await store.offices.get(officeId))!;
    for (let tries = 0; tries < mostTries; tries++) {
      const {preview, header, bad, batches} = await pass(true, progress);
      const {counts} = preview;
      if (bad.length && !skipBad) throw new ImportRefused(bad.length);
      const at = localInstant(now().getTime(), office.utcOffset);
      const finish = recorded(officeId, actor, at, counts);
      const written = await writeAll(store, officeId, batches, finish);
      if (written) return {counts, header, bad, changed: batches.length > 0};
    }
    throw new Error('The applications are being changed meanwhile: try again.');
  }

  return {kind: 'applications', preview: progress => pass(false, progress), apply};
}
