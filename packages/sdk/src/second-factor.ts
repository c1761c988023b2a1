import type {StatusSettings} from '@pendopo/contract/types';

/** What an office asks for beside the number of an application. */
export type Factor = StatusSettings['factor'];

/** How the names of months begin, in both languages; the first that fits is meant. */
const months = 'ja f mar ap m jun ju a s o n d'.split(' ');

const numberOf = (word: string) => ` ${months.findIndex(month => word.startsWith(month)) + 1} `;

/** Year, month and day, when there is such a day and it has come. */
function existing(...[year, month, day]: (string | undefined)[]): string | undefined {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  const time = /^(18|19|20)\d\d-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN;
  // An engine may read 30 February as 2 March: only a day that stays what it is exists.
  const exists = time <= Date.now() && new Date(time).getUTCDate() === Number(day);
  return exists ? date : undefined;
}

/**
 * A birth date as people write it: `17-08-1945`, `17/8/1945`, `17 Agustus 1945`, `17081945`,
 * `1945-08-17`.
 *
 * @returns YYYY-MM-DD; nothing when it is no day, not yet come, or without a year of four digits
 */
export function birthDate(text: string): string | undefined {
  const parts =
    text
      .toLowerCase()
      .replace(/[a-z]+/, numberOf)
      .match(/\d+/g) ?? [];
  const [one = '', two, three] = parts;
  if (parts.length === 1 && one.length === 8) {
    return (
      existing(one.slice(4), one.slice(2, 4), one.slice(0, 2)) ??
      existing(one.slice(0, 4), one.slice(4, 6), one.slice(6))
    );
  }
  if (parts.length !== 3) return undefined;
  return one.length > 2 ? existing(one, two, three) : existing(three, two, one);
}

/**
 * A second factor in the one form that is compared; nothing when it cannot be one.
 *
 * @param kind `settings.status.factor` of the office's intake
 */
export function normalFactor(kind: Factor, text: string): string | undefined {
  if (kind === 'birth-date') return birthDate(text);
  const plain = text.toLowerCase().replace(kind === 'pin' ? /[^a-z0-9]/g : /\D/g, '');
  if (plain.length < 4) return undefined;
  return kind === 'pin' ? plain : plain.slice(-4);
}
