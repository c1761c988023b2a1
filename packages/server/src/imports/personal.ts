import type {Text} from '@pendopo/contract/types';
import type {StoredApplication} from '../applications/check.js';
import {type Sealed, withoutDesk} from '../applications/desk-events.js';
import {type PreparedApplication, rowsAtOnce} from '../applications/store.js';
import type {Store} from '../store.js';
import {localInstant} from '../time.js';
import type {BadRow} from './bad-rows.js';
import {Cells} from './cells.js';
import {SheetFault} from './fault.js';
import type {Applied, ImportJob, Previewed} from './job.js';
import {applicationColumns} from './kinds/application-columns.js';
import {ApplicationReader, type ApplicationRow} from './kinds/applications.js';
import {digest} from './plan.js';
import {PreviewMaker} from './preview.js';
import type {Progress} from './public.js';
import {ImportRefused} from './refused.js';
import {ServiceNames} from './services.js';
import {StateWords} from './state-words.js';
import type {KeptSheet} from './store.js';
import {readTable} from './table.js';
import {stateWords} from './vocabulary.js';

export const mostApplications = 200_000;

/** A sheet with more bad rows than this has a mistake in a column, not in rows. */
const mostBad = 20_000;

const tooManyBad = () =>
  new SheetFault('too-many-bad-rows', {
    id: `Lebih dari ${mostBad.toLocaleString('id')} baris salah: periksa kolom dan bentuknya dulu. Belum ada yang ditulis.`,
    en: `More than ${mostBad.toLocaleString('en')} rows are wrong: check the columns and their form first. Nothing was written.`,
  });

const field: Text = {id: 'Status', en: 'State'};
const word = (state: string | undefined) =>
  state === undefined
    ? ''
    : ((stateWords as Partial<Record<string, readonly string[]>>)[state]?.[0] ?? state);

function stateChange(before: Sealed | undefined, now: StoredApplication) {
  const [was, is] = [before?.timeline.at(-1)?.state, now.timeline.at(-1)?.state];
  return was === is ? [] : [{field, before: word(was), after: word(is)}];
}

interface Pass extends Previewed {
  /** What is to be written, in batches: packed as text, a hundred thousand of them are not too many. */
  batches: Buffer[];
}

/**
 * An import of applications. It is read row by row, never whole, and twice: once to tell what it would
 * do, once to do it. What is to be written is made ready before the transaction, so that others who
 * write wait but for a moment.
 */
export function applicationJob(
  store: Store,
  officeId: string,
  given: KeptSheet,
  now: () => Date,
  mostRows: number,
): ImportJob {
  const most = Math.min(mostRows, mostApplications);
  const run = (writes: boolean, progress?: Progress) =>
    onePass(store, officeId, given, {now: now(), writes, most}, progress);
  return {
    kind: 'applications',
    preview: progress => run(false, progress),
    async apply({skipBad, actor}, progress): Promise<Applied> {
      // Where the desk changes one of them meanwhile, it is read once more.
      for (let tries = 3; ; tries--) {
        const {preview, header, bad, batches} = await run(true, progress);
        const {counts} = preview;
        if (bad.length && !skipBad) throw new ImportRefused(bad.length);
        const {office} = (await store.offices.get(officeId))!;
        const at = localInstant(now().getTime(), office.utcOffset);
        const written = await writeAll(store, officeId, batches, async ({audit, applications}) => {
          const {new: added, changed} = counts;
          const detail = {new: added, changed};
          const deed = {office: officeId, actor, action: 'import.apply', subject: 'applications'};
          await audit.record({...deed, detail}, at);
          await applications.takeStock(added + changed);
        });
        if (written) return {counts, header, bad, changed: counts.new + counts.changed > 0};
        if (!tries) throw new Error('The applications are being changed meanwhile: try again.');
      }
    },
  };
}

class ChangedMeanwhile extends Error {}

