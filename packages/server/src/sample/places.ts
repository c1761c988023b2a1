/** Invented places in real districts. Every name has "Contoh" in it; no village code is in use. */
import type {Place} from '@pendopo/contract/types';
import type {Profile} from './profiles.js';

// As many as there are places, so that no two villages of an office share a name.
const flowers = (
  'Melati Mawar Kenanga Cempaka Anggrek Dahlia Teratai Seruni Flamboyan Bugenvil Kemuning ' +
  'Wijayakusuma Kamboja Asoka Alamanda Tanjung Lili Soka Gardenia Krisan Tulip Sakura'
).split(' ');

function districtOf({id, districts}: Profile, n: number) {
  const [code, name, latitude, longitude] = districts[n % districts.length]!;
  return {region: {code: `${id}.${code}`, name}, latitude, longitude};
}

const round = (degrees: number) => Number(degrees.toFixed(4));

/**
 * The `n`th place of an office, `n` from 0: it lies in the `n`th district, counted round and round.
 * Places in one district lie some hundred metres apart, so that a map shows them all.
 */
export function place(profile: Profile, n: number, type: Place['type'], name: string): Place {
  const {region, latitude, longitude} = districtOf(profile, n);
  const nudge = Math.floor(n / profile.districts.length) * 0.004;
  return {
    name,
    type,
    address: `Jalan Contoh No. ${n + 1}`,
    district: region,
    latitude: round(latitude + nudge),
    longitude: round(longitude - nudge),
  };
}

/** The hall of an invented village. Serial 299x (desa) or 199x (kelurahan) is far above real ones. */
export function villageHall(profile: Profile, n: number): Place {
  const {id, districts, villageWord} = profile;
  const village = `${villageWord} Contoh ${flowers[n % flowers.length]!}`;
  const hall = place(profile, n, 'village_hall', `Balai ${village}`);
  const first = villageWord === 'Desa' ? 2991 : 1991;
  const serial = first + Math.floor(n / districts.length);
  return {
    ...hall,
    village: {code: `${id}.${hall.district.code.slice(6)}.${serial}`, name: village},
  };
}

/** An invented school; no real NPSN begins with 999 (from memory). */
export function school(profile: Profile, n: number, level: 'SMA' | 'SMK'): Place {
  const {id, region} = profile;
  const name = `${level} Contoh ${n + 1} ${region.replace(/^\S+ /, '')}`;
  const npsn = `999${id.replace('.', '')}${n % 10}`;
  return {...place(profile, n, 'school', name), school: {npsn, name}};
}

/** The same place without coordinates: offices do not know them all. */
export function unmapped({latitude: _lat, longitude: _lon, ...rest}: Place): Place {
  return rest;
}
