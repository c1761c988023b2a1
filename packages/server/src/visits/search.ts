import {type Searched, searchTextOf} from '../database/search.js';
import type {StoredVisit} from './series.js';

export const visitSearch: Searched = {table: 'visits', index: 'visit_search'};

/** What of a visit can be searched for. */
export const searchText = ({place}: StoredVisit): string =>
  searchTextOf([
    place.name,
    place.address,
    place.village?.name,
    place.district.name,
    place.school?.name,
  ]);
