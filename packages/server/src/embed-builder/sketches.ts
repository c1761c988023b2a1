import {escapeHtml} from '../pages/html.js';

/** Small drawings beside the steps; the steps say it all, so nobody needs to see these. */
const drawing = (inside: string) =>
  `<svg viewBox="0 0 240 150" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-width="2">` +
  `<rect x="1" y="1" width="238" height="148" rx="8"/><path d="M1 24h238"/>` +
  `<circle cx="14" cy="13" r="3"/><circle cx="26" cy="13" r="3"/><circle cx="38" cy="13" r="3"/></g>${inside}</svg>`;

const text = (x: number, y: number, words: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="12" fill="currentColor" ${more}>${escapeHtml(words)}</text>`;

const line = (x: number, y: number, width: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="5" rx="2" fill="currentColor" opacity=".35"/>`;

const button = (x: number, y: number, words: string) => {
  const width = words.length * 7.6 + 20;
  return (
    `<rect class="mark" x="${x}" y="${y}" width="${width}" height="24" rx="5"/>` +
    `<text class="on" x="${x + width / 2}" y="${y + 16}" font-size="12" text-anchor="middle">${escapeHtml(words)}</text>`
  );
};

/** Where to go: one after the other, the last one marked. */
export function menuSketch(path: readonly string[]): string {
  const items = path.map((words, at) => {
    const y = 38 + at * 30;
    const x = 14 + at * 16;
    return at === path.length - 1
      ? button(x, y - 4, words)
      : text(x, y + 12, `${words} ›`, 'font-weight="600"');
  });
  return drawing(items.join(''));
}

/** A box with the snippet in it, and the button that keeps it. */
export function pasteSketch(save: string): string {
  const code = [0, 1, 2].map(at => line(66, 53 + at * 12, 120 - at * 24)).join('');
  return drawing(
    `<rect x="24" y="38" width="192" height="62" rx="4" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="5 4"/>` +
      text(34, 64, '</>', 'font-weight="700"') +
      code +
      button(24, 112, save),
  );
}

/** A page on which it stands, as it should. */
export function pageSketch(): string {
  return drawing(
    line(16, 36, 130) +
      line(16, 48, 100) +
      `<rect class="frame" x="16" y="62" width="208" height="76" rx="6"/>` +
      line(30, 76, 90) +
      line(30, 90, 140) +
      line(30, 104, 120) +
      line(30, 118, 60) +
      `<circle class="mark" cx="196" cy="112" r="15"/>` +
      `<path class="tick" d="m188 112 6 6 11-12" fill="none" stroke-width="3"/>`,
  );
}
