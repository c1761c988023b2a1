import {intakeSettings} from '../intake/settings.js';
import type {StoredOffice} from '../offices/store.js';
import type {Stores} from '../store.js';
import {localDate, localInstant} from '../time.js';
import {replyUntil} from './clocks.js';

const day = 864e5;

/**
 * What time does to an office's complaints, within a transaction: an answer that nobody answered back
 * to in time closes its case, and of what was closed long enough ago the figure alone is left.
 */
export async function expireComplaints(
  {complaints}: Stores,
  office: StoredOffice,
  now: Date,
): Promise<void> {
  const {complaints: settings, retention} = intakeSettings(office);
  const {id, utcOffset, closures} = office;
  const today = localDate(now, utcOffset);
  const at = localInstant(now.getTime(), utcOffset);
  for (const complaint of await complaints.answered(id)) {
    const answer = complaint.events.findLast(({act}) => act === 'answer')!;
    if (replyUntil(answer.at, settings.clocks, closures) >= today) continue;
    await complaints.act(complaint, {act: 'close', by: 'time', actor: 'system'}, at);
  }
  const before = now.getTime() - retention.complaints * day;
  await complaints.erase(id, localInstant(before, utcOffset), at);
}
