export {createApp} from './app.js';
export {ApplicationFault, type StoredApplication} from './applications/check.js';
export {type AssetStore, loadAssets} from './assets.js';
export {type AttachmentType, type Cleaned, cleanFile} from './attachments/clean.js';
export {AttachmentFault} from './attachments/fault.js';
export {holidayOn, holidaysKnownUntil} from './calendar/holidays.js';
export {closedDays, type CounterHours, openingsIn, type Span} from './calendar/openings.js';
export {type RamadanPeriod, ramadanPeriods} from './calendar/ramadan.js';
export {addWorkingDays, isWorkingDay} from './calendar/working-days.js';
export type {Context} from './context.js';
export {ReadCache} from './http/read-cache.js';
export {jsonLog, type Log, silentLog} from './log.js';
export {PartnerFault, type StoredPartner} from './partners/check.js';
export {type OfficeSeed, sampleSeeds} from './sample/index.js';
export {isPublic} from './site-check/addresses.js';
export {
  type Bounds,
  type FetchedPage,
  fetchPage,
  type FetchOptions,
} from './site-check/fetch-page.js';
export {type DeskFiles, loadDesk} from './staff/desk-files.js';
export type {Network} from './site-check/network.js';
export {PageFault, type PageFaultCode} from './site-check/page-faults.js';
export type {Choice as SnippetChoice, Item as SnippetItem} from './embed-builder/element.js';
export {afterRules} from './embed-builder/filter.js';
export {type Snippet, snippetFor} from './embed-builder/snippet.js';
export {
  type Target,
  type TargetId,
  targetIds,
  targetOf,
  type Way,
  ways,
} from './embed-builder/targets.js';
export {things, type Thing} from './embed-builder/things.js';
export {frameHtml, type FrameOptions} from './embeds/frame.js';
export {type EmbedKind, embedKinds, type EmbedQuery, heightAt} from './embeds/kinds.js';
export {type RunningServer, type ServerOptions, startServer} from './server.js';
export {type AuditEntry} from './safety/audit.js';
export type {SafetyOptions} from './safety/index.js';
export {newKey, Vault} from './safety/vault.js';
export {type OfficeRecord, Store, type StoreOptions, type Stores} from './store.js';
export {Desk} from './staff/desk.js';
export {surveyBands} from './surveys/bands.js';
export type {NewSurvey} from './surveys/store.js';
export {type Counted, surveyResult} from './surveys/summary.js';
export {type StepProblem, StepFault} from './visit-requests/fault.js';
export {nextStates} from './visit-requests/states.js';
export type {NextStep, StoredRequest} from './visit-requests/store.js';
export {StatisticFault} from './statistics/fault.js';
export {calendar} from './visits/calendar.js';
export {expandSeries, type StoredVisit, type VisitSeries} from './visits/series.js';
