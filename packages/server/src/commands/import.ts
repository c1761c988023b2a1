import {open, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {importKinds} from '@pendopo/contract';
import type {Lang} from '../http/language.js';
import {type BadRow, badRowsSheet} from '../imports/bad-rows.js';
import {SheetFault} from '../imports/fault.js';
import {type ImportJob, importJob} from '../imports/job.js';
import type {ImportKind} from '../imports/kinds.js';
import {mostBytes} from '../imports/sheet/open.js';
import type {Outcome} from '../imports/store.js';
import {Store} from '../store.js';
import {localInstant} from '../time.js';
import {countsLine, importWords, previewLines} from './import-words.js';
import {progressBar} from './progress.js';
import {agreed} from './question.js';
import {type Command, langOf, officeOf, UsageFault, type Values, whereOf} from './usage.js';

const actor = 'command-line';

/** @throws {Error} in words when it cannot be read, or is far too large to be a sheet */
async function bytesOf(file: string): Promise<Buffer> {
  const fault = (why: string) => new Error(`The file cannot be read: ${why}`);
  const handle = await open(file).catch(({message}: Error) => {
    throw fault(message);
  });
  try {
    const {size} = await handle.stat();
    if (size > mostBytes) throw fault(`it has more than ${mostBytes / 2 ** 20} MiB`);
    return await handle.readFile().catch(({message}: Error) => {
      throw fault(message);
    });
  } finally {
    await handle.close();
  }
}

function kindOf(given: string | undefined): ImportKind {
  const kind = importKinds.find(known => known === given);
  if (kind) return kind;
  throw new UsageFault(`Name what the sheet is of: ${importKinds.join(', ')}.`);
}

/** Where bad rows go, beside the sheet they are of. */
const badFileOf = (file: string) => `${file.replace(/\.salah\.csv$/i, '')}.salah.csv`;

async function saveBadRows(file: string, header: readonly string[], bad: readonly BadRow[]) {
  const name = badFileOf(file);
  await writeFile(name, badRowsSheet(header, bad));
  return name;
}

/** Runs one import, from the preview to what is written. @returns whether it came to its end */
class Run {
  readonly #job: ImportJob;
  readonly #lang: Lang;
  readonly #values: Values;
  readonly #office: string;
  readonly #file: string;

  constructor(job: ImportJob, lang: Lang, values: Values, office: string, file: string) {
    this.#job = job;
    this.#lang = lang;
    this.#values = values;
    this.#office = office;
    this.#file = file;
  }

  /** What came of it, to be told at the desk; nothing when nothing was meant to. */
  async whole(): Promise<({state: 'applied' | 'refused'} & Outcome) | undefined> {
    const words = importWords(this.#lang);
    const {preview} = await this.#withProgress(words.reading, tell => this.#job.preview(tell));
    const {counts} = preview;
    console.log(previewLines(this.#lang, preview, this.#office).join('\n'));
    const dry = this.#values['dry-run'];
    if (counts.bad && !this.#values['skip-bad']) {
      console.error(words.refused);
      process.exitCode = 1;
      return dry ? undefined : {state: 'refused', counts};
    }
    const writes = counts.new + counts.changed + counts.gone;
    if (dry || (!writes && !counts.bad)) {
      console.log(writes ? words.dry : words.nothing);
      return dry ? undefined : {state: 'applied', counts};
    }
    return this.#apply(writes);
  }

  async #apply(writes: number): Promise<({state: 'applied'} & Outcome) | undefined> {
    const words = importWords(this.#lang);
    if (writes && !this.#values.yes && !(await this.#asked())) return undefined;
    const how = {skipBad: this.#values['skip-bad'], actor};
    const {counts, bad, header} = await this.#withProgress(words.writing, tell =>
      this.#job.apply(how, tell),
    );
    console.log(
      writes ? `${words.done} ${countsLine(this.#lang, {...counts, bad: 0})}` : words.nothing,
    );
    if (bad.length) {
      console.log(words.badFile(bad.length, await saveBadRows(this.#file, header, bad)));
    }
    return {state: 'applied', counts};
  }

  async #asked(): Promise<boolean> {
    const words = importWords(this.#lang);
    if (!process.stdin.isTTY) {
      console.error(words.sayYes);
      process.exitCode = 1;
      return false;
    }
    const yes = await agreed(words.sure);
    if (!yes) console.log(words.notSure);
    return yes;
  }

  async #withProgress<T>(what: string, run: (tell: (rows: number) => void) => Promise<T>) {
    const bar = progressBar(what);
    try {
      return await run(rows => bar.rows(rows));
    } finally {
      bar.end();
    }
  }
}

/** `pendopo import` */
export const importSheet: Command = async ([given, file], values) => {
  const kind = kindOf(given);
  if (!file) throw new UsageFault(`Name a file: pendopo import ${kind} FILE --office 12.19`);
  const office = officeOf(values);
  const lang = langOf(values);
  const bytes = await bytesOf(file);
  const mapping = values.mapping ? (await bytesOf(values.mapping)).toString() : undefined;
  const store = await Store.open(whereOf(values));
  try {
    const row = await store.offices.get(office);
    if (!row) throw new Error(`There is no office ${office} in this database.`);
    const keep = async ({state, ...outcome}: {state: 'applied' | 'refused'} & Outcome) => {
      const at = localInstant(Date.now(), row.office.utcOffset);
      const one = {office, kind, file: basename(file).slice(0, 200), actor, at, state};
      await store.imports.add({...one, expiresAt: Date.now()}, outcome);
    };
    const sheet = {bytes, sheet: values.sheet, mapping, keepGone: values['keep-gone']};
    const job = importJob(store, kind, office, sheet, () => new Date());
    try {
      const outcome = await new Run(job, lang, values, office, file).whole();
      if (outcome) await keep(outcome);
    } catch (error) {
      if (!(error instanceof SheetFault)) throw error;
      if (!values['dry-run']) await keep({state: 'refused', problem: error.words});
      throw new Error(error.words[lang], {cause: error});
    }
  } finally {
    await store.close();
  }
};
