import type {Values} from './form.js';

/** Which fields hold something else than text, by the ends of their names. */
export interface Kinds {
  /** Numbers, a comma or a point before their decimals. */
  numbers?: readonly string[];
  /** Ticks: on or nothing. */
  ticks?: readonly string[];
  /** Several texts, a space between them. */
  lists?: readonly string[];
  /** Several numbers, a space between them. */
  numberLists?: readonly string[];
}

const isOf = (names: readonly string[] | undefined, name: string) =>
  names?.includes(name.slice(name.lastIndexOf('.') + 1)) ?? false;

const numberIn = (text: string) => Number(text.trim().replace(',', '.'));

const split = (text: string) => text.split(' ').filter(Boolean);

function read(name: string, text: string, kinds: Kinds): unknown {
  if (isOf(kinds.ticks, name)) return text === 'on';
  if (isOf(kinds.lists, name)) return split(text);
  if (isOf(kinds.numberLists, name)) return split(text).map(Number);
  if (isOf(kinds.numbers, name)) return numberIn(text);
  return text.trim();
}

/** Objects whose keys are 0, 1, 2, … are lists. */
function listed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, listed(inner)] as const);
  const rows = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  if (!rows) return Object.fromEntries(entries);
  return entries.sort(([a], [b]) => +a - +b).map(([, inner]) => inner);
}

/**
 * What fields hold as it is sent: `place.name` is the name of the place, `offers.0.value` the value of
 * the first offer. What is empty is left out, but for ticks and lists.
 */
export function nested(values: Values, kinds: Kinds = {}): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(values)) {
    const always =
      isOf(kinds.ticks, name) || isOf(kinds.lists, name) || isOf(kinds.numberLists, name);
    if (!text.trim() && !always) continue;
    const path = name.split('.');
    const last = path.pop()!;
    let at = root;
    for (const part of path) at = (at[part] ??= {}) as Record<string, unknown>;
    at[last] = read(name, text, kinds);
  }
  return listed(root) as Record<string, unknown>;
}

/** The other way round: what is kept, as fields show it. */
export function flat(value: unknown, name = ''): Values {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object') {
    return {[name]: typeof value === 'boolean' ? (value ? 'on' : '') : String(value)};
  }
  if (Array.isArray(value) && value.every(one => typeof one !== 'object')) {
    return {[name]: value.join(' ')};
  }
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => flat(inner, name ? `${name}.${key}` : key)),
  ) as Values;
}
