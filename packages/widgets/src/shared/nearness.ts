/** A place on earth, degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points as the crow flies. */
export function kilometresBetween(a: Point, b: Point): number {
  const [x, y] = [radians(a.latitude), radians(b.latitude)];
  const h =
    Math.sin((y - x) / 2) ** 2 +
    Math.cos(x) * Math.cos(y) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
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

/** Somewhere whose coordinates may not be known, degrees. */
type Somewhere = {[Name in keyof Point]?: number | undefined};

/** Things and how far they are, kilometres, the nearest first; those without coordinates last. */
export const byDistance = <Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Somewhere,
  from: Point,
): {item: Item; far: number}[] =>
  items
    .map(item => {
      const {latitude, longitude} = placeOf(item);
      const known = latitude !== undefined && longitude !== undefined;
      return {item, far: known ? kilometresBetween(from, {latitude, longitude}) : Infinity};
    })
    .sort((a, b) => a.far - b.far);
