import {Parser} from 'saxen';

/** Formats of numbers that Excel brings along and that are dates or times (ECMA-376 18.8.30). */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** What stands in a format without being one of its letters: quoted, escaped, in brackets. */
const aside = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;

const isDateFormat = (format: string) => /[dmyhs]/i.test(format.replace(aside, ''));

/**
 * Which styles of cells show a number as a date or time.
 *
 * @param xml the workbook's styles
 */
export function dateStyles(xml: string): ReadonlySet<number> {
  const custom = new Map<number, string>();
  const dates = new Set<number>();
  let inCells = false;
  let n = 0;
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      const tag = name.slice(name.indexOf(':') + 1);
      if (tag === 'numFmt') {
        const {numFmtId, formatCode} = attributes();
        custom.set(Number(numFmtId), decode(formatCode ?? ''));
      } else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'xf' && inCells) {
        const id = Number(attributes()['numFmtId'] ?? 0);
        const format = custom.get(id);
        if (format === undefined ? builtIn(id) : isDateFormat(format)) dates.add(n);
        n += 1;
      }
    })
    .on('closeTag', name => {
      if (name.endsWith('cellXfs')) inCells = false;
    })
    .parse(xml);
  return dates;
}

const day = 864e5;

/** Days from Excel's day 0 to 1970. */
const epochs = {1900: 25_569, 1904: 24_107};

/**
 * What Excel shows of a number as a date or time: YYYY-MM-DD, HH:MM for less than a day, both for
 * both.
 */
export function shownDate(serial: number, system: keyof typeof epochs): string {
  // Excel counts a 29 February 1900 that never was.
  const days = system === 1900 && serial >= 1 && serial < 60 ? serial + 1 : serial;
  const ms = Math.round((days - epochs[system]) * 1440) * 6e4;
  if (!(Math.abs(ms) < 1e14)) return String(serial);
  const [date = '', time = ''] = new Date(ms).toISOString().slice(0, 16).split('T');
  if (serial >= 0 && serial < 1) return time;
  return ms % day ? `${date} ${time}` : date;
}
