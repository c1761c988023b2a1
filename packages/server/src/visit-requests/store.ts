import type {Text, VisitRequestDraft} from '@pendopo/contract/types';
import type {Kysely, Selectable} from 'kysely';
import type {AttachmentType, Cleaned} from '../attachments/clean.js';
import {AttachmentStore} from '../attachments/store.js';
import type {Tables} from '../database/tables.js';
import {opens, secretHash} from '../safety/secrets.js';
import type {Vault} from '../safety/vault.js';
import {StepFault} from './fault.js';
import {
  firstState,
  isOver,
  mustExplain,
  nextStates,
  type VisitRequestKind,
  type VisitRequestState,
} from './states.js';

/** What came of a request at some time. */
export interface Step {
  state: VisitRequestState;
  at: string;
  by: 'citizen' | 'office';
  /** What the office wrote for whoever waits. */
  note?: Text;
  /** When the team comes. */
  start?: string;
  end?: string;
}

/** The figure that stays of a request: it names nobody. */
export interface RequestFigure {
  /** As it is compared. */
  number: string;
  office: string;
  kind: VisitRequestKind;
  state: VisitRequestState;
  /** Why the person cannot come, of a home visit. */
  category?: string;
  district: string;
  /** How many are to be served. */
  people: number;
  receivedAt: string;
  stateAt: string;
  /** Its content is gone since then. */
  erasedAt?: string;
  sample: boolean;
}

/** A request with what it says. */
export interface StoredRequest extends RequestFigure {
  draft: VisitRequestDraft;
  steps: readonly Step[];
}

/** A file that came with a request. */
export interface RequestFile {
  part: FilePart;
  type: AttachmentType;
  data: Buffer;
}

/** A step that the office takes. */
export interface NextStep {
  to: VisitRequestState;
  /** The state that whoever takes it has seen: of two at once, the second is refused. */
  from: VisitRequestState;
  /** A user of the desk, by id: for the audit log, told to nobody else. */
  actor: string;
  note?: Text | undefined;
  start?: string | undefined;
  end?: string | undefined;
}

/** Requests of one state, the one that has waited longest first. */
export interface RequestFilter {
  kind?: VisitRequestKind | undefined;
  state?: VisitRequestState | undefined;
  limit: number;
}

type Row = Selectable<Tables['visit_requests']>;

const about = (number: string) => `visit-request/${number}`;
const aboutNote = (number: string) => `visit-request-note/${number}`;

/** The files that a request may come with. */
export const fileParts = ['document', 'condition'] as const;
export type FilePart = (typeof fileParts)[number];

/** What a file of a request is kept under. */
const attachmentsOf = (number: string, part: FilePart): string => `${about(number)}/${part}`;

const figureOf = (row: Row): RequestFigure => ({
  number: row.number,
  office: row.office_id,
  kind: row.kind as VisitRequestKind,
  state: row.state as VisitRequestState,
  ...(row.category && {category: row.category}),
  district: row.district,
  people: row.people,
  receivedAt: row.received_at,
  stateAt: row.state_at,
  ...(row.erased_at && {erasedAt: row.erased_at}),
  sample: row.sample === 1,
});

/** How many a request is for; a home visit is for one. */
function peopleOf(draft: VisitRequestDraft): number {
  if (draft.kind === 'school') return (draft.recordCount ?? 0) + (draft.kiaCount ?? 0);
  return draft.kind === 'institution' ? draft.people : 1;
}

/** Requests for visits: what they say of people sealed, their secrets only as keyed hashes. */
export class VisitRequestStore {
  readonly #db: Kysely<Tables>;
  readonly #vault: Vault;
  readonly #attachments: AttachmentStore;

  constructor(db: Kysely<Tables>, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
    this.#attachments = new AttachmentStore(db, vault);
  }

