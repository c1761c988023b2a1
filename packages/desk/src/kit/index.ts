/** What panels are made of. */
export {DeskDialog} from './dialog.js';
export * from './dates.js';
export {drafts} from './drafts.js';
export {type FieldFault, faultsOf, messageOf} from './errors.js';
export * from './field.js';
export {
  DeskForm,
  type FormHost,
  type FormOptions,
  type Kept,
  type Sending,
  type Values,
} from './form.js';
export {formView, type FormView} from './form-view.js';
export type {DeskHouse, PanelRoute, Right} from './house.js';
export {kept} from './kept.js';
export {DeskPanel} from './panel.js';
export {printButton} from './print.js';
export {QueueEvent, SendQueue, type ToSend, type Waiting} from './queue.js';
export {deskCss} from './styles.js';
export {type Column, type Table, tableView} from './table.js';
export {inWords, type Lang, learn, type Words} from './words.js';
