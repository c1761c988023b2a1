import {DeskVisit as DeskVisitSchema} from '@pendopo/contract';
import type {DeskVisit, SavedVisit} from '@pendopo/contract/types';
import {versionOf} from '../http/versions.js';
import type {StoredOffice} from '../offices/store.js';
import type {Stores} from '../store.js';
import {isFindable} from './draft.js';
import type {KeptVisit} from './served.js';
import type {StoredVisit} from './series.js';
import {warningsOf} from './warnings.js';

/** How long something that was just made can be removed as a mistake, milliseconds. */
const removableFor = 36e5;

/** How many visits of the same days are looked at for warnings. */
const mostNear = 500;

/** Whether something was made so shortly ago that it can be removed as a mistake. */
export const isFresh = (
  {revision = 0, updatedAt}: {revision?: number; updatedAt: string},
  now: number,
): boolean => revision === 0 && now - Date.parse(updatedAt) < removableFor;

export const isRemovable = (visit: StoredVisit, now: number): boolean =>
  !visit.series && isFresh(visit, now) && Date.parse(visit.start) > now;

export const deskVisit = ({visit, served}: KeptVisit, now: number): DeskVisit =>
  DeskVisitSchema.parse({
    visit,
    version: versionOf(visit),
    served,
    removable: isRemovable(visit, now),
    findable: isFindable(visit.place),
  }) as DeskVisit;

/** A visit that was saved, the one that it was moved to, and what to look at again. */
export async function savedVisit(
  {visits}: Pick<Stores, 'visits'>,
  office: StoredOffice,
  kept: KeptVisit,
  now: number,
): Promise<SavedVisit> {
  const to = kept.visit.state === 'rescheduled' && kept.visit.replacement?.visit;
  const moved = to ? await visits.kept(office.id, to) : undefined;
  const {visit} = moved ?? kept;
  const day = visit.start.slice(0, 10);
  const near = await visits.listKept(office.id, {from: day, to: day}, mostNear);
  return {
    data: deskVisit(kept, now),
    ...(moved && {moved: deskVisit(moved, now)}),
    warnings: warningsOf(
      [visit],
      near.map(one => one.visit),
      office,
    ),
  };
}
