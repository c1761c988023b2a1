export type {Parts} from '../transport.js';
export type {Draft, Outcome, Write} from './entry.js';
export {Outbox, type OutboxOptions} from './outbox.js';
