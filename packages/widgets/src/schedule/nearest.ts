import type {Visit} from '@pendopo/sdk';
import {liveStrings} from './live-strings.js';
import {days, type NearVisit, type ScheduleModel, stands} from './model.js';

/** A place on earth, degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points as the crow flies. */
function distance(a: Point, b: Point): number {
  const [x, y] = [radians(a.latitude), radians(b.latitude)];
  const h =
    Math.sin((y - x) / 2) ** 2 +
    Math.cos(x) * Math.cos(y) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

const kilometres = ({place}: Visit, from: Point) =>
  place.latitude === undefined || place.longitude === undefined
    ? Infinity
    : distance(from, {latitude: place.latitude, longitude: place.longitude});

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

/** Asks the device where it is. The answer is used here and sent nowhere. */
export const locate = (): Promise<Point | undefined> =>
  new Promise(resolve => {
    if (!('geolocation' in navigator)) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      ({coords: {latitude, longitude}}) => resolve({latitude, longitude}),
      () => resolve(undefined),
      {timeout: 15_000, maximumAge: 300_000},
    );
  });
