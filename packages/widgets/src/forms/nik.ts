/**
 * Sixteen digits, also in groups: what a NIK and the number of a family card look like. They are never
 * needed here, and must not stand where others read.
 */
const sixteen = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g;

/** Whether a text holds one. */
export const holdsNik = (text: string | undefined): boolean =>
  text?.search(sixteen) !== -1 && !!text;

/** The same text with each of them masked. */
export const masked = (text: string): string => text.replace(sixteen, '•'.repeat(16));
