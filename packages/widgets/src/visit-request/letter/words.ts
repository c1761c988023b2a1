import {clock, type DateNames, dayName} from '../../shared/format.js';
import {common} from '../../shared/strings.js';
import type {LetterModel, Pupils} from './model.js';

// An official letter is written in Indonesian, whatever language it is asked for in (UU 24/2009
// article 28): its words are no strings of the screen.
const names: DateNames = common;

/** A date of a letter: 8 Desember 2026. */
export const letterDate = (day: string): string =>
  `${+day.slice(8)} ${names.months[+day.slice(5, 7) - 1]} ${day.slice(0, 4)}`;

/** A date with its weekday: Selasa, 8 Desember 2026. */
export const letterDay = (day: string): string => `${dayName(day, names)} ${day.slice(0, 4)}`;

/** How many, and how old: 120 siswa, usia 16–18 tahun. */
export function letterPupils({count, from, to}: Pupils): string {
  const [youngest, eldest] = [from ?? to, to ?? from];
  const range = youngest === eldest ? youngest : `${youngest}–${eldest}`;
  // Thousands are parted by a point.
  const number = String(count).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${number} siswa${youngest === undefined ? '' : `, usia ${range} tahun`}`;
}

/** From when to when: pukul 08.00–12.00 WIB. */
export function letterHours({draft: {timeFrom, timeTo}}: LetterModel, zone: string): string {
  const at = (time: string) => clock(`0000-00-00T${time}`, 'id');
  if (!timeFrom) return 'menyesuaikan waktu Bapak/Ibu';
  return timeTo
    ? `pukul ${at(timeFrom)}–${at(timeTo)} ${zone}`
    : `pukul ${at(timeFrom)} ${zone} sampai dengan selesai`;
}

const internet = {
  good: 'jaringan internet baik',
  weak: 'jaringan internet lemah',
  none: 'jaringan internet belum tersedia',
};

/** What the team finds there. */
export const letterReady = ({draft: {room, power, internet: network}}: LetterModel): string =>
  [
    room ? 'ruang tersedia' : 'ruang belum tersedia',
    power ? 'listrik tersedia' : 'listrik belum tersedia',
    internet[network],
  ].join('; ');

/** What the letter is about, for the subject line. */
export function subject(record: boolean, kia: boolean): string {
  const wanted = [
    record && 'Perekaman KTP Elektronik (KTP-el)',
    kia && 'Penerbitan Kartu Identitas Anak (KIA)',
  ];
  return `Permohonan ${wanted.filter(Boolean).join(' dan ')}`;
}
