import {escapeHtml} from '../pages/html.js';

/** A text with its gaps filled in, as HTML. */
export const filled = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  escapeHtml(text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));
