import {offerStrings} from '../offers/strings-en.js';
import {common} from '../shared/strings-en.js';
import type {PartnersStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: PartnersStrings = {
  ...common,
  ...offerStrings,
  title: 'KIA partners',
  lead: 'Show the child identity card (KIA, Kartu Identitas Anak) at these places.',
  categories: {
    education: 'Education',
    bookshop: 'Bookshop',
    restaurant: 'Restaurant',
    playground: 'Playground',
    clothing: 'Clothing',
    waterpark: 'Waterpark',
    optician: 'Optician',
    bicycle: 'Bicycles',
    other: 'Other',
  },
  search: 'Find a shop, place or offer',
  empty: 'No KIA partners for this choice yet.',
};
