import assert from 'node:assert/strict';
import {once} from 'node:events';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {after, before, describe, it, mock, type TestContext} from 'node:test';
import {Worker} from 'node:worker_threads';
import {type OfficeRecord, Store, type StoredVisit} from '@pendopo/server';
import pg from 'pg';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {
  day,
  makassar,
  noon,
  notice,
  office,
  place,
  record,
  series,
  temporaryFolder,
  visit,
} from './fixtures.ts';

interface Location {
  data: string;
  databaseUrl?: string;
}

const now = new Date(noon);
const always = {from: '2026-01-01', to: '2028-12-31'};
const ids = (visits: StoredVisit[]) => visits.map(({id}) => id);
const dates = (visits: StoredVisit[]) => visits.map(({start}) => start.slice(0, 10));
const mondays = (id: string, ...days: string[]) => days.map(date => `${id}-${date}`);

/** Seeded, so that a failure comes back. */
function dice(seed: number) {
  return <T>(choices: readonly T[]): T => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return choices[(seed >> 8) % choices.length]!;
  };
}

/** All ways to choose some of the keys of an object. */
function subsets<T extends object>(all: T): Partial<T>[] {
  return Object.entries(all).reduce<Partial<T>[]>(
    (found, [key, value]) => found.flatMap(one => [one, {...one, [key]: value}]),
    [{}],
  );
}

