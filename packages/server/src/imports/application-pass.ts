import type {Text} from '@pendopo/contract/types';
import type {StoredApplication} from '../applications/check.js';
import {type Sealed, withoutDesk} from '../applications/desk-events.js';
import {
  type KnownApplication,
  type PreparedApplication,
  rowsAtOnce,
} from '../applications/store.js';
import type {StoredOffice} from '../offices/store.js';
import type {Store} from '../store.js';
import {localInstant} from '../time.js';
import type {BadRow} from './bad-rows.js';
import {Cells} from './cells.js';
import {SheetFault} from './fault.js';
import type {Previewed} from './job.js';
import {applicationColumns} from './kinds/application-columns.js';
import {ApplicationReader, type ApplicationRow} from './kinds/applications.js';
import {digest} from './plan.js';
import {PreviewMaker} from './preview.js';
import type {Progress} from './public.js';
import {ServiceNames} from './services.js';
import {StateWords} from './state-words.js';
import type {KeptSheet} from './store.js';
import {readTable, type Table, type TableRow} from './table.js';
import {stateWords} from './vocabulary.js';

/** A sheet with more bad rows than this has a mistake in a column, not in rows. */
const mostBad = 20_000;

const tooManyBad = () =>
  new SheetFault('too-many-bad-rows', {
    id: `Lebih dari ${mostBad.toLocaleString('id')} baris salah: periksa kolom dan bentuknya dulu. Belum ada yang ditulis.`,
    en: `More than ${mostBad.toLocaleString('en')} rows are wrong: check the columns and their form first. Nothing was written.`,
  });

const field: Text = {id: 'Status', en: 'State'};

const word = (state: string | undefined): string =>
  state === undefined
    ? ''
    : ((stateWords as Partial<Record<string, readonly string[]>>)[state]?.[0] ?? state);

function stateChange(before: Sealed | undefined, now: StoredApplication) {
  const [was, is] = [before?.timeline.at(-1)?.state, now.timeline.at(-1)?.state];
  return was === is ? [] : [{field, before: word(was), after: word(is)}];
}

const erasedNote = (count: number): Text => ({
  id: `${count} permohonan sudah selesai dan dihapus menurut masa simpan kantor: dilewati.`,
  en: `${count} applications ended and were erased as the office keeps them no longer: left out.`,
});

const thereAlready = (line: string) => ({
  id: `Nomor ini sudah ada di baris ${line} dengan isi lain. Hapus salah satunya.`,
  en: `This number is in line ${line} already and says something else there. Remove one of them.`,
});

/** A row that was understood, and waits to be held against what is kept. */
interface Understood {
  cells: Cells;
  raw: readonly string[];
  row: ApplicationRow;
}

/** What a sheet would do, and what is to be written for it. */
export interface PassResult extends Previewed {
  /** In batches, each packed as text: a hundred thousand applications are not too many then. */
  batches: Buffer[];
}

/** What one goes through a sheet for. */
export interface PassOptions {
  now: Date;
  /** Whether what is to be written is made ready, or only told. */
  writes: boolean;
  /** Rows beyond this are refused. */
  most: number;
}

/** Goes once through a sheet of applications, row by row: never is the whole of it in memory. */
export class ApplicationPass {
  readonly #store: Store;
  readonly #office: StoredOffice;
  readonly #reader: ApplicationReader;
  readonly #writes: boolean;
  readonly #at: string;
  readonly #made = new PreviewMaker('applications');
  readonly #bad: BadRow[] = [];
  readonly #batches: Buffer[] = [];
  /** Numbers that were met, each with its line and what it said. */
  readonly #met = new Map<string, string>();
  #waiting: Understood[] = [];
  #erased = 0;

  private constructor(
    store: Store,
    office: StoredOffice,
    reader: ApplicationReader,
    {now, writes}: PassOptions,
  ) {
    this.#store = store;
    this.#office = office;
    this.#reader = reader;
    this.#writes = writes;
    this.#at = localInstant(now.getTime(), office.utcOffset);
  }

  /** @throws {SheetFault} when the sheet or its mapping cannot be read */
  static async run(
    store: Store,
    officeId: string,
    given: KeptSheet,
    options: PassOptions,
    progress?: Progress,
  ): Promise<PassResult> {
    const kept = await store.offices.get(officeId);
    if (!kept) throw new Error(`There is no office ${officeId} in this database.`);
    const {now, most} = options;
    const words = await StateWords.read(given.mapping);
    const services = new ServiceNames(await store.catalogues.get(officeId, now.getTime()));
    const reader = new ApplicationReader(kept.office, words, services, now);
    const columns = applicationColumns;
    const table = await readTable(given.bytes, {columns, sheet: given.sheet, most});
    return new ApplicationPass(store, kept.office, reader, options).#through(table, progress);
  }

  async #through(table: Table, progress: Progress | undefined): Promise<PassResult> {
    const {counts} = this.#made;
    this.#made.unknownColumns(table);
    for await (const row of table.rows) {
      counts.rows += 1;
      if (counts.rows % 1000 === 0) progress?.(counts.rows);
      this.#take(row, table);
      if (this.#waiting.length === rowsAtOnce) await this.#compare();
    }
    if (this.#waiting.length) await this.#compare();
    if (this.#erased) this.#made.note(erasedNote(this.#erased));
    return {
      preview: this.#made.preview(),
      header: table.header,
      bad: this.#bad,
      batches: this.#batches,
    };
  }

  #take(given: TableRow, table: Table): void {
    const cells = new Cells(given, table);
    const row = this.#reader.read(cells);
    if (!row) return this.#refuse(cells, given.raw);
    const said = digest(row);
    const met = this.#met.get(row.key);
    // The same twice is there once.
    if (met?.endsWith(said)) return;
    if (met !== undefined) {
      cells.fault('number', thereAlready(met.split(' ')[0]!));
      return this.#refuse(cells, given.raw);
    }
    this.#met.set(row.key, `${cells.line} ${said}`);
    this.#waiting.push({cells, raw: given.raw, row});
  }

  /** Holds what waits against what is kept. */
  async #compare(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const numbers = waiting.map(({row}) => row.key);
    const known = await this.#store.applications.known(this.#office.id, numbers);
    const prepared = waiting.flatMap(one => this.#one(one, known.get(one.row.key)!) ?? []);
    if (prepared.length) this.#batches.push(Buffer.from(JSON.stringify(prepared)));
  }

  /** @returns what is to be written, if anything is */
  #one({cells, raw, row}: Understood, known: KnownApplication): PreparedApplication | undefined {
    const {applications} = this.#store;
    const {id, utcOffset} = this.#office;
    const before = applications.opened(id, known);
    if (known.kept && !before) return void (this.#erased += 1);
    const merged = this.#reader.merged(row, before && withoutDesk(before), cells);
    if (!merged) return void this.#refuse(cells, raw);
    const compared = applications.compare(utcOffset, merged, known);
    const {one} = compared;
    const what = compared.what === 'erased' ? 'unchanged' : compared.what;
    const changes = stateChange(before, one);
    this.#made.deed({what, label: one.number, line: cells.line, changes});
    if (!this.#writes || what === 'unchanged') return undefined;
    return applications.prepared(id, compared, this.#at);
  }

  #refuse({line, faults}: Cells, raw: readonly string[]): void {
    if (this.#bad.length >= mostBad) throw tooManyBad();
    this.#bad.push({line, raw, faults});
    this.#made.bad(faults);
  }
}
