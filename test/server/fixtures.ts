/** Hand-made records, and the app over a store with a clock that the test sets. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, type TestContext} from 'node:test';
import type {Notice, Visit} from '@pendopo/contract/types';
import {
  type AssetStore,
  createApp,
  jsonLog,
  loadAssets,
  type Network,
  type OfficeRecord,
  ReadCache,
  type SafetyOptions,
  Store,
  type StoredVisit,
  type VisitSeries,
} from '@pendopo/server';

export const day = 864e5;
export const hour = 36e5;

/** A Wednesday, ten in the morning in WIB. */
export const noon = Date.parse('2026-11-25T10:00:00+07:00');

type StoredOffice = OfficeRecord['office'];

export const office = (more: Partial<StoredOffice> = {}): StoredOffice => ({
  id: '12.19',
  name: 'Disdukcapil Kabupaten Batu Bara',
  region: 'Kabupaten Batu Bara',
  province: 'Sumatera Utara',
  timeZone: 'Asia/Jakarta',
  utcOffset: '+07:00',
  contacts: [{name: 'Halo Dukcapil', phone: '1500537'}],
  hours: [{days: [1, 2, 3, 4, 5], opens: '08:00', closes: '15:00'}],
  sample: false,
  address: 'Jalan Contoh 1',
  districts: [
    {code: '12.19.05', name: 'Talawi'},
    {code: '12.19.06', name: 'Tanjung Tiram'},
  ],
  ...more,
});

export const makassar = (): StoredOffice =>
  office({
    id: '73.72',
    name: 'Disdukcapil Kota Parepare',
    timeZone: 'Asia/Makassar',
    utcOffset: '+08:00',
    districts: [{code: '73.72.01', name: 'Bacukiki'}],
  });

export const place = (more: Partial<Visit['place']> = {}): Visit['place'] => ({
  name: 'Balai Desa Contoh',
  type: 'village_hall',
  district: {code: '12.19.06', name: 'Tanjung Tiram'},
  ...more,
});

/** A visit of 2026-12-01, eight to two, unless told otherwise. */
export const visit = (id: string, more: Partial<StoredVisit> = {}): StoredVisit => ({
  id,
  kind: 'van',
  state: 'scheduled',
  start: '2026-12-01T08:00:00+07:00',
  end: '2026-12-01T14:00:00+07:00',
  place: place(),
  services: [{id: 'ktp_el_new', name: {id: 'KTP-el baru', en: 'New KTP-el'}, result: 'record'}],
  quota: {total: 30, left: 12},
  bring: [{id: 'KK asli', en: 'Original family card'}],
  openTo: 'public',
  revision: 0,
  updatedAt: '2026-11-01T09:00:00+07:00',
  sample: false,
  ...more,
});

/** Mondays from 2 November 2026 to the end of that year. */
export const series = (more: Partial<VisitSeries> = {}): VisitSeries => {
  const {kind, state, place, services, bring, openTo, sample} = visit('');
  return {
    id: '12.19-k1',
    rule: {frequency: 'weekly', interval: 1, weekdays: [1]},
    from: '2026-11-02',
    until: '2026-12-31',
    hours: {start: '08:00', end: '14:00'},
    visit: {kind, state, place, services, bring, openTo, sample},
    exceptions: [],
    updatedAt: '2026-10-01T09:00:00+07:00',
    ...more,
  };
};

export const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  kind: 'network',
  channels: ['van'],
  title: {id: 'Sinyal lemah', en: 'Weak signal'},
  startsAt: '2026-11-20T00:00:00+07:00',
  sample: false,
  ...more,
});

export const record = (more: Partial<OfficeRecord> = {}): OfficeRecord => ({
  office: office(),
  notices: [],
  series: [],
  visits: [],
  ...more,
});

/** A folder that is gone after the test. */
export function temporaryFolder(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-test-'));
  t.after(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

const cleaners: (() => unknown)[] = [];
after(async () => {
  for (const clean of cleaners.reverse()) await clean();
});

/** For what a whole file shares: `after` itself, called in a `before`, would end with that. */
export const forAll = {after: (clean: () => unknown) => void cleaners.push(clean)};

export interface AppOptions {
  records?: OfficeRecord[];
  now?: number;
  maxBytes?: number;
  data?: string;
  assets?: AssetStore;
  databaseUrl?: string | undefined;
  safety?: SafetyOptions;
  /** What stands in for other sites. */
  network?: Network;
}

/** Every line that the app logged. */
export interface Logged {
  text: string;
}

/** The real app over a real store. `clock.now` is the time it believes. */
export async function openApp(t: Pick<TestContext, 'after'>, options: AppOptions = {}) {
  const {records = [record()], now = noon, maxBytes, data = temporaryFolder(t)} = options;
  const {databaseUrl, safety, network} = options;
  const store = await Store.open({data, databaseUrl});
  t.after(() => store.close());
  for (const one of records) await store.save(one, new Date(now));

  const clock = {now};
  const logged: Logged = {text: ''};
  const log = jsonLog({write: text => (logged.text += text)});
  const asked = {revisions: 0};
  const cache = new ReadCache({
    revisions: () => {
      asked.revisions += 1;
      return store.offices.revisions();
    },
    now: () => clock.now,
    ...(maxBytes && {maxBytes}),
  });
  const assets = options.assets ?? (await loadAssets());
  const app = createApp({store, cache, assets, safety, network, log, now: () => clock.now});

  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, {headers});
  const json = async (path: string) => (await get(path)).json();
  /** As an import would: written, and told to the cache. */
  const save = async (one: OfficeRecord) => {
    await store.save(one, new Date(clock.now));
    cache.changed();
  };
  return {app, store, cache, clock, logged, data, databaseUrl, get, json, save};
}

export type TestApp = Awaited<ReturnType<typeof openApp>>;
