import type {Visit} from '@pendopo/sdk';
import {kilometresBetween, type Point} from '../shared/nearness.js';
import {liveStrings} from './live-strings.js';
import {days, type NearVisit, type ScheduleModel, stands} from './model.js';

const kilometres = ({place}: Visit, from: Point) =>
  place.latitude === undefined || place.longitude === undefined
    ? Infinity
    : kilometresBetween(from, {latitude: place.latitude, longitude: place.longitude});

/** The visits that stand, the nearest first; those without coordinates last. */
export function nearest(model: ScheduleModel, from: Point): NearVisit[] {
  const t = liveStrings[model.lang];
  return days(model)
    .flatMap(day => day.visits)
    .filter(stands)
    .map(visit => ({visit, far: kilometres(visit, from)}))
    .sort((a, b) => a.far - b.far)
    .map(({visit, far}) => ({visit, distance: far < Infinity ? t.distance(far) : undefined}));
}
