import type {Notice} from '@pendopo/sdk';
import {common, type CommonStrings} from '../shared/strings.js';

/** What a reader is told of an office. */
export interface OfficeStrings extends CommonStrings {
  title: string;
  open: string;
  pause: string;
  closed: string;
  unknown: string;
  never: string;
  closes: (time: string) => string;
  pauses: (time: string) => string;
  /** `day` is empty for today, else ends in a space. */
  opens: (day: string, time: string) => string;
  today: string;
  tomorrow: string;
  kinds: Record<Notice['kind'], string>;
  channels: Record<Notice['channels'][number], string>;
  until: string;
}

export const id: OfficeStrings = {
  ...common,
  title: 'Jam buka dan kontak kantor',
  open: 'Buka sekarang',
  pause: 'Sedang istirahat',
  closed: 'Tutup',
  unknown: 'Jam buka belum diketahui, tanya kantor dulu',
  never: 'belum ada jam buka dua minggu ini, tanya kantor dulu',
  closes: time => `tutup pukul ${time}`,
  pauses: time => `istirahat pukul ${time}`,
  opens: (day, time) => `buka lagi ${day}pukul ${time}`,
  today: 'Hari ini',
  tomorrow: 'besok',
  kinds: {
    closed: 'Tutup',
    moved: 'Pindah tempat',
    hours: 'Jam berubah',
    network: 'Gangguan jaringan',
    blanks: 'Blanko kartu habis',
    info: 'Pengumuman',
  },
  channels: {counter: 'Loket kantor', van: 'Mobil keliling', online: 'Layanan daring'},
  until: 'sampai',
};
