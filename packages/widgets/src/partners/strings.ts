import type {Partner} from '@pendopo/sdk';
import {type OfferStrings, offerStrings} from '../offers/strings.js';
import {common, type CommonStrings} from '../shared/strings.js';

/** What a reader of the partners is told. */
export interface PartnersStrings extends CommonStrings, OfferStrings {
  title: string;
  lead: string;
  categories: Record<Partner['category'], string>;
  search: string;
  empty: string;
}

export const id: PartnersStrings = {
  ...common,
  ...offerStrings,
  title: 'Mitra KIA',
  lead: 'Tunjukkan Kartu Identitas Anak (KIA) di tempat-tempat ini.',
  categories: {
    education: 'Pendidikan',
    bookshop: 'Toko buku',
    restaurant: 'Rumah makan',
    playground: 'Taman bermain',
    clothing: 'Pakaian',
    waterpark: 'Taman air',
    optician: 'Optik',
    bicycle: 'Sepeda',
    other: 'Lainnya',
  },
  search: 'Cari toko, tempat, atau penawaran',
  empty: 'Belum ada mitra KIA untuk pilihan ini.',
};
