import type {Lang} from '../http/language.js';

/** What only pictures say. */
export const cardWords: Record<Lang, Record<'none' | 'sample' | 'free', string>> = {
  id: {
    none: 'Belum ada jadwal yang diketahui. Tanyakan kepada kantor.',
    sample: 'CONTOH, bukan data sungguhan',
    free: 'GRATIS, tidak dipungut biaya',
  },
  en: {
    none: 'No date is known yet. Please ask the office.',
    sample: 'SAMPLE, nothing real',
    free: 'FREE OF CHARGE',
  },
};
