import {byDistance, type Point} from '../shared/nearness.js';
import {liveStrings} from './live-strings.js';
import {days, type NearVisit, type ScheduleModel, stands} from './model.js';

/** The visits that stand, the nearest first; those without coordinates last. */
export function nearest(model: ScheduleModel, from: Point): NearVisit[] {
  const t = liveStrings[model.lang];
  const visits = days(model)
    .flatMap(day => day.visits)
    .filter(stands);
  return byDistance(visits, visit => visit.place, from).map(({item, far}) => ({
    visit: item,
    distance: far < Infinity ? t.distance(far) : undefined,
  }));
}