async function writeAll(
  store: Store,
  office: string,
  batches: readonly Buffer[],
  finish: (stores: Parameters<Parameters<Store['transaction']>[0]>[0]) => Promise<void>,
): Promise<boolean> {
  try {
    await store.transaction(async stores => {
      for (const batch of batches) {
        const rows = JSON.parse(batch.toString()) as PreparedApplication[];
        if (!(await stores.applications.writePrepared(office, rows))) throw new ChangedMeanwhile();
      }
      await finish(stores);
    });
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return false;
    throw error;
  }
}

async function onePass(
  store: Store,
  officeId: string,
  given: KeptSheet,
  {now, writes, most}: {now: Date; writes: boolean; most: number},
  progress: Progress | undefined,
): Promise<Pass> {
  const kept = await store.offices.get(officeId);
  if (!kept) throw new Error(`There is no office ${officeId} in this database.`);
  const {office} = kept;
  const words = await StateWords.read(given.mapping);
  const services = new ServiceNames(await store.catalogues.get(officeId, now.getTime()));
  const reader = new ApplicationReader(office, words, services, now);
  const options = {columns: applicationColumns, sheet: given.sheet, most};
  const table = await readTable(given.bytes, options);
  const at = localInstant(now.getTime(), office.utcOffset);

  const made = new PreviewMaker('applications');
  made.unknownColumns(table);
  const bad: BadRow[] = [];
  const batches: Buffer[] = [];
  const seen = new Map<string, string>();
  let erased = 0;
  let batch: {cells: Cells; raw: readonly string[]; row: ApplicationRow}[] = [];

  const refuse = ({line, faults}: Cells, raw: readonly string[]) => {
    if (bad.length >= mostBad) throw tooManyBad();
    bad.push({line, raw, faults});
    made.bad(faults);
  };
  const flush = async () => {
    const known = await store.applications.known(
      officeId,
      batch.map(({row}) => row.key),
    );
    const prepared: PreparedApplication[] = [];
    for (const {cells, raw, row} of batch) {
      const kept = known.get(row.key)!;
      const before = store.applications.opened(officeId, kept);
      if (kept.kept && !before) {
        erased += 1;
        continue;
      }
      const merged = reader.merged(row, before && withoutDesk(before), cells);
      if (!merged) {
        refuse(cells, raw);
        continue;
      }
      const compared = store.applications.compare(office.utcOffset, merged, kept);
      const {one} = compared;
      const what = compared.what === 'erased' ? 'unchanged' : compared.what;
      made.deed({what, label: one.number, line: cells.line, changes: stateChange(before, one)});
      if (writes && what !== 'unchanged') {
        prepared.push(store.applications.prepared(officeId, compared, at));
      }
    }
    if (prepared.length) batches.push(Buffer.from(JSON.stringify(prepared)));
    batch = [];
  };

  for await (const one of table.rows) {
    made.counts.rows += 1;
    if (made.counts.rows % 1000 === 0) progress?.(made.counts.rows);
    const cells = new Cells(one, table);
    const row = reader.read(cells);
    const first = row && seen.get(row.key);
    const said = row && digest(row);
    // The same twice is there once.
    if (first !== undefined && first.endsWith(said!)) continue;
    if (first !== undefined) {
      const [line] = first.split(' ');
      cells.fault('number', {
        id: `Nomor ini sudah ada di baris ${line} dengan isi lain. Hapus salah satunya.`,
        en: `This number is in line ${line} already and says something else there. Remove one of them.`,
      });
    }
    if (!row || cells.faults.length) {
      refuse(cells, one.raw);
      continue;
    }
    seen.set(row.key, `${cells.line} ${said}`);
    batch.push({cells, raw: one.raw, row});
    if (batch.length === rowsAtOnce) await flush();
  }
  if (batch.length) await flush();
  if (erased) {
    made.note({
      id: `${erased} permohonan sudah selesai dan dihapus menurut masa simpan kantor: dilewati.`,
      en: `${erased} applications ended and were erased as the office keeps them no longer: left out.`,
    });
  }
  return {preview: made.preview(), header: table.header, bad, batches};
}
