const letters = new Intl.Segmenter('id');

/** More words than these are not told: a name's length is no help to who knows it. */
const mostWords = 6;

/**
 * A name of which only its owner knows that it is theirs: `Siti Aminah` is `S*** A***`, `Suharti` is
 * `S***`. All stars are three, so that they do not tell how long a name is.
 */
export const maskedName = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(0, mostWords)
    .flatMap(word => {
      const first = letters.segment(word)[Symbol.iterator]().next();
      return first.done ? [] : [`${first.value.segment.toLocaleUpperCase('id')}***`];
    })
    .join(' ');
