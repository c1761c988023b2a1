export {type PendopoContext} from './shared/context.js';
export {PendopoElement} from './shared/element.js';
export * from './shared/events.js';
export type {Lang} from './shared/format.js';
export {type PendopoCall, type PendopoPage} from './shared/page.js';
export {PendopoPartnerBadge} from './partner-badge/partner-badge.js';
export {PendopoPartners} from './partners/partners.js';
export {PendopoProvider} from './provider/provider.js';
export {PendopoSchedule} from './schedule/schedule.js';
