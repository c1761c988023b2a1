import type {Place, Region} from '@pendopo/contract/types';
import type {StoredOffice} from '../offices/store.js';
import type {Cells} from './cells.js';
import {nearest, plainWords} from './values/nearest.js';

/** A name without what kind of area it is. */
const bareName = (name: string) =>
  plainWords(name).replace(
    /^(kecamatan|kec|kapanewon|distrik|desa|kelurahan|kel|kalurahan|nagari|gampong|kampung) /,
    '',
  );

/** The district that a row names, by name or code. */
export function readDistrict(cells: Cells, office: StoredOffice): Region | undefined {
  const written = cells.needed('district', 120);
  if (written === undefined) return undefined;
  const {districts} = office;
  const digits = written.replace(/\D/g, '');
  const found =
    districts.find(({name}) => bareName(name) === bareName(written)) ??
    districts.find(({code}) => digits.length === 6 && code.replaceAll('.', '') === digits);
  if (found) return found;
  const names = districts.map(({name}) => name);
  cells.fault(
    'district',
    {
      id: `"${written}" bukan kecamatan kantor ini.`,
      en: `"${written}" is no district of this office.`,
    },
    nearest(bareName(written), names),
  );
  return undefined;
}

/** Villages that are known by code: those of visits that are kept already. */
export type Villages = ReadonlyMap<string, Region>;

const villageKey = (district: string, name: string) => `${district} ${bareName(name)}`;

export const villagesOf = (places: Iterable<Place>): Villages =>
  new Map(
    [...places].flatMap(({district, village}) =>
      village ? [[villageKey(district.code, village.name), village] as const] : [],
    ),
  );

const villageCode = /^(\d{2})\.?(\d{2})\.?(\d{2})\.?(\d{4})$/;

/**
 * The village that a row names. Without its code, in the sheet or known from before, it is no region
 * that can be filtered by: its name goes into the address.
 */
export function readVillage(
  cells: Cells,
  district: Region,
  villages: Villages,
): {village?: Region; addressed?: string} {
  const name = cells.text('village', 120);
  const code = cells.text('villageCode', 20);
  if (!name && !code) return {};
  const known = name ? villages.get(villageKey(district.code, name)) : undefined;
  if (code === undefined) return known ? {village: known} : {addressed: name!};
  const parts = villageCode.exec(code.trim());
  const dotted = parts?.slice(1).join('.');
  if (!dotted?.startsWith(`${district.code}.`)) {
    cells.fault('villageCode', {
      id: `Kode desa harus 10 angka yang diawali ${district.code}, seperti ${district.code}.2001.`,
      en: `The village's code must be 10 digits that begin with ${district.code}, like ${district.code}.2001.`,
    });
    return {};
  }
  return {village: {code: dotted, name: name ?? known?.name ?? dotted}};
}

/** Where it is on the map: both or neither. */
export function readPosition(cells: Cells): {latitude?: number; longitude?: number} {
  const latitude = cells.degrees('latitude', 90);
  const longitude = cells.degrees('longitude', 180);
  if (latitude !== undefined && longitude !== undefined) return {latitude, longitude};
  if (latitude !== undefined || longitude !== undefined) {
    cells.fault(latitude === undefined ? 'latitude' : 'longitude', {
      id: 'Lintang dan bujur harus diisi dua-duanya, atau kosongkan keduanya.',
      en: 'Fill in both latitude and longitude, or leave both empty.',
    });
  }
  return {};
}

/** Telephone numbers as offices write them; WhatsApp's without plus and with the country. */
export function readPhone(cells: Cells, column: string, whatsapp: boolean): string | undefined {
  const text = cells.text(column, 60);
  if (text === undefined) return undefined;
  const digits = text.replace(/[\s().-]/g, '').replace(/^\+/, '');
  // Where a spreadsheet takes it for a number the nought in front is lost.
  const abroad = digits.replace(/^0/, '62').replace(/^8(?=\d{8,})/, '628');
  if (whatsapp && /^62\d{7,13}$/.test(abroad)) return abroad;
  if (!whatsapp && /^\d{3,16}$/.test(digits)) return digits;
  cells.fault(column, {
    id: 'Bukan nomor telepon. Tulis angka saja, seperti 081234567890.',
    en: 'Not a telephone number. Write digits only, like 081234567890.',
  });
  return undefined;
}
