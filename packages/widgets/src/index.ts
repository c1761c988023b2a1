export {type PendopoContext} from './shared/context.js';
export {PendopoElement} from './shared/element.js';
export * from './shared/events.js';
export type {Lang} from './shared/format.js';
export {type PendopoCall, type PendopoPage} from './shared/page.js';
export {PendopoChecklist} from './checklist/checklist.js';
export {PendopoOffice} from './office/office.js';
export {PendopoProvider} from './provider/provider.js';
export {PendopoSchedule} from './schedule/schedule.js';
