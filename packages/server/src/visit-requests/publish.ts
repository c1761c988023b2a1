import {randomBytes} from 'node:crypto';
import type {
  InstitutionVisitDraft,
  RequestStep,
  SchoolVisitDraft,
  Service,
  Text,
  VisitService,
} from '@pendopo/contract/types';
import type {StoredOffice} from '../offices/store.js';
import type {Stores} from '../store.js';
import type {StoredVisit} from '../visits/series.js';
import type {StoredRequest} from './store.js';

type GroupDraft = SchoolVisitDraft | InstitutionVisitDraft;
type PlaceType = StoredVisit['place']['type'];

const moved: Text = {id: 'Jadwal diubah', en: 'The date was changed'};
const calledOff: Text = {id: 'Kunjungan tidak jadi', en: 'The visit does not take place'};
const undecided: Text = {id: 'Menunggu jadwal baru', en: 'A new date is awaited'};

/** The schedule has no pesantren of its own: it is shown with the homes, as in rounds. */
const places: Record<InstitutionVisitDraft['institutionType'], PlaceType> = {
  pesantren: 'care_home',
  orphanage: 'care_home',
  'care-home': 'care_home',
  prison: 'prison',
  hospital: 'hospital',
  other: 'neighbourhood',
};

/** What may be said of the place in public: no phone, nobody's name. */
function placeOf(
  draft: GroupDraft,
  {districts}: StoredOffice,
  own: RequestStep['place'],
): StoredVisit['place'] {
  const school = draft.kind === 'school';
  const name = school ? draft.schoolName : draft.institutionName;
  const district = districts.find(({code}) => code === draft.district);
  return {
    name,
    type: school ? 'school' : places[draft.institutionType],
    address: draft.address,
    district: district ?? {code: draft.district, name: draft.district},
    ...(school && draft.npsn && {school: {npsn: draft.npsn, name}}),
    ...own,
  };
}

const servicesFor = (
  services: readonly Service[],
  asked: NonNullable<RequestStep['services']>,
): VisitService[] =>
  asked.map(({id, result}) => ({id, name: services.find(one => one.id === id)!.name, result}));

const openTo = (draft: GroupDraft): StoredVisit['openTo'] =>
  draft.kind === 'school' || (draft.kind === 'institution' && draft.institutionType === 'pesantren')
    ? 'students'
    : 'residents';

/** A visit as it is put into the public schedule. */
export interface Publication {
  office: StoredOffice;
  request: StoredRequest;
  draft: GroupDraft;
  step: RequestStep & {start: string; end: string};
  /** Those of the office. */
  services: readonly Service[];
  at: string;
}

function visitOf({office, request, draft, step, services, at}: Publication): StoredVisit {
  const team = step.team ?? request.team;
  return {
    // Not by the number of the request: that is half of what opens it.
    id: `${office.id}-p-${randomBytes(6).toString('hex')}`,
    kind: draft.kind,
    state: 'scheduled',
    start: step.start,
    end: step.end,
    place: placeOf(draft, office, step.place),
    services: servicesFor(services, step.services ?? []),
    bring: [],
    openTo: openTo(draft),
    ...(team && {team: [team]}),
    revision: 0,
    updatedAt: at,
    sample: request.sample,
  };
}

const changed = (visit: StoredVisit, at: string, more: Partial<StoredVisit>): StoredVisit => ({
  ...visit,
  ...more,
  revision: visit.revision + 1,
  updatedAt: at,
});

/**
 * Puts the visit that was agreed on into the public schedule, within a transaction. One that was in it
 * for another time stays there with its new date; one for the same time is brought up to date.
 */
export async function publish(stores: Stores, publication: Publication): Promise<void> {
  const {office, request, at} = publication;
  const visit = visitOf(publication);
  const old = request.visit ? await stores.visits.get(office.id, request.visit) : undefined;
  if (old?.start === visit.start && old.state !== 'cancelled') {
    const {id: _, revision: _r, updatedAt: _u, ...facts} = visit;
    const {reason: _w, replacement: _p, ...kept} = old;
    await stores.visits.save(office.id, [changed(kept, at, facts)]);
    return;
  }
  const replacement = {visit: visit.id, start: visit.start, end: visit.end};
  const gone = old && changed(old, at, {state: 'rescheduled', reason: moved, replacement});
  await stores.visits.save(office.id, [visit, ...(gone ? [gone] : [])]);
  await stores.visitRequests.link(request.number, visit.id);
}

/**
 * Takes the visit of a request out of the coming ones, within a transaction: it stays in the schedule,
 * as cancelled or waiting for a new date. The office's own words for whoever asked stay with them.
 */
export async function callOff(
  stores: Stores,
  office: string,
  {visit: id}: Pick<StoredRequest, 'visit'>,
  state: 'cancelled' | 'postponed',
  at: string,
): Promise<boolean> {
  const visit = id ? await stores.visits.get(office, id) : undefined;
  if (!visit || visit.state === state || visit.state === 'cancelled') return false;
  const reason = state === 'cancelled' ? calledOff : undecided;
  const {replacement: _, ...kept} = visit;
  await stores.visits.save(office, [changed(kept, at, {state, reason})]);
  return true;
}
