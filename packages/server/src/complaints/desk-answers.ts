import {ComplaintFigure, DeskComplaint} from '@pendopo/contract';
import type {ComplaintFigure as Figure, DeskComplaint as Answer} from '@pendopo/contract/types';
import {shownReceiptNumber} from '@pendopo/sdk';
import {versionOf} from '../http/versions.js';
import type {Stores} from '../store.js';
import {localDate} from '../time.js';
import {type Around, told} from './answers.js';
import {duesOf, type WorkingDays} from './clocks.js';
import type {ComplaintBrief, OpenComplaint, StoredComplaint} from './record.js';
import {officeMay} from './states.js';

/** What a deed was decided on: whatever of it changes makes another version. */
export const versionFacts = ({state, events, category, headOnly}: StoredComplaint) => [
  state,
  events.length,
  category,
  headOnly,
];

export const versionOfComplaint = (complaint: StoredComplaint): string =>
  versionOf(versionFacts(complaint));

/** A complaint as the office is told of it, its sender included. */
export async function toldToOffice(
  stores: Stores,
  complaint: StoredComplaint,
  near: Around,
): Promise<Answer> {
  const {name, contact, headOnly, closedAt, state} = complaint;
  const answer = await told(stores, complaint, near);
  return DeskComplaint.parse({
    ...answer,
    number: shownReceiptNumber(complaint.number),
    ...(name && {name}),
    ...(contact && {contact}),
    ...(closedAt && {closedAt}),
    headOnly,
    may: officeMay(state),
  }) as Answer;
}

/** A complaint in a list. */
export const figureOf = (complaint: ComplaintBrief): Figure =>
  ComplaintFigure.parse({
    ...complaint,
    number: shownReceiptNumber(complaint.number),
  }) as Figure;

/** What of the office's own steps is due first; nothing once it is the citizen's turn. */
function nextOf(
  complaint: OpenComplaint,
  {office, settings, now}: Around,
  workingDays: WorkingDays,
): Figure['next'] {
  const today = localDate(new Date(now), office.utcOffset);
  const dues = duesOf(complaint, settings.clocks, today, office.closures, workingDays);
  const [first] = dues
    .filter(({step, state}) => step !== 'reply' && state !== 'met')
    .sort((a, b) => a.on.localeCompare(b.on));
  if (!first || first.state === 'met') return undefined;
  const {step, on, state} = first;
  return {step, on, state};
}

/** An open complaint with what is due of it. */
export interface Due extends OpenComplaint {
  next?: NonNullable<Figure['next']>;
}

/** The place of a complaint among all that are open: what is due first comes first. */
export const orderOf = ({next, receivedAt, number}: Due): string[] => [
  next?.on ?? '9999-12-31',
  receivedAt,
  number,
];

const inOrder = (a: readonly string[], b: readonly string[]): number => {
  const n = a.findIndex((key, i) => key !== b[i]);
  return n < 0 ? 0 : a[n]! < b[n]! ? -1 : 1;
};

/** Whether a complaint comes after the place that a page ended with. */
export const isAfter = (complaint: Due, place: readonly string[]): boolean =>
  inOrder(orderOf(complaint), place) > 0;

/** Open complaints with what is due of each, what is due first first. */
export function byDue(complaints: readonly OpenComplaint[], near: Around): Due[] {
  // Thousands have but some days to count from: each is counted once.
  const workingDays: WorkingDays = new Map();
  return complaints
    .map((complaint): Due => {
      const next = nextOf(complaint, near, workingDays);
      return {...complaint, ...(next && {next})};
    })
    .sort((a, b) => inOrder(orderOf(a), orderOf(b)));
}
