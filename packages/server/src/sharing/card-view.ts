import {escapeHtml} from '../pages/html.js';
import {type Face, type Font} from './font.js';
import {wrapped} from './lettering.js';

/** What a picture says. */
export interface Card {
  office: string;
  title: string;
  /** Dates or a description, the first one first. */
  lines: readonly string[];
  free: string;
  /** How old it is. */
  asOf: string;
  /** The address to type. */
  address: string;
  /** Marks what is invented. */
  sample?: string | undefined;
}

/** Shapes of a picture: of a shared link, and of a story that fills a phone. Pixels. */
export const shapes = {
  wide: {width: 1200, height: 630, margin: 64, title: 60, text: 36, lines: 3},
  tall: {width: 1080, height: 1920, margin: 90, title: 110, text: 50, lines: 6},
} as const;

export type Shape = keyof typeof shapes;

const [blue, white] = ['#0b57a4', '#ffffff'];

interface Line {
  text: string;
  face: Face;
  size: number;
  bold?: boolean;
  colour?: string;
}

/** Puts line under line. */
class Column {
  readonly parts: string[] = [];
  y: number;
  readonly #x: number;

  constructor(x: number, y: number) {
    this.#x = x;
    this.y = y;
  }

  write({text, size, bold = false, colour = white}: Line): void {
    this.y += size * 1.2;
    this.parts.push(
      `<text x="${this.#x}" y="${Math.round(this.y)}" font-size="${size}" fill="${colour}"` +
        `${bold ? ' font-weight="700"' : ''}>${escapeHtml(text)}</text>`,
    );
  }
}

/** The picture as SVG, its text broken into lines that fit whatever the office's names are. */
export function cardSvg(card: Card, shape: Shape, {regular, bold}: Font): string {
  const {width, height, margin, title, text, lines: most} = shapes[shape];
  const room = {width: width - 2 * margin, size: text};
  const top = new Column(margin, margin / 2);
  if (card.sample) {
    top.parts.push(`<rect width="${width}" height="${text * 1.5}" fill="#ffd54a"/>`);
    top.y = 0;
    const [mark = ''] = wrapped(card.sample, bold, {...room, lines: 1});
    top.write({text: mark, face: bold, size: text, bold: true, colour: '#000000'});
    top.y += text * 0.6;
  }
  for (const one of wrapped(card.office, regular, {...room, lines: 2})) {
    top.write({text: one, face: regular, size: text});
  }
  for (const one of wrapped(card.title, bold, {...room, size: title, lines: 2})) {
    top.write({text: one, face: bold, size: title, bold: true});
  }
  top.y += text / 2;
  const foot = height - margin - text * (shape === 'tall' ? 4.6 : 3.4);
  for (const line of card.lines.slice(0, most)) {
    const told = wrapped(line, regular, {...room, lines: shape === 'tall' ? 3 : 2});
    // Half a date is worse than none: the address has them all.
    if (top.y + told.length * text * 1.2 > foot - text / 2) break;
    for (const one of told) top.write({text: one, face: regular, size: text});
    top.y += text * (shape === 'tall' ? 0.7 : 0.25);
  }
  const end = new Column(margin, foot);
  const last: [string, Face, boolean][] = [
    [card.free, bold, true],
    [card.address, bold, true],
    [card.asOf, regular, false],
  ];
  for (const [said, face, isBold] of last) {
    for (const one of wrapped(said, face, {...room, lines: shape === 'tall' && !isBold ? 2 : 1})) {
      end.write({text: one, face, size: text, bold: isBold});
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Source Sans 3">` +
    `<rect width="100%" height="100%" fill="${blue}"/>${top.parts.join('')}` +
    `<rect x="${margin}" y="${foot}" width="${width - 2 * margin}" height="3" fill="${white}"/>` +
    `${end.parts.join('')}</svg>`
  );
}
