/** A text with the numbers of 16 digits taken out that it may hold: a NIK or the number of a family card. */
export const withoutNik = (text: string): string =>
  text.replace(/(?<!\d)\d{16}(?!\d)/g, '(16 angka)');
