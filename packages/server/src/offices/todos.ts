import type {Notice, TodoItem} from '@pendopo/contract/types';
import {addDays, localDate} from '../time.js';
import {urgencyOf} from '../today/order.js';
import type {TodoSource} from '../today/sources.js';
import {noticesAt} from './notices.js';

/** A notice without an end that has stood for so long is looked at again: is it still true? */
const daysOpen = 14;

function todoOf({id: about, title, startsAt, endsAt}: Notice, today: string): TodoItem | undefined {
  const item = {kind: 'notice-ending', about, name: title} as const;
  if (!endsAt) {
    const old = startsAt.slice(0, 10) <= addDays(today, -daysOpen);
    return old ? {...item, urgency: 'open'} : undefined;
  }
  const on = endsAt.slice(0, 10);
  const urgency = urgencyOf(on, today);
  return urgency === 'open' ? undefined : {...item, urgency, on};
}

/** Notices that end within days, and those that stand without an end. */
export const noticeTodos: TodoSource = {
  right: 'notices.write',
  async todos({offices}, {id, utcOffset}, now) {
    const today = localDate(new Date(now), utcOffset);
    const {holding} = noticesAt(await offices.notices(id), now);
    return holding.flatMap(notice => todoOf(notice, today) ?? []);
  },
};
