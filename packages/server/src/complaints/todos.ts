import {shownReceiptNumber} from '@pendopo/sdk';
import {intakeSettings} from '../intake/settings.js';
import {localDate} from '../time.js';
import {urgencyOf} from '../today/order.js';
import type {Todos, TodoSource} from '../today/sources.js';
import {byDue} from './desk-answers.js';

/** Complaints of which a step is late or due within days; reports of levies apart from the others. */
const dueOnes =
  (levies: boolean): Todos =>
  async ({complaints}, office, now) => {
    const all = await complaints.pending(office.id, {head: levies});
    const own = all.filter(({headOnly}) => headOnly === levies);
    const today = localDate(new Date(now), office.utcOffset);
    const settings = intakeSettings(office).complaints;
    return byDue(own, {office, settings, now}).flatMap(({next, number}) => {
      const urgency = urgencyOf(next?.on, today);
      if (!next || urgency === 'open') return [];
      const kind = levies ? ('levy-report' as const) : ('complaint-due' as const);
      return [{kind, about: shownReceiptNumber(number), urgency, on: next.on}];
    });
  };

export const complaintTodos: readonly TodoSource[] = [
  {right: 'complaints.handle', todos: dueOnes(false)},
  {right: 'complaints.levy', todos: dueOnes(true)},
];
