import type {VisitRequestDraft} from '@pendopo/contract/types';

/** What must hold of a request beyond the shape of its fields. */
export type VisitRequestRule =
  | 'date-past'
  | 'date-too-far'
  | 'date-twice'
  | 'letter-date'
  | 'nobody'
  | 'age-order'
  | 'kia-age'
  | 'time-order'
  | 'guardian'
  | 'half-point'
  | 'district';

/** A field of a request, and the rule that it breaks. */
export interface VisitRequestFault {
  field: string;
  rule: VisitRequestRule;
}

/** What the rules are about, beside the request itself. */
export interface VisitRequestTerms {
  /** The day that it is at the office, YYYY-MM-DD. */
  today: string;
  /** Codes of the districts that the office serves. */
  districts: readonly string[];
}

/** A KIA is for children who are not yet 17: full years, at most (Permendagri 2/2016 article 1). */
export const oldestForKia = 16;

/** A letter may be written this many days ahead of its date. */
const letterAhead = 31;

const year = 365;

/** The day so many days after another one; both are plain dates, so no time zone is minded. */
const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

function dateFaults(dates: readonly string[], today: string): VisitRequestFault[] {
  return dates.flatMap((day, i): VisitRequestFault[] => {
    const field = `dates/${i}`;
    if (day < today) return [{field, rule: 'date-past'}];
    if (day > later(today, year)) return [{field, rule: 'date-too-far'}];
    return dates.indexOf(day) < i ? [{field, rule: 'date-twice'}] : [];
  });
}

/** From one number to another: from the lower to the higher. */
const reversed = (from: number | undefined, to: number | undefined) =>
  from !== undefined && to !== undefined && from > to;

type Draft<Kind> = Extract<VisitRequestDraft, {kind: Kind}>;

function schoolFaults(draft: Draft<'school'>, today: string): VisitRequestFault[] {
  const {recordCount, recordFrom, recordTo, kiaCount, kiaFrom, kiaTo, letterDate} = draft;
  const faults: VisitRequestFault[] = [];
  if (!recordCount && !kiaCount) faults.push({field: 'recordCount', rule: 'nobody'});
  if (reversed(recordFrom, recordTo)) faults.push({field: 'recordTo', rule: 'age-order'});
  if (reversed(kiaFrom, kiaTo)) faults.push({field: 'kiaTo', rule: 'age-order'});
  if ((kiaFrom ?? 0) > oldestForKia) faults.push({field: 'kiaFrom', rule: 'kia-age'});
  else if ((kiaTo ?? 0) > oldestForKia) faults.push({field: 'kiaTo', rule: 'kia-age'});
  if (letterDate < later(today, -year) || letterDate > later(today, letterAhead)) {
    faults.push({field: 'letterDate', rule: 'letter-date'});
  }
  return faults;
}

function homeFaults(draft: Draft<'home'>): VisitRequestFault[] {
  const {consentBy, guardianName, latitude, longitude} = draft;
  const faults: VisitRequestFault[] = [];
  if (consentBy === 'guardian' && !guardianName) {
    faults.push({field: 'guardianName', rule: 'guardian'});
  }
  if ((latitude === undefined) !== (longitude === undefined)) {
    faults.push({field: latitude === undefined ? 'latitude' : 'longitude', rule: 'half-point'});
  }
  return faults;
}

/**
 * What does not hold together in a request: the same rules before it is sent and where it is
 * received. The request is of the right shape already.
 *
 * @returns field by field, in no order; none when all is well
 */
export function visitRequestFaults(
  draft: VisitRequestDraft,
  {today, districts}: VisitRequestTerms,
): VisitRequestFault[] {
  const faults: VisitRequestFault[] = [];
  if (!districts.includes(draft.district)) faults.push({field: 'district', rule: 'district'});
  if (draft.kind === 'home') return [...faults, ...homeFaults(draft)];
  const {dates, timeFrom, timeTo} = draft;
  faults.push(...dateFaults(dates, today));
  if (timeFrom && timeTo && timeFrom >= timeTo) faults.push({field: 'timeTo', rule: 'time-order'});
  return draft.kind === 'school' ? [...faults, ...schoolFaults(draft, today)] : faults;
}
