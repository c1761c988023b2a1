import type {Face} from './font.js';

/**
 * A text as the font can write it: letters with marks that it lacks without them, symbols and
 * pictures left out rather than drawn as boxes.
 */
export function writable(text: string, {has}: Face): string {
  const write = (character: string): string => {
    if (has(character)) return character;
    if (/\s/u.test(character)) return ' ';
    const [base = ''] = character.normalize('NFKD');
    return base !== character && has(base) ? base : '';
  };
  return [...text].map(write).join('').replace(/\s+/g, ' ').trim();
}

/** Room for a text: pixels. */
export interface Room {
  size: number;
  width: number;
  /** Lines, at the most. */
  lines: number;
}

/** Cuts a word, or the end of a line, to what has room beside an ellipsis. */
function cut(line: string, face: Face, most: number): string {
  let kept = line;
  while (kept && face.width(`${kept}…`) > most) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** A text in lines that fit; what does not is cut with an ellipsis. */
export function wrapped(text: string, face: Face, {size, width, lines: most}: Room): string[] {
  const room = width / size;
  const lines: string[] = [];
  let line = '';
  for (const word of writable(text, face).split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (face.width(longer) <= room) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
  }
  lines.push(line);
  const shown = lines
    .slice(0, most)
    .map(one => (face.width(one) > room ? cut(one, face, room) : one));
  if (lines.length > most) shown[most - 1] = cut(shown[most - 1]!, face, room);
  return shown;
}
