import {common, type CommonStrings} from '../shared/strings.js';
import type {ShareName} from './short-code.js';

/** What a reader is told of what can be shared. */
export interface ShareStrings extends CommonStrings {
  title: string;
  pages: Record<ShareName, string>;
  for: (page: string, place: string) => string;
  tell: string;
  shared: (what: string, office: string) => string;
}

export const id: ShareStrings = {
  ...common,
  title: 'Bagikan',
  pages: {
    schedule: 'Jadwal jemput bola',
    checklist: 'Persyaratan layanan',
    office: 'Jam buka dan kontak kantor',
    partners: 'Mitra KIA',
    statistics: 'Angka layanan',
    survey: 'Survei kepuasan',
  },
  for: (page, place) => `${page} untuk ${place}`,
  tell: 'Kabarkan lewat',
  shared: (what, office) => `${what}, ${office}. Gratis.`,
};
