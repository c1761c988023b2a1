export type {
  AccessibilityFeature,
  ClosedDay,
  Closure,
  Agreement,
  Blackout,
  Case,
  CaseAnswer,
  CaseLookup,
  CaseTodo,
  CategoryCount,
  Comparison,
  Complaint,
  ComplaintClock,
  ComplaintClocks,
  ComplaintDraft,
  ComplaintDue,
  ComplaintErased,
  ComplaintEvent,
  ComplaintExport,
  ComplaintPhoto,
  ComplaintReceipt,
  ComplaintSettings,
  Condition,
  Contact,
  Deadline,
  Facility,
  Fact,
  FactOption,
  FactValue,
  Fee,
  FieldError,
  Form,
  Intake,
  IntakeService,
  IntakeSettings,
  LegalBasis,
  LifeEvent,
  Notice,
  Office,
  OfficeBrief,
  Opening,
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
  Ramadan,
  Receipt,
  Region,
  Replacement,
  Requirement,
  Retention,
  Rule,
  School,
  Service,
  ServiceAnswer,
  ServiceList,
  ServiceVisit,
  Source,
  Statistic,
  StatisticAnswer,
  StatisticBrief,
  StatisticComparison,
  StatisticFact,
  StatisticList,
  StatisticPoint,
  StatisticRange,
  StatisticSeries,
  StatisticSource,
  SurveyAnswers,
  SurveyBand,
  SurveyDraft,
  SurveyResult,
  SurveyScore,
  SurveySummary,
  SurveyThanks,
  Text,
  HomeVisitDraft,
  InstitutionVisitDraft,
  SchoolVisitDraft,
  Visit,
  VisitFacets,
  VisitList,
  VisitRequestDraft,
  VisitRequestErased,
  VisitRequestExport,
  VisitRequestSettings,
  VisitService,
} from '@pendopo/contract/types';
export {checklist} from './checklist/checklist.js';
export {decide} from './checklist/decide.js';
export {optionsOf} from './checklist/options.js';
export {findServices} from './checklist/search.js';
export type * from './checklist/types.js';
export {
  type CallOptions,
  Pendopo,
  type PendopoOptions,
  type Received,
  type WriteOptions,
} from './client.js';
export * from './errors.js';
export {
  answersInMemory,
  answersInStorage,
  keepAnswer,
  keptAnswer,
  type KeptAnswer,
  type KeptAnswers,
} from './kept-answers.js';
export {newKey} from './key.js';
export {type Page, Pages} from './pages.js';
export {type Prover} from './proof/prove.js';
export type {
  PartnerFilters,
  PartnerPage,
  PartnerQuery,
  PartnerStanding,
} from './resources/partners.js';
export type {ComplaintKey} from './resources/complaints.js';
export type {ServiceDetails, ServicePage, ServiceQuery} from './resources/services.js';
export type {StatisticDetails, StatisticPage} from './resources/statistics.js';
export type {SurveyQuery, SurveyResults} from './resources/surveys.js';
export type {VisitFilters, VisitPage, VisitQuery} from './resources/visits.js';
export {
  newReceiptNumber,
  normalReceiptNumber,
  receiptNumberFault,
  type ReceiptKind,
  receiptKind,
  shownReceiptNumber,
} from './receipt-number.js';
export type {Parts} from './transport.js';
export {birthDate, type Factor, normalFactor} from './second-factor.js';
export {address} from './urls.js';
export type {VisitRequestKey} from './resources/visit-requests.js';
export {
  visitRequestFaults,
  type VisitRequestFault,
  type VisitRequestRule,
  type VisitRequestTerms,
} from './visit-requests/faults.js';
export {visitState} from './visit-state.js';
