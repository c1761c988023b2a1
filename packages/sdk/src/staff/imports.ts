import type {
  Import,
  ImportAnswer,
  ImportApply,
  ImportList,
  ImportOutcome,
  PersonalImportDraft,
  PublicImportDraft,
} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import type {PendopoStaff} from './client.js';

export type ImportKind = PublicImportDraft['kind'] | PersonalImportDraft['kind'];

/** A sheet that is to be brought in. */
export interface ImportSheet {
  kind: ImportKind;
  /** CSV or XLSX, at most 20 MiB. */
  file: Blob;
  /** What the file is called. */
  name: string;
  /** Which sheet of a workbook; without it the first. */
  sheet?: string | undefined;
  /** The sheet is only a part: nothing is taken away that it does not have. */
  keepGone?: boolean | undefined;
  /** For applications: what the words of the office's own tracker mean, CSV. */
  mapping?: Blob | undefined;
}

/** Reading and writing thousands of rows takes its time. */
const patience = 120_000;

/** Bringing in what the office keeps in sheets: a preview first, then all of it or nothing. */
export class Imports {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /**
   * Reads a sheet and tells what it would do; nothing is written. It can be applied for 30 minutes.
   *
   * @throws {InvalidRequestError} that says why the file cannot be read, and what to do
   */
  preview(
    {kind, file, name, sheet, keepGone, mapping}: ImportSheet,
    options?: CallOptions,
  ): Promise<ImportAnswer> {
    const body = new FormData();
    body.set('draft', JSON.stringify({kind, file: name, sheet, keepGone}));
    body.set('file', file);
    if (mapping) body.set('mapping', mapping);
    const request = {method: 'post', body, timeout: patience} as const;
    return this.#desk.ask(this.#route(kind), request, options);
  }

  /**
   * Does what the preview told, as things stand by now: all of it or nothing.
   *
   * @throws {InvalidRequestError} while there are bad rows that are not to be left out
   */
  apply(one: Pick<Import, 'id' | 'kind'>, how: ImportApply, options?: CallOptions) {
    const request = {method: 'post', body: how, timeout: patience} as const;
    const route = this.#route(one.kind) + path`/${one.id}/apply`;
    return this.#desk.ask<ImportOutcome>(route, request, options);
  }

  /** The latest of a kind's part, public or personal, newest first. */
  async list(part: 'public' | 'personal', options?: CallOptions): Promise<Import[]> {
    const route = path`/v1/staff/offices/${this.#desk.office}/imports/${part}`;
    return (await this.#desk.ask<ImportList>(route, {method: 'get'}, options)).data;
  }

  /** Address of the rows that cannot be taken, as a sheet to correct. */
  badRowsUrl(one: Pick<Import, 'id' | 'kind'>): string {
    return this.#desk.server + this.#route(one.kind) + path`/${one.id}/bad-rows`;
  }

  /** Address of an example sheet. */
  templateUrl(kind: ImportKind | 'mapping'): string {
    return (
      this.#desk.server + path`/v1/staff/offices/${this.#desk.office}/import-templates/${kind}`
    );
  }

  #route(kind: ImportKind): string {
    const part = kind === 'applications' ? 'personal' : 'public';
    return path`/v1/staff/offices/${this.#desk.office}/imports/${part}`;
  }
}
