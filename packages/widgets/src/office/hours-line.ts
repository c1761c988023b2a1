import type {OpeningHours} from '@pendopo/sdk';
import {clock, dateName, type DateNames, type Lang} from '../shared/format.js';

/** Senin–Kamis, or one by one where days are left out between them. */
function weekdays(days: readonly number[], {days: names}: DateNames): string {
  const name = (day: number) => names[day % 7];
  const [first, last] = [days[0]!, days.at(-1)!];
  return days.length > 2 && last - first === days.length - 1
    ? `${name(first)}–${name(last)}`
    : days.map(name).join(', ');
}

/** Hours of the week in a line: Senin–Kamis 08.00–12.00, 13.00–15.00; Jumat 08.00–14.00. */
export const hoursLine = (hours: readonly OpeningHours[], lang: Lang, names: DateNames): string =>
  hours
    .map(({days, opens, closes, breakStarts, breakEnds}) => {
      const time = (text: string) => clock(`0000-00-00T${text}`, lang);
      const pause = breakStarts && breakEnds ? `${time(breakStarts)}, ${time(breakEnds)}–` : '';
      return `${weekdays(days, names)} ${time(opens)}–${pause}${time(closes)}`;
    })
    .join('; ');

/** November 2022, or 5 November 2022. */
export const monthOrDay = (when: string, names: DateNames): string =>
  `${when[7] ? dateName(when, names) : names.months[+when.slice(5) - 1]} ${when.slice(0, 4)}`;
