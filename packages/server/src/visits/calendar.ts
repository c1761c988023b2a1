/** Visits as an iCalendar feed (RFC 5545, with the name and refresh interval of RFC 7986). */
import type {OfficeBrief, Visit} from '@pendopo/contract/types';
import {
  calendarName,
  description,
  kindName,
  type Lang,
  location,
  summary,
} from './calendar-words.js';
import {geo, local, stream, text, textList, timeZoneLines, uri, utc} from './icalendar.js';

/** How a calendar is written. */
export interface CalendarOptions {
  /** Language of its words: 'id' or 'en'. */
  lang: Lang;
  /** Absolute address of a visit's page, when it has one. */
  url?: (visit: Visit) => string;
}

// A van called off at dawn should reach a subscribed phone before its owner leaves; an unchanged
// calendar costs one 304.
const refresh = 'PT1H';

const statuses: Record<Visit['state'], 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'> = {
  planned: 'TENTATIVE',
  postponed: 'TENTATIVE',
  scheduled: 'CONFIRMED',
  running: 'CONFIRMED',
  done: 'CONFIRMED',
  full: 'CONFIRMED',
  rescheduled: 'CANCELLED',
  cancelled: 'CANCELLED',
};

function geoLines({place: {latitude, longitude}}: Visit): string[] {
  if (latitude === undefined || longitude === undefined) return [];
  return [`GEO:${geo(latitude, longitude)}`];
}

function eventLines(visit: Visit, office: OfficeBrief, {lang, url}: CalendarOptions): string[] {
  const at = (instant: string) => `TZID=${office.timeZone}:${local(instant, office.timeZone)}`;
  const changed = utc(visit.updatedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${text(`${visit.id}@${office.id}.pendopo`)}`,
    // Without METHOD, DTSTAMP is when the entry last changed: the same visit gives the same bytes.
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `DTSTART;${at(visit.start)}`,
    `DTEND;${at(visit.end)}`,
    `SEQUENCE:${visit.revision}`,
    `STATUS:${statuses[visit.state]}`,
    `SUMMARY:${text(summary(visit, lang))}`,
    `LOCATION:${text(location(visit, office))}`,
    ...geoLines(visit),
    `DESCRIPTION:${text(description(visit, office, lang))}`,
    ...(url ? [`URL:${uri(url(visit))}`] : []),
    `CATEGORIES:${textList([kindName(visit, lang)])}`,
    'CLASS:PUBLIC',
    // Citizens come for some minutes: the van's whole day must not show as their busy time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Visits as one iCalendar object, to subscribe to or to import.
 *
 * Local times are those of the office's zone, given once as VTIMEZONE. A visit keeps its UID for life
 * and raises SEQUENCE with `revision`; nothing depends on the moment of the call, so equal visits give
 * equal bytes. No METHOD: PUBLISH would demand an ORGANIZER. Without visits it is still valid.
 *
 * @param visits In the order they shall appear; instants are RFC 3339 with any offset.
 * @param office Whose visits they are; `timeZone` decides the zone.
 * @returns The calendar, lines of at most 75 octets (UTF-8) ended by CRLF.
 * @throws RangeError when a visit's instant is none.
 * @throws TypeError when `options.url` answers with no absolute address.
 */
export function calendar(
  visits: readonly Visit[],
  office: OfficeBrief,
  options: CalendarOptions,
): string {
  const name = text(calendarName(office, options.lang));
  return stream([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Pendopo//Visits//${options.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `X-WR-TIMEZONE:${office.timeZone}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...timeZoneLines(office.timeZone),
    ...visits.flatMap(visit => eventLines(visit, office, options)),
    'END:VCALENDAR',
  ]);
}
