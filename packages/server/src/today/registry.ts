import {complaintTodos} from '../complaints/todos.js';
import {visitRequestTodos} from '../visit-requests/todos.js';
import {visitTodos} from '../visits/todos.js';
import type {TodoSource} from './sources.js';

/** Where what needs doing comes from: one line for each part of the desk. */
export const todoSources: readonly TodoSource[] = [
  ...complaintTodos,
  visitRequestTodos,
  visitTodos,
];
