/** Hours as they are written, with what may stand around them. */
const clock =
  /^(?:pukul|pkl|jam)?\.?\s*(\d{1,2})(?:[.:](\d{2})|\.(\d))?(?:[.:]\d{2})?\s*(?:wib|wita|wit)?$/i;

const until = /\s*(?:-|–|—|s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga|to)\s*/i;

const minutesOf = (fraction: number) => Math.round(fraction * 1440);
const two = (n: number) => String(n).padStart(2, '0');

/**
 * A clock time as offices write it: 08.00, 8:00, 08.00 WIB, or Excel's fraction of a day.
 *
 * @returns HH:MM; nothing when it is none
 */
export function readTime(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^0?\.\d+$/.test(trimmed)) {
    const minutes = minutesOf(Number(trimmed));
    return minutes < 1440 ? `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : undefined;
  }
  // A spreadsheet may have put a day before it.
  const [, hours = '', whole, tens] = clock.exec(trimmed.replace(/^\d{4}-\d{2}-\d{2} /, '')) ?? [];
  // Where a spreadsheet takes 13.30 for a number, it is left with 13.3.
  const minutes = whole ?? `${tens ?? 0}0`;
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${two(Number(hours))}:${minutes}`;
}

/** From when to when: `08.00-14.00`, `08.00 s/d 14.00 WIB`, `8 sampai 14`. */
export function readSpan(text: string): {start: string; end: string} | undefined {
  const [from, to, ...more] = text.trim().split(until);
  if (from === undefined || to === undefined || more.length) return undefined;
  const [start, end] = [readTime(from), readTime(to)];
  return start && end ? {start, end} : undefined;
}
