import type {Stores} from '../store.js';
import {type Act, dateOfOccurrence, decide, decideDate, following, replacedBy} from './acts.js';
import {occursOn} from './rule.js';
import type {StoredVisit, VisitSeries} from './series.js';

type Visits = Stores['visits'];

/** A single visit, whatever it came of. */
const singleOf = ({series: _, ...visit}: StoredVisit): StoredVisit => visit;

/** The series that still gives a visit, and the date by which it does. */
async function sourceOf(visits: Visits, office: string, id: string) {
  for (const series of await visits.series(office)) {
    const date = dateOfOccurrence(series.id, id);
    const {rule, from, until} = series;
    if (!date || (until && date > until) || !occursOn(rule, from, date)) continue;
    return {series, date};
  }
  return undefined;
}

/** Keeps the visit that another one was moved to, and tells the other where it went. */
export async function keepSingle(
  visits: Visits,
  office: string,
  visit: StoredVisit,
  at: string,
): Promise<void> {
  const original = replacedBy(visit.id);
  const old = original && (await visits.kept(office, original))?.visit;
  const told = old && old.replacement?.visit === visit.id && !old.series;
  await visits.save(office, [visit, ...(told ? [following(old, visit, at)] : [])]);
}

/** What is decided about a visit, single or of a series, is kept. */
export async function keepDecision(
  visits: Visits,
  office: string,
  visit: StoredVisit,
  act: Act,
  at: string,
): Promise<void> {
  const source = visit.series && (await sourceOf(visits, office, visit.id));
  if (!source) {
    const {visit: kept, instead} = decide(singleOf(visit), act, at);
    await keepSingle(visits, office, kept, at);
    if (instead) await visits.save(office, [instead]);
    return;
  }
  await visits.saveSeries(office, [decideDate(source.series, source.date, act, at)]);
  // The series tells of the old date alone that it is off; who was told of the new one must be too.
  const off = act.act === 'cancel' || act.act === 'postpone';
  if (off && replacedBy(visit.id)) {
    await visits.save(office, [decide(singleOf(visit), act, at).visit]);
  }
}

/** The series with a date that it skips, by the id of the visit that there was. */
export async function skippedOccurrence(
  visits: Visits,
  office: string,
  id: string,
): Promise<{series: VisitSeries; date: string} | undefined> {
  const source = await sourceOf(visits, office, id);
  const skipped = source?.series.exceptions.some(
    ({kind, date}) => kind === 'skip' && date === source.date,
  );
  return skipped ? source : undefined;
}
