/** What a spreadsheet would take for a formula: it is shown as the text that it is. */
const formula = /^[=+\-@\t\r]/;

const cellOf = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line of a CSV as Excel opens it where the comma is the decimal mark. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellOf).join(';')}\r\n`;

/** With a byte order mark: without it Excel takes UTF-8 for Windows-1252. */
export const csvText = (rows: Iterable<readonly string[]>): string =>
  `\ufeff${[...rows].map(csvLine).join('')}`;
