import {filterNames} from '../schedule/filter-names.js';

/** Where an element's first answer comes from. */
export interface Asks {
  /** The route below the office. */
  from: string;
  /** The attribute that names one thing there. */
  one?: string;
  /** All of it comes in the one language that is wanted. */
  lang?: boolean;
}

/** All elements, by their tag without `pendopo-`, which is also the name of their file. */
export const elements: Record<string, Asks | undefined> = {
  // A provider draws and asks nothing but must be there before what is inside it.
  provider: undefined,
  schedule: {from: '/visits'},
  checklist: {from: '/services', one: 'service', lang: true},
  office: {from: ''},
  partners: {from: '/partners'},
  'partner-badge': {from: '/partners', one: 'partner'},
  'visit-request': {from: '/intake'},
  statistics: {from: '/statistics', one: 'metric'},
  survey: {from: '/intake'},
  'survey-results': {from: '/survey-summary'},
  complaint: {from: '/intake'},
  status: {from: '/intake'},
  share: {from: '/visits'},
};

/** The attributes that narrow what an element asks for: parameters of the API and of our pages. */
export const narrowing = [...filterNames, 'limit', 'category', 'period'];
