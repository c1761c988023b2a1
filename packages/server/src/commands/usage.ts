import {parseArgs} from 'node:util';
import type {Lang} from '../http/language.js';

/** What every command may be given; each takes its own. */
const options = {
  sample: {type: 'boolean', default: false},
  examples: {type: 'string'},
  docs: {type: 'string'},
  port: {type: 'string'},
  host: {type: 'string'},
  data: {type: 'string'},
  database: {type: 'string'},
  office: {type: 'string'},
  role: {type: 'string'},
  name: {type: 'string'},
  mapping: {type: 'string'},
  sheet: {type: 'string'},
  lang: {type: 'string'},
  'dry-run': {type: 'boolean', default: false},
  'keep-gone': {type: 'boolean', default: false},
  'skip-bad': {type: 'boolean', default: false},
  yes: {type: 'boolean', default: false},
  force: {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
} as const;

/** A command line that says nothing that can be done. */
export class UsageFault extends Error {}

/** @throws {UsageFault} */
export function readArgs(args: string[]) {
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
}

export type Values = ReturnType<typeof readArgs>['values'];

/** What follows the name of a command. */
export type Command = (rest: string[], values: Values) => Promise<void>;

/** Where the data is, by option, else by environment. */
export const whereOf = ({data, database}: Values) => ({
  data: data ?? (process.env['PENDOPO_DATA'] || './data'),
  databaseUrl: database ?? (process.env['DATABASE_URL'] || undefined),
  key: process.env['PENDOPO_KEY'] || undefined,
});

/** @throws {UsageFault} when no office is named */
export function officeOf({office}: Values): string {
  if (office) return office;
  throw new UsageFault('Say for which office: --office 12.19');
}

/** The language to speak in. @throws {UsageFault} for one that is not spoken here */
export function langOf({lang = 'id'}: Values): Lang {
  if (lang === 'id' || lang === 'en') return lang;
  throw new UsageFault(`The language is id or en, not "${lang}".`);
}
