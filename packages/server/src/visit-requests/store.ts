import type {Text, VisitRequestDraft} from '@pendopo/contract/types';
import type {Kysely, Selectable} from 'kysely';
import type {AttachmentType, Cleaned} from '../attachments/clean.js';
import {AttachmentStore} from '../attachments/store.js';
import type {Engine} from '../database/open.js';
import type {Tables} from '../database/tables.js';
import {AuditStore} from '../safety/audit.js';
import {opens, secretHash} from '../safety/secrets.js';
import type {Vault} from '../safety/vault.js';
import {addDays} from '../time.js';
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
  /** When the team comes, and which one. */
  start?: string;
  team?: string;
  /** The visit in the public schedule that came of it. */
  visit?: string;
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

/** A file of a request, without what it holds. */
interface AttachedFile {
  part: FilePart;
  id: string;
  type: AttachmentType;
  bytes: number;
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
  /** The team that it goes to; absent: it stays with whom it was. */
  team?: string | undefined;
}

/** Which requests; those that have waited longest first. */
export interface RequestFilter {
  kind?: VisitRequestKind | undefined;
  state?: VisitRequestState | undefined;
  district?: string | undefined;
  /** Only those that are not over. */
  open?: boolean | undefined;
  limit: number;
  /** The last one of the page before. */
  after?: Pick<RequestFigure, 'stateAt' | 'number'> | undefined;
}

type Row = Selectable<Tables['visit_requests']>;

const about = (number: string) => `visit-request/${number}`;
const aboutNote = (number: string) => `visit-request-note/${number}`;

/** States in which a team is still to come, or is there. */
const onTheWay: readonly VisitRequestState[] = ['scheduled', 'recording'];

