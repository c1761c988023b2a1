import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {Notice, Office, Visit} from '@pendopo/contract';
import {
  expandSeries,
  type OfficeSeed,
  ramadanPeriods,
  sampleSeeds,
  type StoredVisit,
} from '@pendopo/server';

const day = 864e5;
const hour = 36e5;
const days = 400;
/** Any start will do: the promises hold on every day, and 400 days meet every weekday and month. */
const first = Date.parse('2026-11-21T00:00:00Z');

const dateAt = (ms: number, offset: string) =>
  new Date(ms + Number(offset.slice(1, 3)) * hour).toISOString().slice(0, 10);

function occurrences({office, series}: OfficeSeed, from: string, to: string): StoredVisit[] {
  const ramadan = ramadanPeriods({from, to});
  return series.flatMap(one => expandSeries(one, {from, to}, office, ramadan));
}

interface Day {
  seed: OfficeSeed;
  now: number;
  today: string;
  /** Of the 31 local dates from today on, single and recurring. */
  coming: StoredVisit[];
  /** All single ones and two weeks more of the recurring: what a moved visit can point to. */
  known: StoredVisit[];
}

function dayOf(seed: OfficeSeed, now: number): Day {
  const date = (ms: number) => dateAt(ms, seed.office.utcOffset);
  const [today, last] = [date(now), date(now + 30 * day)];
  const known = [...seed.visits, ...occurrences(seed, today, date(now + 44 * day))];
  const isComing = (local: string) => today <= local && local <= last;
  const coming = known.filter(({start}) => isComing(start.slice(0, 10)));
  return {seed, now, today, coming, known};
}

/** Every 23 hours: that skips no local date, and meets every hour and so all sides of midnight. */
const moments = Array.from({length: Math.ceil((days * 24) / 23)}, (_, n) => first + n * 23 * hour);