/** The suite: everything a store promises, whatever keeps it. */
function suite(locate: (t: TestContext) => Promise<Location>) {
  const open = async (t: TestContext, location?: Location) => {
    const store = await Store.open(location ?? (await locate(t)));
    t.after(() => store.close());
    return store;
  };
  const openWith = async (t: TestContext, ...records: OfficeRecord[]) => {
    const store = await open(t);
    for (const one of records) await store.save(one, now);
    return store;
  };

  describe('offices', () => {
    it('is empty at first', async t => {
      const store = await open(t);
      await store.ping();
      assert.deepEqual(await store.offices.list(), []);
      assert.equal(await store.offices.get('12.19'), undefined);
      assert.deepEqual(await store.visits.list('12.19', always, 10), []);
      assert.deepEqual(await store.roll(now), []);
    });

    it('gives back what was saved, by code, with when and how often it was changed', async t => {
      const store = await openWith(t, record({office: makassar()}), record());
      const rows = await store.offices.list();
      assert.deepEqual(
        rows.map(row => row.office),
        [office(), makassar()],
      );
      assert.deepEqual(await store.offices.get('73.72'), {
        office: makassar(),
        revision: 1,
        updatedAt: '2026-11-25T11:00:00+08:00',
      });
      assert.deepEqual([...(await store.offices.revisions())].sort(), [
        ['12.19', 1],
        ['73.72', 1],
      ]);
    });

    it('gives notices, the one that began last first, and only its own', async t => {
      const notices = [
        notice('a', {startsAt: '2026-11-01T00:00:00+07:00'}),
        notice('b', {startsAt: '2026-11-20T00:00:00+07:00', endsAt: '2026-12-01T00:00:00+07:00'}),
      ];
      const store = await openWith(
        t,
        record({notices}),
        record({office: makassar(), notices: [notice('c')]}),
      );
      assert.deepEqual(await store.offices.notices('12.19'), notices.toReversed());
    });

    it('takes a notice back that is no longer named', async t => {
      const store = await openWith(t, record({notices: [notice('a'), notice('b')]}));
      assert.equal(await store.save(record({notices: [notice('b')]}), now), true);
      assert.deepEqual(await store.offices.notices('12.19'), [notice('b')]);
    });
  });

  describe('visits', () => {
    it('come back exactly as they were saved', async t => {
      const rich = visit('rich', {
        start: '2026-12-01T23:30:00+07:00',
        end: '2026-12-02T01:15:00+07:00',
        state: 'rescheduled',
        reason: {id: 'Banjir \u202e "besar" \\ %_ 🌊', en: 'Flood\nand \u0000 more'},
        replacement: {visit: 'b', start: '2026-12-03T08:00:00+07:00', end: '2026-12-03T09:00:00Z'},
        place: place({
          name: 'Balai\u0000 "Rahayu" \u202e',
          village: {code: '12.19.06.2991', name: 'Désa Ünïcode 👨‍👩‍👧'},
          school: {npsn: '99900001', name: "SMA 'Contoh'"},
          latitude: -3.24010001,
          longitude: 99.5503,
        }),
        team: [],
        contact: {whatsapp: '628000000'},
      });
      const store = await openWith(t, record({visits: [rich]}));
      assert.deepEqual(await store.visits.list('12.19', always, 10), [rich]);
      assert.deepEqual(await store.visits.get('12.19', 'rich'), rich);
    });

    it('are found by id only at their own office', async t => {
      const store = await openWith(
        t,
        record({visits: [visit('a')]}),
        record({office: makassar(), visits: [visit('b')]}),
      );
      assert.equal((await store.visits.get('73.72', 'b'))?.id, 'b');
      assert.equal(await store.visits.get('12.19', 'b'), undefined);
      assert.deepEqual(ids(await store.visits.list('12.19', always, 10)), ['a']);
    });

    it('are listed by time, then by id', async t => {
      const at = (time: string) => ({start: `2026-12-01T${time}:00+07:00`});
      const visits = [
        visit('c', at('09:00')),
        visit('b', at('08:00')),
        visit('a', at('08:00')),
        visit('d', at('07:30')),
      ];
      const store = await openWith(t, record({visits}));
      assert.deepEqual(ids(await store.visits.list('12.19', always, 10)), ['d', 'a', 'b', 'c']);
      assert.deepEqual(ids(await store.visits.list('12.19', always, 2)), ['d', 'a']);
    });

    it('are listed by local days, the first and the last included', async t => {
      const moments = [
        '2026-11-30T23:59:59+07:00',
        '2026-12-01T00:00:00+07:00',
        '2026-12-02T23:59:59+07:00',
        '2026-12-03T00:00:00+07:00',
      ];
      const visits = moments.map((start, n) => visit(`v${n}`, {start}));
      const store = await openWith(t, record({visits}));
      const list = (from: string, to: string) => store.visits.list('12.19', {from, to}, 10);
      assert.deepEqual(ids(await list('2026-12-01', '2026-12-02')), ['v1', 'v2']);
      assert.deepEqual(ids(await list('2026-12-03', '2026-12-03')), ['v3']);
      assert.deepEqual(ids(await list('2026-12-04', '2026-12-03')), []);
    });

    it('are listed in local time where the clock is an hour ahead', async t => {
      const start = '2026-12-01T00:30:00+08:00';
      const store = await openWith(
        t,
        record({
          office: makassar(),
          visits: [visit('a', {start, end: '2026-12-01T02:00:00+08:00'})],
        }),
      );
      const list = (date: string) => store.visits.list('73.72', {from: date, to: date}, 10);
      assert.deepEqual(ids(await list('2026-12-01')), ['a']);
      assert.deepEqual(ids(await list('2026-11-30')), []);
    });

    it('are found by every combination of filters, and by no other', async t => {
      const choose = dice(7);
      const some = Array.from({length: 80}, (_, n) => {
        const district = choose(['12.19.05', '12.19.06']);
        const services = choose([['a_a'], ['b_b'], ['a_a', 'b_b'], []]);
        return visit(`v${String(n).padStart(2, '0')}`, {
          kind: choose(['van', 'school', 'village'] as const),
          start: `2026-12-0${choose([1, 2, 3])}T08:00:00+07:00`,
          services: services.map(id => ({id, name: {id}, result: 'print'})),
          place: place({
            name: choose(['Balai', 'Pasar']),
            district: {code: district, name: 'Kecamatan'},
            ...choose([{}, {village: {code: `${district}.2991`, name: 'Mawar'}}]),
            ...choose([{}, {school: {npsn: '99900001', name: 'SMA'}}]),
          }),
        });
      });
      const other = visit('other', {place: some[0]!.place, services: some[0]!.services});
      const store = await openWith(
        t,
        record({visits: some}),
        record({office: makassar(), visits: [other]}),
      );
      const filters = subsets({
        kind: 'school',
        district: '12.19.06',
        village: '12.19.06.2991',
        school: '99900001',
        service: 'a_a',
        q: 'pasar',
      });
      let found = 0;
      for (const filter of filters) {
        for (const window of [always, {from: '2026-12-02', to: '2026-12-02'}]) {
          const wanted = some
            .filter(
              ({kind, place, services, start}) =>
                kind === (filter.kind ?? kind) &&
                place.district.code === (filter.district ?? place.district.code) &&
                (!filter.village || place.village?.code === filter.village) &&
                (!filter.school || place.school?.npsn === filter.school) &&
                (!filter.service || services.some(({id}) => id === filter.service)) &&
                (!filter.q || place.name === 'Pasar') &&
                (window === always || start.startsWith('2026-12-02')),
            )
            .toSorted((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));
          const listed = await store.visits.list('12.19', {...window, ...filter}, 100);
          assert.deepEqual(ids(listed), ids(wanted), JSON.stringify({...window, ...filter}));
          found += wanted.length;
        }
      }
      assert.equal(filters.length, 64);
      assert.ok(found > 500, `${found}: too few for the comparison to mean anything`);
    });

    it('come in pages of any size, each once, also where many begin at the same moment', async t => {
      const visits = Array.from({length: 23}, (_, n) =>
        // Capital and small letters, and what sorts differently by byte and by dictionary.
        visit(['a-', 'B_', 'a.', 'b'][n % 4]! + n, {
          start: `2026-12-0${1 + Math.floor(n / 10)}T08:00:00+07:00`,
        }),
      );
      const store = await openWith(t, record({visits}));
      for (const filter of [always, {...always, service: 'ktp_el_new'}, {...always, q: 'balai'}]) {
        const whole = ids(await store.visits.list('12.19', filter, 100));
        assert.equal(whole.length, 23);
        for (let size = 1; size <= 24; size += 1) {
          const walked: StoredVisit[] = [];
          for (;;) {
            const page = await store.visits.list('12.19', filter, size, walked.at(-1));
            walked.push(...page);
            if (page.length < size) break;
          }
          assert.deepEqual(ids(walked), whole, `pages of ${size}`);
        }
      }
    });
  });

  describe('search', () => {
    const named = (id: string, name: string, more = {}) =>
      visit(id, {place: place({name, ...more})});
    const places = [
      named('hall', 'Balai Desa Ujung Kubu'),
      named('rt', 'RT 5 RW 08', {address: 'Dusun II, depan lapangan'}),
      named('percent', 'Diskon %100 Toko _A'),
      named('slash', 'Gang A\\B \\C'),
      named('quote', `Rumah "Bu Sri" d'Joglo`),
      named('emoji', 'Taman 🌳🌳🌳 Kota'),
      named('accent', 'CAFÉ ÉLITE'),
      named('village', 'Lapangan', {village: {code: '12.19.06.2991', name: 'Desa Melati'}}),
      named('school', 'Aula', {school: {npsn: '99900001', name: 'SMK Bahari'}}),
      named('long', 'x'.repeat(100)),
      named('talawi', 'Pasar', {district: {code: '12.19.05', name: 'Talawi'}}),
    ];
    const found: [why: string, q: string, ...ids: string[]][] = [
      ['a word', 'kubu', 'hall'],
      ['any letter case', 'KuBu', 'hall'],
      ['capitals with accents', 'café élite', 'accent'],
      ['part of a word', 'jung'],
      ['one letter', 'x', 'long'],
      ['two letters', 'rw', 'rt'],
      ['two letters inside a word only', 'ub'],
      ['a digit', '5', 'rt'],
      ['words in any order', 'desa kubu balai', 'hall'],
      ['short and long words together', 'rw dusun 08 ii', 'rt'],
      ['the address', 'lapangan depan', 'rt'],
      ['the village', 'melati', 'village'],
      ['the district', 'talawi', 'talawi'],
      ['the school', 'bahari', 'school'],
      ['all words, not some', 'kubu melati'],
      ['a percent sign as itself', '%', 'percent'],
      ['an underscore as itself', '_', 'percent'],
      ['a wildcard inside a word as itself', '1%0'],
      ['an underscore inside a word as itself', 'to_o'],
      ['a backslash as itself', '\\', 'slash'],
      ['a backslash inside a word', 'a\\b', 'slash'],
      ['a backslash at the end', 'gang\\'],
      ['a double quote', '"bu', 'quote'],
      ['a quote closed', '"bu sri"', 'quote'],
      ['a single quote', "d'joglo", 'quote'],
      ['an injection', "'; DROP TABLE visits; --"],
      ['one emoji', '🌳', 'emoji'],
      ['three emoji', '🌳🌳🌳', 'emoji'],
      ['half an emoji', '\ud83c'],
      ['a search language as words', 'balai OR melati'],
      ['a column name of the index', 'search:balai'],
      ['an asterisk', 'bal*'],
      ['a hundred letters', 'x'.repeat(100), 'long'],
      ['a hundred and one letters', 'x'.repeat(101)],
      ['a character that ends strings elsewhere', 'kubu\u0000balai', 'hall'],
      ['nothing but that character', '\u0000', ...places.map(({id}) => id).sort()],
      ['a tab and a line break between words', 'kubu\t\n balai', 'hall'],
      ['more than ten words', 'balai desa ujung kubu bal ala lai des esa uju jun kuz'],
      [
        'more than ten words that all occur',
        'balai desa ujung kubu bal ala lai des esa uju kub',
        'hall',
      ],
    ];
    it('finds visits whose place holds every word', async t => {
      const store = await openWith(t, record({visits: places}));
      const results: Record<string, string[]> = {};
      const wanted: Record<string, string[]> = {};
      for (const [why, q, ...expected] of found) {
        results[why] = ids(await store.visits.list('12.19', {...always, q}, 50)).sort();
        wanted[why] = expected.toSorted();
      }
      // 'jung' is in Tanjung too, which all but one place lie in.
      wanted['part of a word'] = ids(places.filter(({id}) => id !== 'talawi')).sort();
      assert.deepEqual(results, wanted);
    });

    it('finds what was renamed by its new name only', async t => {
      const store = await openWith(t, record({visits: [named('a', 'Balai Lama')]}));
      await store.save(record({visits: [named('a', 'Gedung Baru')]}), now);
      const list = (q: string) => store.visits.list('12.19', {...always, q}, 10);
      assert.deepEqual(ids(await list('gedung')), ['a']);
      assert.deepEqual(ids(await list('lama')), []);
    });

    it('finds the earliest of more hits than it looks up at once', async t => {
      const visits = Array.from({length: 620}, (_, n) => {
        const id = `v${String(n).padStart(3, '0')}`;
        return named(id, n % 100 === 99 ? 'Balai langka' : 'Balai umum');
      });
      const store = await openWith(t, record({visits}));
      const list = (q: string, size = 700) => store.visits.list('12.19', {...always, q}, size);
      assert.equal((await list('balai')).length, 620);
      assert.deepEqual(ids(await list('umum', 2)), ['v000', 'v001']);
      assert.deepEqual(ids(await list('langka')), ['v099', 'v199', 'v299', 'v399', 'v499', 'v599']);
    });
  });

  describe('saving', () => {
    const whole = () =>
      record({notices: [notice('a')], series: [series()], visits: [visit('a'), visit('b')]});
    const revision = async (store: Store) => (await store.offices.revisions()).get('12.19');

    it('the same again changes nothing', async t => {
      const store = await open(t);
      assert.equal(await store.save(whole(), now), true);
      const [row, list] = [
        await store.offices.get('12.19'),
        await store.visits.list('12.19', always, 99),
      ];
      assert.equal(await store.save(whole(), new Date(noon + 60_000)), false);
      assert.deepEqual(await store.roll(new Date(noon + 60_000)), []);
      assert.deepEqual(await store.offices.get('12.19'), row);
      assert.deepEqual(await store.visits.list('12.19', always, 99), list);
    });

    const changes: Record<string, (one: OfficeRecord) => OfficeRecord> = {
      'the office': one => ({...one, office: office({address: 'Jalan Baru 2'})}),
      'a notice': one => ({...one, notices: [notice('a', {kind: 'moved'})]}),
      'a new notice': one => ({...one, notices: [...one.notices, notice('b')]}),
      'no more notices': one => ({...one, notices: []}),
      'a visit': one => ({...one, visits: [visit('a'), visit('b', {state: 'cancelled'})]}),
      'a new visit': one => ({...one, visits: [...one.visits, visit('c')]}),
      'a series': one => ({...one, series: [series({hours: {start: '09:00', end: '10:00'}})]}),
      'a new series': one => ({...one, series: [series(), series({id: '12.19-k2'})]}),
    };
    for (const [what, change] of Object.entries(changes)) {
      it(`${what} raises the revision by one and is dated`, async t => {
        const store = await openWith(t, whole());
        assert.equal(await revision(store), 1);
        assert.equal(await store.save(change(whole()), new Date(noon + day)), true);
        assert.equal(await revision(store), 2);
        const row = await store.offices.get('12.19');
        assert.equal(row?.updatedAt, '2026-11-26T10:00:00+07:00');
      });
    }

    it("leaves the other offices' revisions alone", async t => {
      const store = await openWith(t, record(), record({office: makassar()}));
      await store.save(record({visits: [visit('a')]}), now);
      assert.deepEqual([...(await store.offices.revisions())].sort(), [
        ['12.19', 2],
        ['73.72', 1],
      ]);
    });

    it('replaces what a visit offered', async t => {
      const offering = (id: string) => visit('a', {services: [{id, name: {id}, result: 'print'}]});
      const store = await openWith(t, record({visits: [offering('old_one')]}));
      await store.save(record({visits: [offering('new_one')]}), now);
      const list = (service: string) => store.visits.list('12.19', {...always, service}, 10);
      assert.deepEqual(ids(await list('new_one')), ['a']);
      assert.deepEqual(ids(await list('old_one')), []);
    });

    it('keeps the order by time of a service when its visit moves', async t => {
      const store = await openWith(t, record({visits: [visit('a'), visit('b')]}));
      const moved = visit('a', {
        start: '2026-12-09T08:00:00+07:00',
        end: '2026-12-09T09:00:00+07:00',
      });
      await store.save(record({visits: [moved, visit('b')]}), now);
      const list = await store.visits.list('12.19', {...always, service: 'ktp_el_new'}, 10);
      assert.deepEqual(ids(list), ['b', 'a']);
    });

    const refused: Record<string, OfficeRecord> = {
      'the database refuses': record({
        visits: [visit('new')],
        notices: [notice('new'), notice('new')],
      }),
      'a series contradicts itself': record({
        office: office({address: 'Jalan Baru 2'}),
        notices: [notice('new')],
        visits: [visit('new')],
        series: [series({id: '12.19-new', hours: {start: '14:00', end: '08:00'}})],
      }),
      'a visit is not whole': record({
        notices: [notice('new')],
        visits: [visit('new'), {...visit('broken'), place: undefined as never}],
      }),
    };
    for (const [what, broken] of Object.entries(refused)) {
      it(`leaves nothing of a record of which ${what}`, async t => {
        const store = await open(t);
        await assert.rejects(store.save(broken, now));
        assert.deepEqual(await store.offices.list(), []);
        assert.equal(await store.visits.get('12.19', 'new'), undefined);

        await store.save(whole(), now);
        const before = await store.visits.list('12.19', always, 99);
        await assert.rejects(store.save(broken, now));
        assert.deepEqual(await store.visits.list('12.19', always, 99), before);
        assert.deepEqual(await store.offices.notices('12.19'), [notice('a')]);
        assert.equal(await revision(store), 1);
        // And it goes on working.
        assert.equal(await store.save(record({visits: [visit('c')]}), now), true);
      });
    }

    it('many records at once leaves every one of them whole', async t => {
      const store = await open(t);
      const many = Array.from({length: 8}, (_, n) =>
        record({
          office: office({id: `12.1${n}`}),
          notices: [notice(`n${n}`)],
          visits: Array.from({length: 5}, (_, i) => visit(`v${n}-${i}`)),
        }),
      );
      const all = await Promise.all([...many, ...many].map(one => store.save(one, now)));
      assert.equal(all.filter(Boolean).length >= 8, true);
      for (const {office, visits} of many) {
        assert.deepEqual(await store.visits.list(office.id, always, 99), visits);
      }
    });

    it('different versions of one office at once leaves one of them, whole', async t => {
      const store = await openWith(t, whole());
      const version = (n: number) =>
        record({
          office: office({address: `Jalan ${n}`}),
          notices: [notice(`n`, {title: {id: `Versi ${n}`}}), notice(`n${n}`)],
          visits: [visit('a', {revision: n}), visit('b', {revision: n})],
          series: [series({revision: n})],
        });
      const versions = Array.from({length: 10}, (_, n) => version(n));
      await Promise.all(versions.map(one => store.save(one, now)));
      const row = await store.offices.get('12.19');
      const [n] = /\d$/.exec(row!.office.address!)!.map(Number);
      const list = await store.visits.list('12.19', {from: '2026-11-25', to: '2027-12-31'}, 99);
      assert.deepEqual(new Set(list.map(({revision}) => revision)), new Set([n]));
      const titles = (await store.offices.notices('12.19')).map(({title}) => title.id);
      assert.deepEqual(titles.sort(), [`Sinyal lemah`, `Versi ${n}`]);
    });
  });

  describe('series', () => {
    const window = {from: '2026-10-01', to: '2029-01-01'};
    const occurrences = async (store: Store) => ids(await store.visits.list('12.19', window, 999));

    it('become dated visits, with what was changed on single dates', async t => {
      const store = await openWith(
        t,
        record({
          series: [
            series({
              until: '2026-12-14',
              exceptions: [
                {kind: 'cancelled', date: '2026-11-30', reason: {id: 'Banjir'}},
                {kind: 'moved', date: '2026-12-07', to: '2026-12-09', reason: {id: 'Rapat'}},
              ],
            }),
          ],
        }),
      );
      assert.deepEqual(
        await occurrences(store),
        mondays(
          '12.19-k1',
          ...['20261102', '20261109', '20261116', '20261123', '20261130'],
          ...['20261207', '20261207-moved', '20261214'],
        ),
      );
      assert.equal((await store.visits.get('12.19', '12.19-k1-20261130'))?.state, 'cancelled');
      const moved = await store.visits.get('12.19', '12.19-k1-20261207');
      assert.equal(moved?.replacement?.visit, '12.19-k1-20261207-moved');
      assert.equal((await store.visits.series('12.19'))[0]?.id, '12.19-k1');
    });

    it('reach from 31 days back to 400 days ahead', async t => {
      const {until: _, ...endless} = series({
        from: '2020-01-01',
        rule: {frequency: 'weekly', interval: 1, weekdays: [1, 2, 3, 4, 5, 6, 7]},
      });
      const store = await openWith(t, record({series: [endless]}));
      const list = dates(await store.visits.list('12.19', window, 999));
      assert.deepEqual([list[0], list.at(-1), list.length], ['2026-10-25', '2027-12-30', 432]);

      assert.deepEqual(await store.roll(new Date(noon + 2 * day)), ['12.19']);
      const later = dates(await store.visits.list('12.19', window, 999));
      // What was shown goes on being found; new dates come at the far end.
      assert.deepEqual([later[0], later.at(-1), later.length], ['2026-10-25', '2028-01-01', 434]);
      assert.equal((await store.offices.get('12.19'))?.revision, 2);
      assert.deepEqual(await store.roll(new Date(noon + 2 * day)), []);
    });

    it('roll by the local date of the office', async t => {
      const daily = (id: string) => {
        const {until: _, ...endless} = series({
          id,
          from: '2027-12-01',
          rule: {frequency: 'weekly', interval: 1, weekdays: [1, 2, 3, 4, 5, 6, 7]},
        });
        return endless;
      };
      const store = await openWith(
        t,
        record({series: [daily('12.19-k1')]}),
        record({office: makassar(), series: [daily('73.72-k1')]}),
      );
      // Half past eleven at night in WIB, half past midnight in WITA.
      const night = new Date('2026-11-25T23:30:00+07:00');
      assert.deepEqual(await store.roll(night), ['73.72']);
    });

    it('lose the coming dates they no longer give, and keep the past ones', async t => {
      const store = await openWith(t, record({series: [series()], visits: [visit('single')]}));
      const tuesdays = series({
        from: '2026-11-25',
        rule: {frequency: 'weekly', interval: 1, weekdays: [2]},
        until: '2026-12-10',
      });
      assert.equal(await store.save(record({series: [tuesdays]}), now), true);
      assert.deepEqual(await occurrences(store), [
        ...mondays('12.19-k1', '20261102', '20261109', '20261116', '20261123'),
        ...['12.19-k1-20261201', 'single', '12.19-k1-20261208'],
      ]);
      const gone = {...window, service: 'ktp_el_new', q: 'balai'};
      assert.equal((await store.visits.list('12.19', gone, 99)).length, 7);
    });
  });

  describe('a database', () => {
    it('that exists is opened again as it is', async t => {
      const location = await locate(t);
      const one = record({notices: [notice('a')], series: [series()], visits: [visit('a')]});
      const first = await Store.open(location);
      await first.save(one, now);
      const list = await first.visits.list('12.19', always, 99);
      await first.close();
      const before = await tables(location);

      const second = await open(t, location);
      assert.deepEqual(await second.visits.list('12.19', always, 99), list);
      assert.equal(await second.save(one, now), false);
      assert.deepEqual(await tables(location), before);
    });

    it('takes notices of one unchanged office from several processes at once', async t => {
      const location = await locate(t);
      await (await saved(location, record({notices: [notice('old')]}))).close();
      const version = (process: number) => (_: unknown, n: number) =>
        record({
          notices: [notice('same', {title: {id: `${process}-${n}`}}), notice(`${process}-${n}`)],
        });
      const workers = await Promise.all(
        [1, 2, 3].map(p => worker(t, location, Array.from({length: 20}, version(p)))),
      );
      await Promise.all(workers.map(one => one.save()));

      const store = await open(t, location);
      const [a, b] = (await store.offices.notices('12.19')).sort((x, y) => (x.id < y.id ? -1 : 1));
      assert.match(a!.id, /^[123]-19$/);
      assert.deepEqual(b, notice('same', {title: {id: a!.id}}));
      assert.equal((await store.offices.get('12.19'))?.revision, 1 + 3 * 20);
    });

    it('that is empty is set up once by many that open it at the same time', async t => {
      const location = await locate(t);
      const workers = await Promise.all([1, 2, 3].map(() => worker(t, location, [record()])));
      await Promise.all(workers.map(one => one.save()));
      const store = await open(t, location);
      assert.deepEqual(
        (await store.offices.list()).map(row => row.office),
        [office()],
      );
    });

    it('takes the writes of several processes at once, and no record is torn', async t => {
      const location = await locate(t);
      const store = await saved(location, record({visits: [visit('a'), visit('b')]}));
      await store.close();
      const version = (process: number) => (_: unknown, n: number) =>
        record({
          office: office({address: `Jalan ${process}-${n}`}),
          notices: [notice('n', {title: {id: `${process}-${n}`}}), notice(`${process}-${n}`)],
          visits: [visit('a', {revision: n}), visit('b', {revision: n})],
          series: [series({revision: n})],
        });
      const rounds = 12;
      const workers = await Promise.all(
        [1, 2, 3].map(p => worker(t, location, Array.from({length: rounds}, version(p)))),
      );
      await Promise.all(workers.map(one => one.save()));

      const last = await open(t, location);
      const {office: kept, revision} = (await last.offices.get('12.19'))!;
      const list = await last.visits.list('12.19', {from: '2026-11-25', to: '2027-12-31'}, 99);
      const titles = (await last.offices.notices('12.19')).map(({title}) => title.id);
      assert.match(kept.address!, /^Jalan [123]-11$/);
      assert.deepEqual(new Set(list.map(one => one.revision)), new Set([rounds - 1]));
      assert.deepEqual(titles.sort(), [kept.address!.slice(6), 'Sinyal lemah']);
      assert.equal(revision, 1 + 3 * rounds);
    });
  });
}

