import type {TodoItem} from '@pendopo/contract/types';
import {addDays, localDate} from '../time.js';
import {urgencyOf} from '../today/order.js';
import type {TodoSource} from '../today/sources.js';
import {daysEnding} from './desk-routes.js';

const most = 1000;

/** Agreements that end: a new one takes weeks to sign. */
export const partnerTodos: TodoSource = {
  right: 'partners.write',
  async todos({partners}, {id, utcOffset}, now) {
    const on = localDate(new Date(now), utcOffset);
    const filter = {standing: 'ending', on, soon: addDays(on, daysEnding)} as const;
    const ending = await partners.listAny(id, filter, most);
    return ending.map(({id: about, name, agreement}): TodoItem => {
      const {endsOn} = agreement;
      const urgency = urgencyOf(endsOn, on, daysEnding);
      return {kind: 'partner-expiring', about, urgency, on: endsOn, name: {id: name}};
    });
  },
};