describe('sample offices', () => {
  let all: Day[];
  before(() => {
    all = moments.flatMap(now => sampleSeeds(new Date(now)).map(seed => dayOf(seed, now)));
  });

  /** Checks every office on every day; what fails says where and when. */
  const everywhere = (check: (one: Day) => boolean) => {
    for (const one of all) {
      assert.ok(check(one), `${one.seed.office.id} at ${new Date(one.now).toISOString()}`);
    }
  };
  const some = (test: (visit: StoredVisit) => boolean) =>
    everywhere(({coming}) => coming.some(test));

  it('are the five, by code, in two zones', () => {
    const offices = sampleSeeds(new Date(first)).map(({office}) => office);
    const ids = ['12.19', '33.72', '34.02', '35.19', '73.72'];
    assert.deepEqual(
      offices.map(({id}) => id),
      ids,
    );
    const zones = new Set(offices.map(({timeZone}) => timeZone));
    assert.deepEqual([...zones], ['Asia/Jakarta', 'Asia/Makassar']);
  });

  it('keep the contract', () => {
    const seen = new Set<string>();
    for (const {seed, today, coming} of all) {
      const stamp = {updatedAt: `${today}T00:00:00Z`, validUntil: `${today}T00:00:00Z`};
      const none = {notices: [], openings: [], closedDays: [], holidaysKnownUntil: today};
      // How it takes in what the public writes is told by the intake alone.
      const {intake: _intake, ...facts} = seed.office;
      const told = {...facts, ...none, ...stamp};
      assert.deepEqual(Office.parse(told), told);
      for (const notice of seed.notices) assert.deepEqual(Notice.parse(notice), notice);
      for (const stored of [...coming, ...seed.visits]) {
        const text = JSON.stringify(stored);
        // Visits stay the same from day to day: each needs to be checked but once.
        if (seen.has(text)) continue;
        seen.add(text);
        const visit = {...stored, outsideOfficeHours: false};
        assert.deepEqual(Visit.parse(visit), visit);
        assert.ok(visit.start < visit.end, visit.id);
        assert.ok(Date.parse(visit.updatedAt) < Date.parse(visit.start), visit.id);
      }
    }
    assert.ok(seen.size > 3000, `${seen.size} different visits`);
  });

  it('never run dry: a long visit today, another tomorrow, plenty in thirty days', () => {
    everywhere(({coming, seed, now}) => {
      const longDays = [now, now + day].map(ms => dateAt(ms, seed.office.utcOffset));
      return longDays.every(date =>
        coming.some(
          ({state, start, end}) =>
            state === 'scheduled' &&
            start.slice(0, 16) <= `${date}T08:00` &&
            end.slice(0, 16) >= `${date}T20:00`,
        ),
      );
    });
    everywhere(({coming}) => coming.length >= 20);
  });

  it('go round their districts', () => {
    everywhere(({coming, seed}) => {
      const known = new Set(seed.office.districts.map(({code}) => code));
      const visited = new Set(coming.map(({place}) => place.district.code));
      return [...visited].every(code => known.has(code)) && visited.size >= Math.min(6, known.size);
    });
  });

  it('show every state that an office sets', () => {
    some(({state, reason}) => state === 'cancelled' && reason?.en !== undefined);
    some(({state, reason}) => state === 'postponed' && reason?.en !== undefined);
    some(({state, quota}) => state === 'full' && quota?.left === 0);
    some(({state, minimum}) => state === 'planned' && minimum !== undefined);
    some(({state, quota}) => state === 'scheduled' && quota !== undefined && quota.left > 0);
  });

  it('show moved visits, single and recurring, and where each moved to', () => {
    const moved = ({state}: StoredVisit) => state === 'rescheduled';
    some(visit => moved(visit) && visit.series === undefined);
    some(visit => moved(visit) && visit.series !== undefined);
    for (const {coming, known} of all) {
      const byId = new Map(known.map(visit => [visit.id, visit]));
      for (const {replacement} of coming.filter(moved)) {
        const instead = byId.get(replacement?.visit ?? '');
        assert.equal(instead?.state, 'scheduled');
        assert.equal(instead.start, replacement?.start);
        assert.equal(instead.end, replacement?.end);
      }
    }
  });

  it('show schools, institutions, outreach, evenings and Sundays', () => {
    some(({kind, openTo}) => kind === 'school' && openTo === 'students');
    some(({kind}) => kind === 'institution');
    some(({kind}) => kind === 'outreach');
    some(({start}) => start.slice(11, 16) >= '18:00');
    some(({start}) => new Date(start.slice(0, 10)).getUTCDay() === 0);
    everywhere(
      ({coming}) => new Set(coming.map(({place}) => place.school?.npsn).filter(Boolean)).size >= 2,
    );
  });

  it('know where all but one of their places are', () => {
    const places = (coming: StoredVisit[]) => [
      ...new Map(coming.map(({place}) => [place.name, place])).values(),
    ];
    everywhere(
      ({coming}) => places(coming).filter(({latitude}) => latitude === undefined).length === 1,
    );
    const middles = {
      '12.19': [3.23, 99.45],
      '33.72': [-7.565, 110.82],
      '34.02': [-7.9, 110.35],
      '35.19': [-7.6, 111.6],
      '73.72': [-4.02, 119.65],
    } as Record<string, [number, number]>;
    everywhere(({coming, seed}) => {
      const [latitude, longitude] = middles[seed.office.id]!;
      return places(coming).every(
        place =>
          place.latitude === undefined ||
          (Math.abs(place.latitude - latitude) < 0.25 &&
            Math.abs((place.longitude ?? 0) - longitude) < 0.25),
      );
    });
  });

  it('are visibly invented', () => {
    everywhere(({coming, seed}) => {
      const village = seed.office.region.startsWith('Kota') ? /\.199\d$/ : /\.299\d$/;
      return [...coming, ...seed.visits].every(
        ({sample, place, contact}) =>
          sample &&
          /Contoh/.test(place.name) &&
          (place.village === undefined ||
            (/ Contoh /.test(place.village.name) && village.test(place.village.code))) &&
          (place.school === undefined || /^999\d{5}$/.test(place.school.npsn)) &&
          (contact?.whatsapp ?? '628000000').startsWith('628000000'),
      );
    });
    everywhere(({seed}) => seed.office.sample && seed.notices.every(({sample}) => sample));
  });

  it('have villages of their own name and code each', () => {
    everywhere(({coming}) => {
      const villages = coming.flatMap(({place}) => place.village ?? []);
      const distinct = (key: 'code' | 'name') =>
        new Set(villages.map(village => village[key])).size;
      return distinct('code') === distinct('name');
    });
  });

  it('are complete in both languages', () => {
    everywhere(({coming}) =>
      coming.every(({services, bring, reason}) =>
        [...services.map(({name}) => name), ...bring, ...(reason ? [reason] : [])].every(
          text => text.id !== '' && text.en !== undefined,
        ),
      ),
    );
    everywhere(({seed}) =>
      seed.notices.every(({title, body}) => title.en !== undefined && body?.en !== undefined),
    );
  });

  it('have a notice at all offices but one, and it holds now', () => {
    everywhere(({seed, now}) => {
      const holds = seed.notices.map(
        ({startsAt, endsAt}) => Date.parse(startsAt) <= now && now < Date.parse(endsAt ?? ''),
      );
      return holds.every(Boolean) && holds.length === (seed.office.id === '34.02' ? 0 : 1);
    });
  });

  it('tell as true of their premises only what a study saw in Batu Bara', () => {
    everywhere(({seed}) => {
      const {id, facilities = [], accessibility = [], contacts} = seed.office;
      const real = facilities.filter(({sample}) => !sample);
      return (
        real.map(one => one.id).join() === (id === '12.19' ? 'playroom,lactation_room' : '') &&
        real.every(({source, since}) => source?.includes('Batu Bara') && since === '2022-11') &&
        accessibility.every(({sample}) => sample) &&
        contacts.every(({name, phone}) => name?.includes('contoh') || phone === '1500537')
      );
    });
  });

  it('give every visit one id, and keep it the same from day to day', () => {
    const known = new Map<string, string>();
    for (const {seed, coming} of all) {
      const ids = coming.map(({id}) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const visit of [...coming, ...seed.visits]) {
        const text = JSON.stringify(visit);
        assert.equal(text, known.get(visit.id) ?? text);
        known.set(visit.id, text);
        assert.ok(visit.id.startsWith(`${seed.office.id}-`));
        if (!visit.series)
          assert.ok(visit.id.endsWith(visit.start.slice(0, 10).replaceAll('-', '')));
      }
    }
  });

  it('are the same at all moments of a local date', () => {
    // 17:00 to 16:59 UTC is a date in WIB; 16:00 to 15:59 one in WITA.
    const at = (time: string) => sampleSeeds(new Date(`2027-03-01T${time}Z`));
    assert.deepEqual(at('00:00:00'), at('15:59:59'));
    const [wib, wita] = ['12.19', '73.72'].map(
      id => (seeds: OfficeSeed[]) => seeds.find(({office}) => office.id === id),
    );
    assert.deepEqual(wib!(at('16:30:00')), wib!(at('00:00:00')));
    assert.notDeepEqual(wita!(at('16:30:00')), wita!(at('00:00:00')));
    assert.notDeepEqual(wib!(at('17:00:00')), wib!(at('16:59:59')));
  });

  it('keep shorter hours in Ramadan', () => {
    const seed = sampleSeeds(new Date('2026-02-01T00:00:00Z'))[0]!;
    const ends = (from: string, to: string) =>
      occurrences(seed, from, to)
        .filter(({series}) => series === '12.19-k1')
        .map(({end}) => end.slice(11, 16));
    assert.deepEqual(ends('2026-02-09', '2026-02-23'), ['14:00', '14:00', '12:30']);
  });
});
