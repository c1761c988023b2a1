import {plainWords} from './nearest.js';

const yes = new Set('ya y yes iya ada true benar betul 1 x v centang aktif buka'.split(' '));
const no = new Set('tidak t tdk no n bukan false salah 0 nonaktif tutup'.split(' '));

/** Ticks and words for yes and no; an empty cell is neither. */
export function readYesNo(text: string): boolean | undefined {
  if (/^[✓✔☑√]$/u.test(text.trim())) return true;
  const word = plainWords(text);
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

/** Words that offices use, by what is meant. */
export type Vocabulary<T extends string> = Readonly<Record<T, readonly string[]>>;

/** Looks a word up among those that offices use. */
export function lookUp<T extends string>(words: Vocabulary<T>, written: string): T | undefined {
  const plain = plainWords(written);
  return (Object.entries(words) as [T, readonly string[]][]).find(
    ([id, names]) => plainWords(id) === plain || names.some(name => plainWords(name) === plain),
  )?.[0];
}

/** What could have been written, one word for each meaning first. */
export const choicesOf = (words: Vocabulary<string>): string[] =>
  Object.values(words).map(([first = '']) => first);

/** A cell that lists several things: by semicolons or lines, else by commas. */
export const readList = (text: string): string[] =>
  text
    .split(/[;\n•]/.test(text) ? /[;\n•]+/ : /,(?![^(]*\))/)
    .map(part => part.replace(/^\s*(?:[-*]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
