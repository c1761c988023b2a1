/** Between what the fields of a visit or a round hold, and what is sent. */
import type {DeskVisit, SeriesDraft, VisitDraft} from '@pendopo/sdk/staff';
import {dayOf, timeOf} from '../kit/dates.js';
import type {Values} from '../kit/form.js';
import {flat, type Kinds, nested} from '../kit/nest.js';

export type KeptVisit = DeskVisit['visit'];
type Shared = Omit<VisitDraft, 'date' | 'start' | 'end'>;
type Result = Shared['services'][number]['result'];

const kinds: Kinds = {
  numbers: ['total', 'left', 'minimum', 'latitude', 'longitude', 'interval'],
  numberLists: ['weekdays', 'days'],
};

const lines = (text = '') =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

/** What to bring is written a line each; the English after a bar, where there is any. */
const bringOf = (text?: string): VisitDraft['bring'] =>
  lines(text).map(line => {
    const [id = '', en] = line.split('|').map(part => part.trim());
    return {id, ...(en && {en})};
  });

const bringText = (bring: VisitDraft['bring']): string =>
  bring.map(({id, en}) => (en ? `${id} | ${en}` : id)).join('\n');

const teamOf = (text = '') =>
  text
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);

/** The services that are ticked, each with what it ends in there. */
const servicesOf = (values: Values): Shared['services'] =>
  (values['services'] ?? '')
    .split(' ')
    .filter(Boolean)
    .map(id => ({id, result: (values[`result.${id}`] || 'record') as Result}));

const own = /^(services$|result\.|bring$|team$)/;

function sharedOf(values: Values): Shared {
  const plain = Object.entries(values).filter(([name]) => !own.test(name));
  const {place = {}, ...rest} = nested(Object.fromEntries(plain), kinds) as Partial<Shared>;
  const team = teamOf(values['team']);
  return {
    ...(rest as Shared),
    place: place as Shared['place'],
    services: servicesOf(values),
    bring: bringOf(values['bring']),
    ...(team.length && {team}),
  };
}

/** A single visit as it is sent. */
export const visitDraft = (values: Values): VisitDraft => sharedOf(values) as VisitDraft;

/** A round as it is sent; of its rule only what belongs to its kind. */
export function seriesDraft(values: Values): SeriesDraft {
  const frequency = values['rule.frequency'];
  const {rule, ...draft} = sharedOf(
    Object.fromEntries(
      Object.entries(values).filter(([name]) => !/^rule\.(weekdays|nth|days)$/.test(name)),
    ),
  ) as unknown as SeriesDraft;
  const list = (name: string) => (values[name] ?? '').split(' ').filter(Boolean);
  const weekdays = list('rule.weekdays').map(Number);
  const {interval} = rule;
  if (frequency === 'monthly-on-day') {
    const days = list('rule.days').map(Number);
    return {...draft, rule: {frequency, interval, days}};
  }
  if (frequency !== 'monthly') return {...draft, rule: {frequency: 'weekly', interval, weekdays}};
  type Nth = 1 | 2 | 3 | 4 | 5 | 'last';
  const nths = list('rule.nth').map(nth => (nth === 'last' ? nth : Number(nth)) as Nth);
  const pairs = nths.flatMap(nth => weekdays.map(weekday => ({nth, weekday})));
  return {...draft, rule: {frequency, interval, weekdays: pairs}};
}

type SharedKept = Omit<Shared, 'place' | 'state'> & {
  state: KeptVisit['state'];
  place: Shared['place'];
};

function sharedValues({services, bring, team, ...rest}: SharedKept): Values {
  return {
    ...flat(rest),
    services: services.map(({id}) => id).join(' '),
    ...Object.fromEntries(services.map(({id, result}) => [`result.${id}`, result])),
    bring: bringText(bring),
    team: team?.join(', ') ?? '',
  };
}

/** A visit as the fields show it. */
export function visitValues(visit: KeptVisit): Values {
  const {kind, state, place, services, quota, minimum, bring, openTo, contact, team} = visit;
  const open = state === 'planned' || state === 'full' ? state : 'scheduled';
  return {
    ...sharedValues({
      kind,
      state: open,
      place: {...place, district: place.district.code},
      services,
      ...(quota && {quota}),
      ...(minimum && {minimum}),
      bring,
      openTo,
      ...(contact && {contact}),
      ...(team && {team}),
    }),
    date: dayOf(visit.start),
    start: timeOf(visit.start),
    end: timeOf(visit.end),
  };
}

/** A round as the fields show it. */
export function seriesValues({rule, ...draft}: SeriesDraft): Values {
  const base = {...sharedValues(draft), 'rule.frequency': rule.frequency};
  const every = {...base, 'rule.interval': String(rule.interval)};
  const unique = (list: readonly (number | string)[]) => [...new Set(list)].join(' ');
  switch (rule.frequency) {
    case 'weekly':
      return {...every, 'rule.weekdays': unique(rule.weekdays)};
    case 'monthly-on-day':
      return {...every, 'rule.days': unique(rule.days)};
    case 'monthly':
      return {
        ...every,
        'rule.nth': unique(rule.weekdays.map(({nth}) => nth)),
        'rule.weekdays': unique(rule.weekdays.map(one => one.weekday)),
      };
  }
}

/** Whether the fields can show a rule: of months, each of its weeks must have the same weekdays. */
export function isShown({rule}: SeriesDraft): boolean {
  if (rule.frequency !== 'monthly') return true;
  const nths = new Set(rule.weekdays.map(({nth}) => nth)).size;
  const days = new Set(rule.weekdays.map(({weekday}) => weekday)).size;
  return nths * days === rule.weekdays.length;
}

/** What a new visit begins with. */
export const newVisit = (date: string): Values => ({
  kind: 'van',
  state: 'scheduled',
  date,
  start: '09:00',
  end: '13:00',
  openTo: 'public',
  'place.type': 'village_hall',
  services: '',
  bring: '',
});

/** A visit again: the same in all but its day. */
export function copied(visit: KeptVisit): Values {
  const {date: _date, ...values} = visitValues(visit);
  return {
    ...values,
    state: 'scheduled',
    ...(visit.quota && {'quota.left': `${visit.quota.total}`}),
  };
}

/** A round of what a single visit is. */
export function repeated(visit: KeptVisit, weekday: number): Values {
  const {start, end, ...values} = copied(visit);
  return {
    ...values,
    from: dayOf(visit.start),
    'hours.start': start ?? '',
    'hours.end': end ?? '',
    'rule.frequency': 'weekly',
    'rule.interval': '1',
    'rule.weekdays': String(weekday),
  };
}
