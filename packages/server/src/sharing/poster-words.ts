import type {Lang} from '../http/language.js';

/** What only posters say. */
export interface PosterWords {
  how: string;
  back: string;
  free: string;
  sample: string;
  title: (place: string) => string;
  titles: string;
  none: (place: string) => string;
  more: (count: number) => string;
  others: string;
  scan: string;
  ask: string;
}

export const posterWords: Record<Lang, PosterWords> = {
  id: {
    how: 'Cetak halaman ini (Ctrl+P, atau menu lalu Cetak). Tulisan di atas kertas ini tidak ikut tercetak.',
    back: 'Kembali ke Bagikan',
    free: 'GRATIS, tidak dipungut biaya',
    sample: 'CONTOH, bukan jadwal sungguhan',
    title: place => `Dukcapil datang untuk warga ${place}`,
    titles: 'Dukcapil datang ke dekat Anda',
    none: place => `Belum ada jadwal yang diketahui untuk ${place}. Tanyakan kepada kantor:`,
    more: count => `dan ${count} jadwal lain; lihat alamat di bawah`,
    others: 'Masih ada jadwal lain; lihat alamat di bawah.',
    scan: 'Jadwal terbaru: pindai kode ini, atau buka',
    ask: 'Tanya:',
  },
  en: {
    how: 'Print this page (Ctrl+P, or the menu, then Print). What stands above the sheet is not printed.',
    back: 'Back to sharing',
    free: 'FREE OF CHARGE',
    sample: 'SAMPLE, not a real schedule',
    title: place => `The civil registry comes for ${place}`,
    titles: 'The civil registry comes near you',
    none: place => `No date is known yet for ${place}. Ask the office:`,
    more: count => `and ${count} more dates; see the address below`,
    others: 'There are more dates; see the address below.',
    scan: 'For the latest, scan this code or open',
    ask: 'Ask:',
  },
};
