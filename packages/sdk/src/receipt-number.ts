/** What a number of this server's own stands for: its first letter. */
export const receiptKinds = {
  /** An application (permohonan). */
  A: 'application',
  /** A request for a visit (kunjungan). */
  K: 'visit-request',
  /** A complaint, suggestion or praise (pengaduan). */
  P: 'complaint',
} as const;

export type ReceiptKind = keyof typeof receiptKinds;

/** Digits and letters that are not mistaken for each other when read aloud or by hand (Crockford). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLetters = 7;

/** Kind, four digits of the office's code, seven letters by chance, a check character. */
const ours = /^([AKP])\d{4}[0-9A-HJKMNP-TV-Z]{7}[0-9A-Z]$/;

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check character of ISO/IEC 7064, MOD 37,36: it finds every single wrong character and nearly
 * every pair of neighbours that was swapped.
 */
function checkCharacter(text: string): string {
  let product = 36;
  for (const letter of text) {
    const sum = (product + alphanumeric.indexOf(letter)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return alphanumeric[(37 - product) % 36]!;
}

/** Nothing that separates, upper case. */
const bare = (text: string): string => text.toUpperCase().replace(/[\s\p{P}\p{S}]/gu, '');

/** What is read for another letter in the part by chance, where neither O nor I, L nor U exist. */
const asMeant = (text: string): string =>
  text.slice(0, 1) + text.slice(1, -1).replace(/O/g, '0').replace(/[IL]/g, '1') + text.slice(-1);

const looksOurs = (text: string): boolean => /^[AKP][0-9OIL]{4}[0-9A-Z]{8}$/.test(text);

/**
 * A number as it is compared: without spaces, dashes and the like, in upper case, and in our own
 * numbers with O for 0 and I or L for 1 mended. Numbers of an office's own tracker stay as they are
 * otherwise.
 */
export function normalReceiptNumber(text: string): string {
  const number = bare(text);
  return looksOurs(number) ? asMeant(number) : number;
}

/**
 * Whether a number was mistyped, as far as that can be told without asking: one of ours whose check
 * character does not fit. Of an office's own numbers nothing is known.
 */
export function receiptNumberFault(text: string): 'mistyped' | 'empty' | undefined {
  const number = normalReceiptNumber(text);
  if (number.length < 4) return 'empty';
  if (!looksOurs(number)) return undefined;
  const right = ours.test(number) && checkCharacter(number.slice(0, -1)) === number.slice(-1);
  return right ? undefined : 'mistyped';
}

/** What one of our own numbers stands for; nothing for an office's own. */
export function receiptKind(text: string): ReceiptKind | undefined {
  return ours.exec(normalReceiptNumber(text))?.[1] as ReceiptKind | undefined;
}

/** A number as it is shown and read aloud: `P1219-7K3M9QX-4`. */
export function shownReceiptNumber(text: string): string {
  const number = normalReceiptNumber(text);
  return ours.test(number)
    ? `${number.slice(0, 5)}-${number.slice(5, 12)}-${number.slice(12)}`
    : text.trim();
}

/**
 * A new number, in the form in which it is compared.
 *
 * @param office region code of the office, such as `12.19`
 * @param random seven bytes, for numbers that are always the same, as those of samples are
 */
export function newReceiptNumber(
  kind: ReceiptKind,
  office: string,
  random: Uint8Array = crypto.getRandomValues(new Uint8Array(randomLetters)),
): string {
  const body =
    kind + office.replace('.', '') + [...random].map(byte => letters[byte % 32]).join('');
  return body + checkCharacter(body);
}
