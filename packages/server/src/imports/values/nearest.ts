/** How many letters have to be changed, added, left out or swapped to make one word the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1);
      }
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** A text as it is compared: small letters and digits, one space between words. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The one of some texts that is nearest to what was written, if any is near. */
export function nearest(written: string, choices: readonly string[]): string | undefined {
  const meant = plainWords(written).slice(0, 60);
  if (!meant) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(meant.length / 3)) + 0.5;
  for (const choice of choices) {
    const words = plainWords(choice).slice(0, 60);
    const far =
      words.startsWith(meant) || (words.length > 3 && meant.startsWith(words))
        ? 1
        : distance(meant, words);
    if (far < least) [best, least] = [choice, far];
  }
  return best;
}
