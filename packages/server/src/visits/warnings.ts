/** What to look at again of a date: nothing of it keeps a visit from being saved. */
import type {Warning} from '@pendopo/contract/types';
import {closedDay} from '../calendar/openings.js';
import {ramadanPeriods} from '../calendar/ramadan.js';
import type {StoredOffice} from '../offices/store.js';
import type {StoredVisit} from './series.js';

/** How many warnings are told at once; more would not be read. */
const mostWarnings = 10;

/** In Ramadan counters close early: later than this people are on their way home. */
const fastingEnd = '14:00';

const isHeld = ({state}: StoredVisit) => !/^(cancelled|postponed|rescheduled)$/.test(state);

const day = ({start}: StoredVisit) => start.slice(0, 10);

function* onClosedDay(visit: StoredVisit, {closures}: StoredOffice): Generator<Warning> {
  const closed = closedDay(day(visit), closures);
  if (!closed) return;
  const {date, reason, kind} = closed;
  yield {
    code: kind,
    on: date,
    detail: {
      id: `Hari libur: ${reason.id}. Pastikan tim memang datang.`,
      en: `A day off: ${reason.en ?? reason.id}. Make sure that the team does come.`,
    },
  };
}

function* inRamadan(visit: StoredVisit): Generator<Warning> {
  const on = day(visit);
  if (visit.end.slice(11, 16) <= fastingEnd) return;
  const [period] = ramadanPeriods({from: on, to: on});
  if (!period) return;
  const guess = period.certainty === 'estimate';
  yield {
    code: 'ramadan',
    on,
    detail: {
      id: `Tanggal ini di bulan Ramadan${guess ? ' (perkiraan)' : ''}. Periksa jam selesainya.`,
      en: `This date is in Ramadan${guess ? ' (estimate)' : ''}. Check when it ends.`,
    },
  };
}

function* teamBusy(visit: StoredVisit, others: readonly StoredVisit[]): Generator<Warning> {
  for (const other of others) {
    const team = visit.team?.find(name => other.team?.includes(name));
    const apart = other.end <= visit.start || visit.end <= other.start;
    if (!team || apart || other.id === visit.id || !isHeld(other)) continue;
    const hours = `${other.start.slice(11, 16)}–${other.end.slice(11, 16)}`.replaceAll(':', '.');
    yield {
      code: 'team-busy',
      on: day(visit),
      detail: {
        id: `${team} sudah dijadwalkan pukul ${hours} di ${other.place.name}.`,
        en: `${team} is already due at ${other.place.name}, ${hours}.`,
      },
    };
  }
}

/**
 * What to look at again of some visits: they lie on a day off, late in Ramadan, or at an hour at which
 * their team is elsewhere.
 *
 * @param others all visits of the days that these are on
 */
export function warningsOf(
  visits: readonly StoredVisit[],
  others: readonly StoredVisit[],
  office: StoredOffice,
): Warning[] {
  const all = visits
    .filter(isHeld)
    .flatMap(visit => [
      ...onClosedDay(visit, office),
      ...inRamadan(visit),
      ...teamBusy(visit, others),
    ]);
  return all.slice(0, mostWarnings);
}
