import type {Visit} from '@pendopo/sdk';
import {common, type CommonStrings} from '../shared/strings.js';

/** What a reader of the schedule is told. */
export interface ScheduleStrings extends CommonStrings {
  title: string;
  today: string;
  tomorrow: string;
  nothingToday: string;
  outside: string;
  states: Partial<Record<Visit['state'], string>>;
  openTo: Partial<Record<Visit['openTo'], string>>;
  newDate: string;
  left: (left: number, total: number) => string;
  minimum: (people: number) => string;
  search: string;
  empty: string;
}

export const id: ScheduleStrings = {
  ...common,
  title: 'Jadwal jemput bola',
  today: 'Hari ini',
  tomorrow: 'Besok',
  nothingToday: 'Hari ini tidak ada jadwal.',
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
  openTo: {
    students: 'Khusus siswa sekolah ini',
    villagers: 'Khusus warga desa ini',
    residents: 'Khusus penghuni tempat ini',
  },
  newDate: 'Tanggal baru',
  left: (left, total) => `Sisa ${left} dari ${total} tempat`,
  minimum: people => `Datang bila ada sedikitnya ${people} orang`,
  search: 'Cari desa, sekolah, atau layanan',
  empty: 'Belum ada jadwal untuk pilihan ini.',
};
