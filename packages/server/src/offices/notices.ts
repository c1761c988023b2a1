import type {Notice} from '@pendopo/contract/types';
import type {Span} from '../calendar/openings.js';

/** When a notice holds; without an end when it is open-ended. */
export const spanOf = ({startsAt, endsAt}: Notice): Span => ({
  start: Date.parse(startsAt),
  end: endsAt ? Date.parse(endsAt) : Infinity,
});

/** Notices that hold at a moment, and the next moment at which that changes. */
export function noticesAt(notices: readonly Notice[], now: number) {
  const spans = notices.map(spanOf);
  return {
    holding: notices.filter((_, i) => spans[i]!.start <= now && now < spans[i]!.end),
    until: Math.min(
      ...spans.flatMap(({start, end}) => [start, end]).filter(t => t > now),
      Infinity,
    ),
  };
}
