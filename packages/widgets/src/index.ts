export {type PendopoContext} from './shared/context.js';
export {PendopoElement} from './shared/element.js';
export * from './shared/events.js';
export type {Lang} from './shared/format.js';
export {type PendopoCall, type PendopoPage} from './shared/page.js';
export {PendopoProvider} from './provider/provider.js';
export {PendopoSchedule} from './schedule/schedule.js';
export {PendopoStatistics} from './statistics/statistics.js';
