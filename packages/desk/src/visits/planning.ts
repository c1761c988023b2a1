/** What to mind while planning: holidays, collective leave, closed days, Ramadan. */
import type {DeskVisitList} from '@pendopo/sdk/staff';
import type {Lang} from '../kit/words.js';
import type {VisitsStrings} from './strings.js';

/** The days that are not as others, of some span. */
export type Planning = Pick<DeskVisitList, 'closedDays' | 'ramadan' | 'holidaysKnownUntil'>;

/** What is said of a day; nothing of one that is as any other. */
export function markOf(
  day: string,
  {closedDays, ramadan}: Planning,
  lang: Lang,
  t: VisitsStrings,
): string | undefined {
  const marks: string[] = [];
  const closed = closedDays.find(({date}) => date === day);
  if (closed) {
    const {kind, reason} = closed;
    const why = lang === 'en' ? (reason.en ?? reason.id) : reason.id;
    const what =
      kind === 'office' ? `${t.officeClosed}: ` : kind === 'holiday' ? `${t.holiday}: ` : '';
    marks.push(what + why);
  }
  const month = ramadan.find(({from, to}) => from <= day && day <= to);
  if (month)
    marks.push(month.certainty === 'estimate' ? `${t.ramadan} (${t.estimate})` : t.ramadan);
  return marks.join(' · ') || undefined;
}
