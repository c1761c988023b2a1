export type {
  Contact,
  FieldError,
  Notice,
  Office,
  OfficeBrief,
  OpeningHours,
  Place,
  Problem,
  Quota,
  Region,
  Replacement,
  School,
  Text,
  Visit,
  VisitFacets,
  VisitList,
  VisitService,
} from '@pendopo/contract/types';
export {type CallOptions, Pendopo, type PendopoOptions, type Received} from './client.js';
export * from './errors.js';
export {
  answersInMemory,
  answersInStorage,
  keepAnswer,
  type KeptAnswer,
  type KeptAnswers,
} from './kept-answers.js';
export {type Page, Pages} from './pages.js';
export type {VisitFilters, VisitPage, VisitQuery} from './resources/visits.js';
export {address} from './urls.js';
export {visitState} from './visit-state.js';