async function saved(location: Location, one: OfficeRecord): Promise<Store> {
  const store = await Store.open(location);
  await store.save(one, now);
  return store;
}

/** Another process, as far as the database can tell; it has opened the store when this resolves. */
async function worker(t: TestContext, location: Location, records: OfficeRecord[]) {
  const thread = new Worker(new URL('./saving-worker.ts', import.meta.url), {
    workerData: {...location, records, now: noon},
    execArgv: [],
  });
  t.after(() => thread.terminate());
  // A fault in it rejects whichever of these is being waited for.
  await once(thread, 'message');
  return {
    async save() {
      // Both are listened for from the start: on a busy machine one may follow the other at once.
      const done = Promise.all([once(thread, 'message'), once(thread, 'exit')]);
      thread.postMessage('save');
      await done;
    },
  };
}

/** What is set up in a database, and when. */
async function tables({data, databaseUrl}: Location): Promise<unknown[]> {
  if (!databaseUrl) {
    const database = new DatabaseSync(join(data, 'pendopo.sqlite'), {readOnly: true});
    try {
      const all = (sql: string) => database.prepare(sql).all();
      return [
        ...all('SELECT type, name, sql, rootpage FROM sqlite_master ORDER BY name'),
        ...all('SELECT * FROM kysely_migration'),
      ];
    } finally {
      database.close();
    }
  }
  const client = new pg.Client({connectionString: databaseUrl});
  await client.connect();
  try {
    const all = async (sql: string) => (await client.query(sql)).rows;
    return [
      ...(await all(`SELECT oid, relname, relkind FROM pg_class
        WHERE relnamespace = 'public'::regnamespace ORDER BY relname`)),
      ...(await all('SELECT * FROM kysely_migration')),
    ];
  } finally {
    await client.end();
  }
}

