import type {Partner} from '@pendopo/contract/types';
import {type Searched, searchTextOf} from '../database/search.js';

export const partnerSearch: Searched = {table: 'partners', index: 'partner_search'};

/** What people call the categories: whoever looks for a restaurant types that. */
const words: Record<Partner['category'], string> = {
  education: 'pendidikan kursus education',
  bookshop: 'toko buku bookshop',
  restaurant: 'restoran rumah makan restaurant',
  playground: 'taman bermain playground',
  clothing: 'pakaian baju clothing',
  waterpark: 'waterpark taman air kolam renang',
  optician: 'optik kacamata optician',
  bicycle: 'sepeda bicycle',
  other: '',
};

/** What of a partner can be searched for. */
export const searchText = ({name, category, place, offers}: Partner): string =>
  searchTextOf([
    name,
    place.name,
    place.address,
    place.village?.name,
    place.district.name,
    ...offers.flatMap(({what}) => [what.id, what.en]),
    words[category],
  ]);
