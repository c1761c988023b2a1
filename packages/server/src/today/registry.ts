import type {TodoSource} from './sources.js';

/** Where what needs doing comes from: one line for each part of the desk. */
export const todoSources: readonly TodoSource[] = [];
