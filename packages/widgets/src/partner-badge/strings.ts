import {type OfferStrings, offerStrings} from '../offers/strings.js';
import {common, type CommonStrings} from '../shared/strings.js';
import type {Claim} from './model.js';

/** What a shop's customer is told. */
export interface BadgeStrings extends CommonStrings, OfferStrings {
  /** What the business is. */
  partner: string;
  /** What this is about, where nothing more can be said. */
  card: string;
  today: string;
  /** What may be said, and the day it is said of. */
  claims: Record<Exclude<Claim, 'today'>, (day: string) => string>;
  /** Said with it. */
  valid: string;
  none: string;
}

export const id: BadgeStrings = {
  ...common,
  ...offerStrings,
  partner: 'Mitra resmi Kartu Identitas Anak (KIA)',
  card: 'Kartu Identitas Anak (KIA)',
  valid: 'Berlaku',
  today: 'hari ini, ',
  claims: {
    closed: day => `Kerja sama berlaku, tetapi tidak untuk hari ini, ${day}.`,
    before: day => `Terakhir diperiksa ${day}. Hari ini belum dapat diperiksa: tanyakan ke toko.`,
    ended: day => `Kerja sama ini sudah berakhir pada ${day}. Tanyakan ke toko.`,
    'not-yet': day => `Kerja sama ini baru berlaku mulai ${day}.`,
    suspended: () => 'Kerja sama ini sedang berhenti untuk sementara. Tanyakan ke toko.',
  },
  none: 'Saat ini tidak ada penawaran. Tanyakan ke toko.',
};
