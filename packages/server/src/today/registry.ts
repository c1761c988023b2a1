import {complaintTodos} from '../complaints/todos.js';
import {visitRequestTodos} from '../visit-requests/todos.js';
import {visitTodos} from '../visits/todos.js';
import {noticeTodos} from '../offices/todos.js';
import {partnerTodos} from '../partners/todos.js';
import {statisticTodos} from '../statistics/todos.js';
import {importTodos} from '../imports/todos.js';
import type {TodoSource} from './sources.js';

/** Where what needs doing comes from: one line for each part of the desk. */
export const todoSources: readonly TodoSource[] = [
  ...complaintTodos,
  visitRequestTodos,
  visitTodos,
  noticeTodos,
  partnerTodos,
  statisticTodos,
  ...importTodos,
];
