export type {
  Agreement,
  Blackout,
  CategoryCount,
  Comparison,
  Condition,
  Contact,
  Deadline,
  Fact,
  FactOption,
  FactValue,
  Fee,
  FieldError,
  Form,
  LegalBasis,
  LifeEvent,
  Notice,
  Office,
  OfficeBrief,
  OpeningHours,
  Offer,
  Otherwise,
  Output,
  Partner,
  PartnerAnswer,
  PartnerFacets,
  PartnerList,
  PartnerPlace,
  Place,
  Problem,
  ProcessingTime,
  Quota,
  Region,
  Replacement,
  Requirement,
  Rule,
  School,
  Service,
  ServiceAnswer,
  ServiceBrief,
  ServiceList,
  ServiceVisit,
  Source,
  Text,
  Visit,
  VisitFacets,
  VisitList,
  VisitService,
} from '@pendopo/contract/types';
export type * from './checklist/types.js';
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
export type {
  PartnerFilters,
  PartnerPage,
  PartnerQuery,
  PartnerStanding,
} from './resources/partners.js';
export type {ServiceDetails, ServicePage, ServiceQuery} from './resources/services.js';
export type {VisitFilters, VisitPage, VisitQuery} from './resources/visits.js';
export {address} from './urls.js';
export {visitState} from './visit-state.js';
