import type {DeskVisitRequest, RequestStep} from '@pendopo/sdk/staff';
import {dayOf, timeOf, typedInstant, type Zone} from '../kit/dates.js';
import type {FieldFault} from '../kit/errors.js';
import {picked, textOf} from '../kit/field.js';
import type {Values} from '../kit/form.js';
import type {RequestsStrings} from './strings.js';

export type State = RequestStep['to'];
type Result = NonNullable<RequestStep['services']>[number]['result'];

/** A service that may be offered at a visit. */
export interface OfferedService {
  id: string;
  name: string;
  group: string;
}

/** States that must say why. */
const explained: ReadonlySet<string> = new Set([
  'needs-correction',
  'rejected',
  'could-not-be-recorded',
]);

export const mustExplain = (to: string): boolean => explained.has(to);

/** Which of the office's services a school or an institution has asked for. */
export function wantedServices(
  {request}: DeskVisitRequest,
  services: readonly OfferedService[],
): OfferedService[] {
  if (request.kind === 'home') return [];
  const groups: readonly string[] =
    request.kind === 'school' ? ['ktp_el', 'kia'] : request.services;
  return services.filter(({group}) => groups.includes(group));
}

/** What the fields hold before anything is chosen: what was asked for, or what is agreed on by now. */
export function startValues({request, state, start, events, team}: DeskVisitRequest): Values {
  const {end} = events.findLast(event => event.start) ?? {};
  const group = request.kind === 'home' ? undefined : request;
  return {
    state,
    to: '',
    team: team ?? '',
    start: start ? dayOf(start) : (group?.dates[0] ?? ''),
    from: start ? timeOf(start) : (group?.timeFrom ?? ''),
    end: start && end ? timeOf(end) : (group?.timeTo ?? ''),
  };
}

const offered = (values: Values) =>
  picked(values, 'services').map(id => ({id, result: values[`result.${id}`] as Result}));

/** What can be told without asking the server. */
export function stepFaults(
  values: Values,
  home: boolean,
  t: RequestsStrings['step'],
): FieldFault[] {
  const {to = '', team, start, from, end} = values;
  const missing = (is: boolean, name: string, text: string) => (is ? [{name, text}] : []);
  if (!to) return [{name: 'to', text: t.needsTo}];
  const schedules = to === 'scheduled';
  return [
    ...missing(mustExplain(to) && !values['note.id']?.trim(), 'note.id', t.needsNote),
    ...missing(to === 'assigned' && !team?.trim(), 'team', t.needsTeam),
    ...missing(schedules && !start, 'start', t.needsDay),
    ...missing(schedules && !from, 'from', t.needsFrom),
    ...missing(schedules && !home && !end, 'end', t.needsUntil),
    ...missing(
      schedules && !home && !picked(values, 'services').length,
      'services',
      t.needsService,
    ),
    ...(schedules && !home ? offered(values) : []).flatMap(({id, result}) =>
      missing(!result, `result.${id}`, t.needsResult),
    ),
  ];
}

/** The step that was filled in, as it is sent. */
export function stepOf(values: Values, home: boolean, zone: Zone): RequestStep {
  const {to = '', team = '', start: day = '', from = '', end = '', place = ''} = values;
  const note = textOf(values, 'note');
  const schedules = to === 'scheduled';
  const teamed = schedules || to === 'assigned';
  return {
    to: to as State,
    ...(note && {note}),
    ...(teamed && team.trim() && {team: team.trim()}),
    ...(schedules && {start: typedInstant(day, from, zone)}),
    ...(schedules && end && {end: typedInstant(day, end, zone)}),
    ...(schedules && !home && {services: offered(values)}),
    ...(schedules && !home && place.trim() && {place: {name: place.trim()}}),
  };
}
