import type {Visit} from '@pendopo/sdk';
import type {DateNames} from '../shared/format.js';

/** What a reader of the schedule is told. Texts of an office come with its data; these are ours. */
export interface ScheduleStrings extends DateNames {
  title: string;
  sample: string;
  today: string;
  tomorrow: string;
  nothingToday: string;
  free: string;
  outside: string;
  states: Partial<Record<Visit['state'], string>>;
  openTo: Partial<Record<Visit['openTo'], string>>;
  newDate: string;
  left: (left: number, total: number) => string;
  minimum: (people: number) => string;
  search: string;
  empty: string;
  updated: string;
  loading: string;
  /** The other language, in its own words. */
  other: string;
}

export const id: ScheduleStrings = {
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  months:
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
  title: 'Jadwal jemput bola',
  sample: 'Data contoh, bukan jadwal sungguhan.',
  today: 'Hari ini',
  tomorrow: 'Besok',
  nothingToday: 'Hari ini tidak ada jadwal.',
  free: 'Gratis',
  outside: 'Di luar jam kantor',
  states: {
    planned: 'Rencana, belum pasti',
    running: 'Sedang berlangsung',
    done: 'Selesai',
    postponed: 'Ditunda',
    rescheduled: 'Pindah tanggal',
    cancelled: 'Dibatalkan',
    full: 'Kuota penuh',
  },
  openTo: {students: 'Khusus siswa sekolah ini', villagers: 'Khusus warga desa ini'},
  newDate: 'Tanggal baru',
  left: (left, total) => `Sisa ${left} dari ${total} tempat`,
  minimum: people => `Datang bila ada sedikitnya ${people} orang`,
  search: 'Cari desa, sekolah, atau layanan',
  empty: 'Belum ada jadwal untuk pilihan ini.',
  updated: 'Data kantor per',
  loading: 'Memuat jadwal…',
  other: 'English',
};
