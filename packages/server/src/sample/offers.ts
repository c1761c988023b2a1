/**
 * What sample partners offer. All invented, after what is reported: 5 to 50 percent and 51 partners in
 * Solo (merdeka.com, "6 tahun"), no discount on Lebaran, Christmas, New Year and school holidays in
 * Kudus, use across cities only where an agreement says so (mediakaltim.com), a national agreement
 * with a bookshop chain (walikotanews.com/2022/10/23).
 */
import type {Blackout, Offer, Text} from '@pendopo/contract/types';
import {addDays, isoWeekday} from '../time.js';
import {ramadanPeriods} from '../calendar/ramadan.js';

const lebaran: Text = {id: 'Lebaran', en: 'Lebaran (Eid)'};
const christmas: Text = {id: 'Natal', en: 'Christmas'};
const newYear: Text = {id: 'Tahun Baru', en: 'New Year'};
const schoolHolidays: Text = {id: 'libur sekolah', en: 'school holidays'};
const stocktaking: Text = {id: 'pendataan barang (contoh)', en: 'stocktaking (sample)'};

const lebaranOf = new Map<number, Blackout[]>();

/** Lebaran, the two days after Ramadan, as often as it comes in two years. */
function lebaranFrom(year: number): Blackout[] {
  const known = lebaranOf.get(year);
  if (known) return known;
  const span = {from: `${year}-01-01`, to: `${year + 1}-12-31`};
  const found = ramadanPeriods(span).map(({to}) => ({
    from: addDays(to, 1),
    to: addDays(to, 2),
    reason: lebaran,
  }));
  lebaranOf.set(year, found);
  return found;
}

const bothYears = (year: number, of: (year: number) => Blackout[]): Blackout[] => [
  ...of(year),
  ...of(year + 1),
];

/** Days on which a partner does not honour the card, in the year of `today` and the next. */
export function blackouts(today: string) {
  const year = Number(today.slice(0, 4));
  const monday = addDays(today, 1 - isoWeekday(today));
  return {
    none: [],
    lebaran: lebaranFrom(year),
    holidays: [
      ...lebaranFrom(year),
      ...bothYears(year, y => [
        {from: `${y}-01-01`, to: `${y}-01-01`, reason: newYear},
        {from: `${y}-12-25`, to: `${y}-12-25`, reason: christmas},
      ]),
    ],
    school: bothYears(year, y => [
      {from: `${y}-06-22`, to: `${y}-07-11`, reason: schoolHolidays},
      {from: `${y}-12-20`, to: `${y}-12-31`, reason: schoolHolidays},
    ]),
    // From Monday to Sunday, so that a day without the offer can always be seen.
    thisWeek: [{from: monday, to: addDays(monday, 6), reason: stocktaking}],
  } satisfies Record<string, Blackout[]>;
}

export type BlackoutName = keyof ReturnType<typeof blackouts>;

/** An offer whose days without it are still to be put in. */
export type OfferPlan = Omit<Offer, 'blackout' | 'for' | 'accepts'> &
  Partial<Pick<Offer, 'for' | 'accepts'>> & {closed?: BlackoutName};

/** An offer as of `today` (YYYY-MM-DD, office's zone); for the child, of this regency, unless said. */
export const offerOf = ({closed = 'none', ...plan}: OfferPlan, today: string): Offer => ({
  for: 'child',
  accepts: 'regency',
  ...plan,
  blackout: blackouts(today)[closed],
});
