import {createHash} from 'node:crypto';
import type {ImportChange, ImportExample, Text} from '@pendopo/contract/types';
import type {StoredOffice} from '../offices/store.js';
import type {Stores} from '../store.js';
import type {Cells} from './cells.js';
import type {Column} from './columns.js';
import type {PublicKind} from './kinds.js';
import type {Brought} from './store.js';

/** What would be done to one thing. */
export interface Deed {
  what: 'new' | 'changed' | 'gone' | 'unchanged';
  label: string;
  line?: number | undefined;
  changes?: ImportChange[];
}

/** What a sheet comes to, and how it is done. */
export interface Plan {
  deeds: Deed[];
  notes: Text[];
  /** Does it, with the stores of a transaction; tells whether anything that is public changed. */
  write(stores: Stores, at: string): Promise<boolean>;
}

/** What rows are read against: how things stand now. */
export interface Ground {
  stores: Stores;
  office: StoredOffice;
  now: Date;
}

/** Reads a table row by row, then says what it comes to. */
export interface Reading {
  /** Takes a row; what is wrong with it is told to its cells. */
  take(cells: Cells): void;
  /**
   * @param partial whether rows are left out: then nothing counts as gone. Faults that only show between
   *   rows are told to the cells of a row
   */
  plan(partial: boolean): Promise<Plan>;
}

/** A kind of public table that can be brought in. */
export interface SheetKind {
  kind: PublicKind;
  columns: readonly Column[];
  /** Rows beyond this are refused. */
  mostRows: number;
  begin(ground: Ground): Promise<Reading>;
}

/** Something that a row asks for. */
export interface Wanted<T> {
  id: string;
  cells: Cells;
  made: T;
}

/** The same for the same content, in whatever order its parts were written. */
const inOrder = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

export const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, inOrder)).digest('base64url').slice(0, 22);

/** How things of a kind are told and compared. */
export interface Manner<T> {
  label(one: T): string;
  /** What a reader would see differ, by what it is called. */
  told(one: T): readonly (readonly [Text, string | undefined])[];
  /** What counts as the same when it is the same: without what only counts changes. */
  essence(one: T): unknown;
  /**
   * What is written where something is kept: what the sheet has no column for stays as it is.
   *
   * @param cells the row that it was made of
   */
  merged(made: T, kept: T | undefined, cells: Cells): T;
}

function changesOf<T>(manner: Manner<T>, before: T, after: T): ImportChange[] {
  const old = new Map(manner.told(before).map(([field, value]) => [field.id, value]));
  return manner
    .told(after)
    .filter(([field, value]) => (old.get(field.id) ?? '') !== (value ?? ''))
    .map(([field, value]) => ({
      field,
      before: (old.get(field.id) ?? '').slice(0, 1200),
      after: (value ?? '').slice(0, 1200),
    }));
}

/** What is asked for beside what is kept. */
export interface Compared<T> {
  deeds: Deed[];
  writes: T[];
  removes: string[];
  brought: Map<string, Brought>;
  /** How many the desk has changed since the last import: written over, and left though they are gone. */
  overwritten: number;
  left: number;
}

/**
 * Holds the rows of a sheet against what is kept. A row that says what it said the last time asks for
 * nothing, whatever the desk has made of it since; what the sheet no longer has is gone, if an import
 * brought it and the desk has not touched it.
 *
 * @param goes whether something that the sheet does not have may go at all
 */
export function compare<T>(
  wanted: readonly Wanted<T>[],
  kept: ReadonlyMap<string, T>,
  brought: ReadonlyMap<string, Brought>,
  manner: Manner<T>,
  goes: (one: T) => boolean,
): Compared<T> {
  const result: Compared<T> = {
    deeds: [],
    writes: [],
    removes: [],
    brought: new Map(),
    overwritten: 0,
    left: 0,
  };
  const touched = (id: string, one: T) => brought.get(id)?.made !== digest(manner.essence(one));
  for (const {id, cells, made} of wanted) {
    const said = digest(made);
    const old = kept.get(id);
    const before = brought.get(id);
    const label = manner.label(made);
    const {line} = cells;
    if (before?.said === said) {
      result.deeds.push({what: 'unchanged', label, line});
      continue;
    }
    const merged = manner.merged(made, old, cells);
    const essence = digest(manner.essence(merged));
    result.brought.set(id, {said, made: essence});
    if (old && digest(manner.essence(old)) === essence) {
      result.deeds.push({what: 'unchanged', label, line});
      continue;
    }
    if (old && before && touched(id, old)) result.overwritten += 1;
    result.writes.push(merged);
    result.deeds.push(
      old
        ? {what: 'changed', label, line, changes: changesOf(manner, old, merged)}
        : {what: 'new', label, line},
    );
  }
  const asked = new Set(wanted.map(({id}) => id));
  for (const id of brought.keys()) {
    const old = kept.get(id);
    if (asked.has(id) || !old || !goes(old)) continue;
    if (touched(id, old)) {
      result.left += 1;
      continue;
    }
    result.removes.push(id);
    result.deeds.push({what: 'gone', label: manner.label(old)});
  }
  return result;
}

/** What to say of things that the desk has changed since. */
export function deskNotes({overwritten, left}: Compared<unknown>): Text[] {
  const notes: Text[] = [];
  if (overwritten) {
    notes.push({
      id: `${overwritten} yang berubah sudah pernah diubah di meja kantor; isi berkas ini akan menggantikannya.`,
      en: `${overwritten} of the changed ones were changed at the desk; what this file says replaces that.`,
    });
  }
  if (left) {
    notes.push({
      id: `${left} tidak ada lagi di berkas ini, tetapi sudah diubah di meja kantor: dibiarkan.`,
      en: `${left} are no longer in this file, but were changed at the desk: they stay.`,
    });
  }
  return notes;
}

export const exampleOf = ({what, label, line, changes = []}: Deed): ImportExample => ({
  what: what as ImportExample['what'],
  label: label.slice(0, 400),
  ...(line && {row: line}),
  changes: changes.slice(0, 30),
});
