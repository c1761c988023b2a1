/** One office with any number of visits, alike from run to run. */
import {type OfficeRecord, sampleSeeds, type StoredVisit} from '@pendopo/server';

const day = 864e5;

/** Over how many coming days the visits are spread. */
const days = 300;

/** So many visits, in any office, answer every question of the bench: the answers are then alike. */
export const wanted = 12;

/** What the wanted visits have in common; other visits have some of it, seldom all. */
export const traits = {
  kind: 'institution',
  service: 'birth_late',
  rareWord: 'wijayakusuma',
  commonWord: 'balai',
} as const;

/** Mulberry32: small, and the same everywhere. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const kinds: StoredVisit['kind'][] = ['van', 'van', 'van', 'village', 'school', 'institution'];

const service = (id: string): StoredVisit['services'][number] => ({
  id,
  name: {id: `Layanan ${id}`, en: `Service ${id}`},
  result: 'print',
});
const usual = ['ktp_el_new', 'kk_change', 'kia_under5', 'death'].map(service);

/** Local time of the `i`th of `count` visits, spread evenly. */
function span(i: number, count: number, now: number) {
  const at = new Date(now + ((i + 0.5) / count) * days * day);
  const date = at.toISOString().slice(0, 10);
  const hour = 8 + (i % 6);
  const clock = (h: number) => `${date}T${String(h).padStart(2, '0')}:00:00+07:00`;
  return {start: clock(hour), end: clock(hour + 3)};
}

/** An office of the sample, with visits of its own making in place of the sample's. */
export function officeWith(count: number, now: Date): OfficeRecord {
  const {office, visits} = sampleSeeds(now).find(seed => seed.office.id === '12.19')!;
  const template = visits[0]!;
  const next = random(count);
  const pick = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)]!;
  const every = Math.floor(count / wanted);
  const made = Array.from({length: count}, (_, i): StoredVisit => {
    const isWanted = i % every === Math.floor(every / 2);
    const district = isWanted ? office.districts[3]! : pick(office.districts);
    const serial = 2001 + (isWanted ? 0 : Math.floor(next() * 12));
    const name = `Balai Desa Contoh ${isWanted ? traits.rareWord : serial}`;
    const offers = isWanted || next() < 0.02 ? [...usual, service(traits.service)] : usual;
    return {
      ...template,
      id: `12.19-bench-${i}`,
      kind: isWanted ? traits.kind : pick(kinds),
      state: 'scheduled',
      ...span(i, count, now.getTime()),
      place: {
        name,
        type: 'village_hall',
        address: `Jalan Contoh No. ${i}`,
        district,
        village: {code: `${district.code}.${serial}`, name: `Desa Contoh ${serial}`},
      },
      services: offers,
    };
  });
  return {office, notices: [], series: [], visits: made};
}
