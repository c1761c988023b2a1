/** The desk of an office: for its own people and their programs. */
export type {
  ApplicationMove,
  AuditEntry,
  BulkLine,
  BulkMove,
  BulkResult,
  ComplaintAct,
  ComplaintFigure,
  ComplaintMark,
  DeskApplication,
  DeskComplaint,
  DeskVisitRequest,
  DeskNotice,
  DeskPartner,
  DeskPartnerList,
  DeskStatistic,
  DeskVisit,
  DeskVisitList,
  FirstPassword,
  NewApplication,
  NewUser,
  RequestFigure,
  RequestStep,
  RouteSheet,
  RouteStop,
  NoticeDraft,
  OfficeFacts,
  PartnerDraft,
  SavedSeries,
  SavedVisit,
  SecondFactor,
  Series,
  SeriesDraft,
  Session,
  SignIn,
  StaffUser,
  Today,
  TodoGroup,
  TodoItem,
  StatisticDraft,
  UserChange,
  VisitAct,
  VisitChange,
  VisitCount,
  VisitDraft,
} from '@pendopo/contract/types';
export {PendopoStaff, type StaffOptions, type Versioned} from './client.js';
export {receiptNumbersIn} from './applications.js';
export type {AuditFilters} from './audit.js';
export type {ComplaintFilters} from './complaints.js';
export type {RequestFilters} from './requests.js';
export type {Days, PageOptions} from './visits.js';
export type {DeskPartnerQuery} from './partners.js';