  /** Takes a request in; within the transaction in which it is acknowledged. */
  async add(
    office: string,
    {number, secret, draft, at, files = {}, sample = false}: NewRequest,
  ): Promise<void> {
    const state = firstState(draft.kind);
    await this.#db
      .insertInto('visit_requests')
      .values({
        number,
        office_id: office,
        kind: draft.kind,
        state,
        category: draft.kind === 'home' ? draft.category : null,
        district: draft.district,
        people: peopleOf(draft),
        sample: sample ? 1 : 0,
        received_at: at,
        state_at: at,
        closed_at: null,
        erased_at: null,
        secret: secretHash(this.#vault, number, secret),
        body: this.#vault.seal(JSON.stringify(draft), about(number)),
      })
      .execute();
    await this.#step(number, {state, at, by: 'citizen'});
    for (const part of fileParts) {
      await this.#attachments.add(office, attachmentsOf(number, part), files[part] ?? []);
    }
  }

  /** The request that a number and its secret open. */
  async open(office: string, number: string, secret: string): Promise<StoredRequest | undefined> {
    const row = await this.#row(office, number);
    const right = opens(this.#vault, number, secret, row?.secret ?? undefined);
    return row && right ? this.#whole(row) : undefined;
  }

  /** A request as the desk sees it; its reading is to be written into the audit log. */
  async get(office: string, number: string): Promise<StoredRequest | undefined> {
    const row = await this.#row(office, number);
    return row && this.#whole(row);
  }

  /** The figures of requests, those that have waited longest first. */
  async list(office: string, {kind, state, limit}: RequestFilter): Promise<RequestFigure[]> {
    let query = this.#db.selectFrom('visit_requests').selectAll().where('office_id', '=', office);
    if (kind) query = query.where('kind', '=', kind);
    if (state) query = query.where('state', '=', state);
    const rows = await query.orderBy('state_at').orderBy('number').limit(limit).execute();
    return rows.map(figureOf);
  }

  /**
   * Takes a step, which whoever waits is told.
   *
   * @throws {StepFault} when it cannot be taken; nothing is changed then
   */
  async move(office: string, number: string, step: NextStep, at: string): Promise<void> {
    const {to, from, note, start, end} = step;
    const row = await this.#row(office, number);
    if (!row || row.erased_at) throw new StepFault(number, 'unknown');
    if (row.state !== from) throw new StepFault(number, 'moved-meanwhile');
    if (!nextStates(row.kind as VisitRequestKind, from).includes(to)) {
      throw new StepFault(number, 'not-from-here');
    }
    if (mustExplain(to) && !note) throw new StepFault(number, 'unexplained');
    if (to === 'scheduled' && !start) throw new StepFault(number, 'undated');
    if (!(await this.#turn(number, from, to, at))) throw new StepFault(number, 'moved-meanwhile');
    await this.#step(number, {
      state: to,
      at,
      by: 'office',
      ...(note && {note}),
      ...(start && {start}),
      ...(end && {end}),
    });
  }

  /** The files that came with a request, with their content. */
  async files(number: string): Promise<RequestFile[]> {
    const files: RequestFile[] = [];
    for (const part of fileParts) {
      const subject = attachmentsOf(number, part);
      for (const {id} of await this.#attachments.list(subject)) {
        files.push({part, ...(await this.#attachments.get(subject, id))!});
      }
    }
    return files;
  }

  /**
   * Erases what a request says of people: body, files, notes, secret. One that is still open is
   * withdrawn by that. The figure stays.
   */
  async eraseOne(number: string, at: string): Promise<void> {
    const row = await this.#db
      .selectFrom('visit_requests')
      .select('state')
      .where('number', '=', number)
      .executeTakeFirst();
    const state = row?.state as VisitRequestState | undefined;
    if (state && !isOver(state)) {
      await this.#turn(number, state, 'cancelled', at);
      await this.#step(number, {state: 'cancelled', at, by: 'citizen'});
    }
    await this.#db
      .updateTable('visit_requests')
      .set({body: null, secret: null, erased_at: at})
      .where('number', '=', number)
      .execute();
    await this.#db
      .updateTable('visit_request_steps')
      .set({note: null})
      .where('request', '=', number)
      .execute();
    for (const part of fileParts) await this.#attachments.remove(attachmentsOf(number, part));
  }

  /**
   * Erases what requests say of people that were over before an instant.
   *
   * @param at instant of the erasing
   * @returns how many
   */
  async erase(office: string, before: string, at = before): Promise<number> {
    const rows = await this.#db
      .selectFrom('visit_requests')
      .select('number')
      .where('office_id', '=', office)
      .where('closed_at', '<', before)
      .where('erased_at', 'is', null)
      .execute();
    for (const {number} of rows) await this.eraseOne(number, at);
    return rows.length;
  }

  #row(office: string, number: string): Promise<Row | undefined> {
    return this.#db
      .selectFrom('visit_requests')
      .selectAll()
      .where('office_id', '=', office)
      .where('number', '=', number)
      .executeTakeFirst();
  }

  async #whole(row: Row): Promise<StoredRequest | undefined> {
    if (!row.body) return undefined;
    const draft = JSON.parse(this.#vault.unseal(row.body, about(row.number))) as VisitRequestDraft;
    return {...figureOf(row), draft, steps: await this.#steps(row.number)};
  }

  async #steps(request: string): Promise<Step[]> {
    const rows = await this.#db
      .selectFrom('visit_request_steps')
      .selectAll()
      .where('request', '=', request)
      .orderBy('number')
      .execute();
    return rows.map(({state, at, actor, start_at: start, end_at: end, note}) => ({
      state: state as VisitRequestState,
      at,
      by: actor as Step['by'],
      ...(start && {start}),
      ...(end && {end}),
      ...(note && {note: JSON.parse(this.#vault.unseal(note, aboutNote(request))) as Text}),
    }));
  }

  async #step(request: string, {state, at, by, note, start, end}: Step): Promise<void> {
    await this.#db
      .insertInto('visit_request_steps')
      .values({
        request,
        at,
        state,
        actor: by,
        start_at: start ?? null,
        end_at: end ?? null,
        note: note ? this.#vault.seal(JSON.stringify(note), aboutNote(request)) : null,
      })
      .execute();
  }

  /** From one state to another; false when it is no longer in the one. */
  async #turn(
    number: string,
    from: VisitRequestState,
    to: VisitRequestState,
    at: string,
  ): Promise<boolean> {
    const {numUpdatedRows} = await this.#db
      .updateTable('visit_requests')
      .set({state: to, state_at: at, closed_at: isOver(to) ? at : null})
      .where('number', '=', number)
      .where('state', '=', from)
      .executeTakeFirst();
    return numUpdatedRows > 0;
  }
}

/** A request to take in. */
export interface NewRequest {
  number: string;
  /** As it is compared: only its hash is kept. */
  secret: string;
  draft: VisitRequestDraft;
  at: string;
  /** Looked into before. */
  files?: Partial<Record<FilePart, readonly Cleaned[]>>;
  sample?: boolean;
}
