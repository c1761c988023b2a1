/** iCalendar's own grammar (RFC 5545): lines, text, instants, zones. Knows nothing of visits. */
import {localInstant, type TimeZone, zones} from '../time.js';

const maxOctets = 75;

const lineBreak = /\r\n|[\r\n\u0085\u2028\u2029]/g;
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

const clean = (text: string) => text.replace(lineBreak, '\n').replace(control, '');

/** A value of type TEXT: escaped, line breaks as `\n`, control characters gone (RFC 5545 3.3.11). */
export const text = (value: string): string =>
  clean(value)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Several TEXT values of one property. */
export const textList = (values: readonly string[]): string => values.map(text).join(',');

/**
 * A value of type URI, non-ASCII percent-encoded so that it needs no escaping.
 * @throws TypeError when it is no absolute address.
 */
export const uri = (address: string): string => new URL(address).href;

/** Latitude and longitude in degrees (WGS 84) as GEO takes them, to about 0.1 m. */
export const geo = (latitude: number, longitude: number): string =>
  [latitude, longitude].map(degrees => String(Number(degrees.toFixed(6)))).join(';');

const digits = (instant: string) => instant.slice(0, 19).replace(/[-:]/g, '');

/** An RFC 3339 instant as UTC, `20261201T010000Z`. Throws RangeError when it is no instant. */
export const utc = (instant: string): string =>
  `${digits(new Date(Date.parse(instant)).toISOString())}Z`;

/** An RFC 3339 instant as the local time of a zone, `20261201T080000`. Throws as `utc`. */
export const local = (instant: string, timeZone: TimeZone): string =>
  digits(localInstant(Date.parse(instant), zones[timeZone].utcOffset));

/** The VTIMEZONE of a zone: constant, because the Indonesian zones have no daylight saving. */
export function timeZoneLines(timeZone: TimeZone): string[] {
  const {utcOffset, letters} = zones[timeZone];
  const offset = utcOffset.replace(':', '');
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${letters}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

const continuesCharacter = (octet: number | undefined) =>
  octet !== undefined && octet >> 6 === 0b10;

/** Cuts a content line so that none is longer than 75 octets, never inside a character. */
function fold(line: string): string {
  const octets = Buffer.from(line);
  const parts: string[] = [];
  for (let start = 0, room = maxOctets; start < octets.length; room = maxOctets - 1) {
    let end = Math.min(start + room, octets.length);
    while (continuesCharacter(octets[end])) end -= 1;
    parts.push(octets.toString('utf8', start, end));
    start = end;
  }
  // The space that marks a continued line counts among its octets.
  return parts.join('\r\n ');
}

/** Content lines as a stream: folded, each ended by CRLF. */
export const stream = (lines: readonly string[]): string =>
  lines.map(line => `${fold(line)}\r\n`).join('');