describe('the store on SQLite', () => {
  suite(async t => ({data: temporaryFolder(t)}));

  it('writes ahead, waits for the disk, minds its references, and is sound', async t => {
    const data = temporaryFolder(t);
    // How a connection is set up can only be asked on that connection: ours is caught as it opens.
    const opened = new Set<DatabaseSync>();
    const {exec} = DatabaseSync.prototype;
    const spy = mock.method(
      DatabaseSync.prototype,
      'exec',
      function (this: DatabaseSync, sql: string) {
        opened.add(this);
        return exec.call(this, sql);
      },
    );
    t.after(() => spy.mock.restore());
    const store = await Store.open({data});
    t.after(() => store.close());
    await store.save(record({series: [series()], visits: [visit('a')]}), now);

    const [connection] = opened;
    const pragma = (name: string) => Object.values(connection!.prepare(`PRAGMA ${name}`).get()!)[0];
    assert.equal(opened.size, 1);
    assert.equal(pragma('journal_mode'), 'wal');
    assert.equal(pragma('synchronous'), 2);
    assert.equal(pragma('foreign_keys'), 1);
    assert.equal(pragma('integrity_check'), 'ok');
    assert.equal(connection!.prepare('PRAGMA foreign_key_check').all().length, 0);
    connection!.exec("INSERT INTO visit_search(visit_search) VALUES ('integrity-check')");
  });

  it('makes the data folder, with all above it', async t => {
    const data = join(temporaryFolder(t), 'a', 'b');
    const store = await Store.open({data});
    t.after(() => store.close());
    assert.deepEqual(await store.offices.list(), []);
  });
});

describe('the store on PostgreSQL', {skip: postgresMissing()}, () => {
  let server: TestPostgres;
  before(async () => void (server = await startPostgres()));
  after(() => server.close());

  suite(async t => ({data: temporaryFolder(t), databaseUrl: await server.database()}));

  it('finds words by an index where the server can', async t => {
    const location = {data: temporaryFolder(t), databaseUrl: await server.database()};
    const store = await Store.open(location);
    t.after(() => store.close());
    const client = new pg.Client({connectionString: location.databaseUrl});
    await client.connect();
    t.after(() => client.end());
    const count = async (sql: string) => (await client.query(sql)).rowCount;
    const extension = await count("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'");
    const index = await count("SELECT 1 FROM pg_indexes WHERE indexname = 'visits_by_search'");
    assert.equal(index, extension);
  });
});