/** States in which no day is set, also where one was before. */
const withoutDay: ReadonlySet<VisitRequestState> = new Set<VisitRequestState>([
  'needs-correction',
  'assigned',
  'under-review',
  'rejected',
  'cancelled',
]);

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
  ...(row.start_at && {start: row.start_at}),
  ...(row.team && {team: row.team}),
  ...(row.visit_id && {visit: row.visit_id}),
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
  readonly #engine: Engine;
  readonly #vault: Vault;
  readonly #attachments: AttachmentStore;
  readonly #audit: AuditStore;

  constructor(db: Kysely<Tables>, engine: Engine, vault: Vault) {
    this.#db = db;
    this.#engine = engine;
    this.#vault = vault;
    this.#attachments = new AttachmentStore(db, vault);
    this.#audit = new AuditStore(db);
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
        start_at: null,
        team: null,
        visit_id: null,
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

  /**
   * A request with what it says, for what is done with it within the same transaction: nobody else
   * moves it until that ends. Who shows it to someone uses `read`.
   */
  async get(office: string, number: string): Promise<StoredRequest | undefined> {
    const row = await this.#row(office, number, true);
    return row && this.#whole(row);
  }

  /** The request, for whoever at the desk may read it; that they did is recorded. */
  async read(
    office: string,
    number: string,
    actor: string,
    at: string,
    action = 'visit-request.read',
  ): Promise<StoredRequest | undefined> {
    const row = await this.#row(office, number);
    const request = row && (await this.#whole(row));
    if (request) await this.#audit.record({office, actor, action, subject: number}, at);
    return request;
  }

  /** The figures of requests, those that have waited longest first. */
  async list(office: string, filter: RequestFilter): Promise<RequestFigure[]> {
    const {kind, state, district, open, limit, after} = filter;
    let query = this.#db.selectFrom('visit_requests').selectAll().where('office_id', '=', office);
    if (kind) query = query.where('kind', '=', kind);
    if (state) query = query.where('state', '=', state);
    if (district) query = query.where('district', '=', district);
    if (open) query = query.where('closed_at', 'is', null);
    if (after) {
      const {stateAt, number} = after;
      query = query.where(eb =>
        eb(eb.refTuple('state_at', 'number'), '>', eb.tuple(stateAt, number)),
      );
    }
    const rows = await query.orderBy('state_at').orderBy('number').limit(limit).execute();
    return rows.map(figureOf);
  }

  /**
   * The home visits that a team makes on a day, in the order of their times; that they were read is
   * recorded, one by one.
   *
   * @param date local date of the office
   */
  async route(
    office: string,
    {date, team}: {date: string; team?: string | undefined},
    actor: string,
    at: string,
  ): Promise<StoredRequest[]> {
    let query = this.#db
      .selectFrom('visit_requests')
      .selectAll()
      .where('office_id', '=', office)
      .where('kind', '=', 'home')
      .where('state', 'in', [...onTheWay])
      .where('start_at', '>=', date)
      .where('start_at', '<', addDays(date, 1));
    if (team) query = query.where('team', '=', team);
    const rows = await query.orderBy('start_at').orderBy('district').orderBy('number').execute();
    const stops: StoredRequest[] = [];
    for (const row of rows) {
      const request = await this.#whole(row);
      if (!request) continue;
      const deed = {office, actor, action: 'visit-request.route', subject: row.number};
      await this.#audit.record({...deed, detail: {date}}, at);
      stops.push(request);
    }
    return stops;
  }

  /** Names the visit in the public schedule that came of a request. */
  async link(number: string, visit: string): Promise<void> {
    await this.#db
      .updateTable('visit_requests')
      .set({visit_id: visit})
      .where('number', '=', number)
      .execute();
  }

  /**
   * Takes a step, which whoever waits is told, and records who took it; within a transaction.
   *
   * @throws {StepFault} when it cannot be taken; nothing is changed then
   */
  async move(office: string, number: string, step: NextStep, at: string): Promise<void> {
    const {to, from, note, start, end, team, actor} = step;
    const row = await this.#row(office, number, true);
    if (!row || row.erased_at) throw new StepFault(number, 'unknown');
    if (row.state !== from) throw new StepFault(number, 'moved-meanwhile');
    if (!nextStates(row.kind as VisitRequestKind, from).includes(to)) {
      throw new StepFault(number, 'not-from-here');
    }
    if (mustExplain(to) && !note) throw new StepFault(number, 'unexplained');
    if (to === 'scheduled' && !start) throw new StepFault(number, 'undated');
    if (!(await this.#turn(number, from, to, at))) throw new StepFault(number, 'moved-meanwhile');
    await this.#appoint(number, to, start, team);
    const detail = {from, to};
    const deed = {office, actor, action: 'visit-request.step', subject: number, detail};
    await this.#audit.record(deed, at);
    await this.#step(number, {
      state: to,
      at,
      by: 'office',
      ...(note && {note}),
      ...(start && {start}),
      ...(end && {end}),
    });
  }

  /** The files that came with a request, without their content. */
  async attached(number: string): Promise<Omit<AttachedFile, 'id'>[]> {
    return (await this.#attached(number)).map(({part, type, bytes}) => ({part, type, bytes}));
  }

  /** The files that came with a request, with their content. */
  async files(number: string): Promise<RequestFile[]> {
    const files: RequestFile[] = [];
    for (const {part, id} of await this.#attached(number)) {
      files.push({part, ...(await this.#attachments.get(attachmentsOf(number, part), id))!});
    }
    return files;
  }

  async #attached(number: string): Promise<AttachedFile[]> {
    const files: AttachedFile[] = [];
    for (const part of fileParts) {
      for (const file of await this.#attachments.list(attachmentsOf(number, part))) {
        files.push({part, id: file.id, type: file.type, bytes: file.bytes});
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

  /** Keeps invented requests that are not there yet. */
  async saveSeeds(office: string, seeds: readonly RequestSeed[]): Promise<void> {
    for (const {steps, ...request} of seeds) {
      const {number, draft} = request;
      if (await this.#row(office, number)) continue;
      await this.add(office, {...request, sample: true});
      let from = firstState(draft.kind);
      for (const {at, ...step} of steps) {
        await this.move(office, number, {...step, from, actor: 'sample'}, at);
        from = step.to;
      }
    }
  }

  #row(office: string, number: string, forUpdate = false): Promise<Row | undefined> {
    let query = this.#db
      .selectFrom('visit_requests')
      .selectAll()
      .where('office_id', '=', office)
      .where('number', '=', number);
    // SQLite has but one writer at a time anyway.
    if (forUpdate && this.#engine === 'postgres') query = query.forUpdate();
    return query.executeTakeFirst();
  }

  /** Keeps the day and the team, which not every step names; a step back has no day any more. */
  async #appoint(number: string, to: VisitRequestState, start?: string, team?: string) {
    const undated = withoutDay.has(to) ? null : undefined;
    await this.#db
      .updateTable('visit_requests')
      .set({start_at: start ?? undated, team, number})
      .where('number', '=', number)
      .execute();
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

/** An invented request, and what came of it: its number and secret are no secret. */
export interface RequestSeed extends Pick<NewRequest, 'number' | 'secret' | 'draft' | 'at'> {
  steps: (Omit<NextStep, 'from' | 'actor'> & {at: string})[];
}
