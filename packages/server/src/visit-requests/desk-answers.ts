import {DeskVisitRequest, RequestFigure as FigureSchema, RouteSheet} from '@pendopo/contract';
import type {DeskVisitRequest as Answer} from '@pendopo/contract/types';
import {shownReceiptNumber} from '@pendopo/sdk';
import {versionOf} from '../http/versions.js';
import type {StoredOffice} from '../offices/store.js';
import type {Stores} from '../store.js';
import {visitAt} from '../visits/answers.js';
import {nextStates} from './states.js';
import type {RequestFigure, StoredRequest} from './store.js';

const shown = <F extends RequestFigure>(figure: F): F => ({
  ...figure,
  number: shownReceiptNumber(figure.number),
});

/** A request in a list. */
export const figureOf = (figure: RequestFigure) => FigureSchema.parse(shown(figure));

/** What a step was decided on: whatever of it changes makes another version. */
export const versionFacts = ({state, steps, start, team, visit}: StoredRequest) => [
  state,
  steps.length,
  start,
  team,
  visit,
];

export const versionOfRequest = (request: StoredRequest): string =>
  versionOf(versionFacts(request));

/** A request as the desk is told of it. */
export async function toldOf(
  stores: Stores,
  request: StoredRequest,
  office: StoredOffice,
  now: number,
): Promise<Answer> {
  const {draft, steps, visit: id, ...figure} = request;
  const kept = id ? await stores.visits.get(office.id, id) : undefined;
  const visit = kept && visitAt(kept, office, now);
  return DeskVisitRequest.parse({
    ...shown(figure),
    request: draft,
    events: steps,
    files: await stores.visitRequests.attached(request.number),
    next: nextStates(request.kind, request.state),
    ...(visit && {visit}),
  }) as Answer;
}

/** A day's home visits as the team takes them along. */
export function routeSheet(
  date: string,
  stops: readonly StoredRequest[],
  {districts}: StoredOffice,
) {
  return RouteSheet.parse({
    date,
    stops: stops.map(({draft, steps, ...figure}) => {
      const {end} = steps.findLast(step => step.start) ?? {};
      const district = districts.find(({code}) => code === draft.district);
      return {
        ...draft,
        ...shown(figure),
        ...(end && {end}),
        district: district ?? {code: draft.district, name: draft.district},
      };
    }),
  });
}
