import type {ImportCounts, ImportPreview} from '@pendopo/contract/types';
import type {Store} from '../store.js';
import type {BadRow} from './bad-rows.js';
import type {ImportKind, PublicKind} from './kinds.js';
import {officeSheets} from './kinds/office.js';
import {overrideSheets} from './kinds/overrides.js';
import {partnerSheets} from './kinds/partners.js';
import {statisticSheets} from './kinds/statistics.js';
import {visitSheets} from './kinds/visits.js';
import type {SheetKind} from './plan.js';
import {applicationJob} from './personal.js';
import {type Progress, type ReadSheet, readPublic, writePublic} from './public.js';
import type {KeptSheet} from './store.js';

/** What a sheet would do, and the rows of it that cannot be taken. */
export interface Previewed {
  preview: ImportPreview;
  header: readonly string[];
  bad: readonly BadRow[];
}

/** What was done. */
export interface Applied {
  counts: ImportCounts;
  bad: readonly BadRow[];
  header: readonly string[];
  /** Whether anything was written. */
  changed: boolean;
}

/** How an import is done. */
export interface Applying {
  /** Leaves rows out that cannot be taken. */
  skipBad: boolean;
  /** Id of a user, or `command-line`. */
  actor: string;
}

/** A sheet that is to be brought into an office. */
export interface ImportJob {
  kind: ImportKind;
  /** @throws {SheetFault} when it cannot be read at all */
  preview(progress?: Progress): Promise<Previewed>;
  /**
   * Does it, as things stand then: all of it or nothing.
   *
   * @throws {ImportRefused} when a row cannot be taken and none is to be left out
   * @throws {SheetFault}
   */
  apply(how: Applying, progress?: Progress): Promise<Applied>;
}

const sheetKinds: Record<PublicKind, SheetKind> = {
  visits: visitSheets,
  partners: partnerSheets,
  statistics: statisticSheets,
  overrides: overrideSheets,
  office: officeSheets,
};

/**
 * An import of a sheet: what the command line and the desk both do.
 *
 * @param mostRows fewer rows than the kind usually takes
 */
export function importJob(
  store: Store,
  kind: ImportKind,
  office: string,
  given: KeptSheet,
  now: () => Date,
  mostRows = Infinity,
): ImportJob {
  if (kind === 'applications') return applicationJob(store, office, given, now, mostRows);
  return publicJob(store, sheetKinds[kind], office, given, now);
}

function publicJob(
  store: Store,
  sheets: SheetKind,
  office: string,
  given: KeptSheet,
  now: () => Date,
): ImportJob {
  return {
    kind: sheets.kind,
    preview: progress => readPublic(sheets, store, office, now(), given, progress),
    async apply({skipBad, actor}, progress) {
      let read!: ReadSheet;
      let changed = false;
      await store.change(office, now(), async (stores, at) => {
        read = await readPublic(sheets, stores, office, now(), given, progress);
        changed = await writePublic(read, skipBad, stores, at);
        const {counts} = read.preview;
        const {new: added, changed: altered, gone} = counts;
        await stores.audit.record(
          {
            office,
            actor,
            action: 'import.apply',
            subject: sheets.kind,
            detail: {new: added, changed: altered, gone},
          },
          at,
        );
        return changed;
      });
      const {preview, bad, header} = read;
      return {counts: preview.counts, bad, header, changed};
    },
  };
}
