import type {Lang} from './format.js';

/** What every element says to whom something went wrong, or who looks for something. */
export interface CommonLiveStrings {
  all: string;
  show: string;
  clear: string;
  near: string;
  failed: string;
  offline: string;
  misplaced: string;
  retry: string;
  reach: string;
  hours: string;
  /** Monday first, short. */
  weekdays: readonly string[];
  distance: (kilometres: number) => string;
  kept: (age: string) => string;
  age: (minutes: number) => string;
  route: string;
  share: string;
}

const id: CommonLiveStrings = {
  all: 'Semua',
  show: 'Tampilkan',
  clear: 'Hapus pencarian',
  near: 'Terdekat dari saya',
  failed: 'Informasi ini belum dapat dimuat.',
  offline: 'Tidak ada sambungan internet. Informasi ini belum dapat dimuat.',
  misplaced: 'Bagian halaman ini belum dipasang dengan benar.',
  retry: 'Coba lagi',
  reach: 'Tanya langsung:',
  hours: 'Jam loket',
  weekdays: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
  distance: km => `± ${km < 10 ? km.toFixed(1).replace('.', ',') : Math.round(km)} km`,
  kept: age => `Tanpa sambungan. Ini informasi yang tersimpan ${age}.`,
  age: minutes =>
    minutes < 60
      ? `${Math.max(1, minutes)} menit lalu`
      : minutes < 2880
        ? `${Math.round(minutes / 60)} jam lalu`
        : `${Math.round(minutes / 1440)} hari lalu`,
  route: 'Rute',
  share: 'Bagikan',
};

const en: CommonLiveStrings = {
  all: 'All',
  show: 'Show',
  clear: 'Clear the search',
  near: 'Nearest to me',
  failed: 'This information cannot be loaded now.',
  offline: 'No internet connection. This information cannot be loaded now.',
  misplaced: 'This part of the page is not set up correctly yet.',
  retry: 'Try again',
  reach: 'Ask directly:',
  hours: 'Counter hours',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  distance: km => `± ${km < 10 ? km.toFixed(1) : Math.round(km)} km`,
  kept: age => `No connection. This information was kept ${age}.`,
  age: minutes =>
    minutes < 60
      ? `${Math.max(1, minutes)} min ago`
      : minutes < 2880
        ? `${Math.round(minutes / 60)} h ago`
        : `${Math.round(minutes / 1440)} days ago`,
  route: 'Route',
  share: 'Share',
};

export const commonLive: Record<Lang, CommonLiveStrings> = {id, en};
