import {randomUUID} from 'node:crypto';
import type {ComplaintDraft, ComplaintEvent} from '@pendopo/contract/types';
import type {Kysely, Selectable} from 'kysely';
import type {Cleaned} from '../attachments/clean.js';
import {AttachmentStore} from '../attachments/store.js';
import type {Engine} from '../database/open.js';
import type {Tables} from '../database/tables.js';
import {AuditStore} from '../safety/audit.js';
import {opens, secretHash} from '../safety/secrets.js';
import type {Vault} from '../safety/vault.js';
import {isSupervision} from './clocks.js';
import type {
  ComplaintBrief,
  ComplaintFilter,
  ComplaintSeed,
  Content,
  Doing,
  OpenComplaint,
  Said,
  Staff,
  StoredComplaint,
} from './record.js';
import {type Act, after, type By, isClosed, type State} from './states.js';

type Row = Selectable<Tables['complaints']>;

const aboutComplaint = (id: string) => `complaint/${id}`;
const aboutEvent = (id: string, position: number) => `complaint/${id}/${position}`;

/** What the files of a complaint belong to. */
export const subjectOf = ({id}: {id: string}): string => aboutComplaint(id);

/** What a list is made of: nothing that is sealed. */
const briefColumns = [
  'id',
  'number',
  'class',
  'category',
  'service',
  'state',
  'head_only',
  'received_at',
  'closed_at',
  'sample',
] as const satisfies (keyof Row)[];

const briefOf = (row: Pick<Row, (typeof briefColumns)[number]>): ComplaintBrief => ({
  number: row.number,
  class: row.class as ComplaintDraft['class'],
  ...(row.category && {category: row.category as NonNullable<ComplaintDraft['category']>}),
  ...(row.service && {service: row.service}),
  state: row.state as State,
  headOnly: row.head_only === 1,
  receivedAt: row.received_at,
  ...(row.closed_at && {closedAt: row.closed_at}),
  sample: row.sample === 1,
});

/** Complaints, and what was done about them. Their words are opened for whoever may read them only. */
export class ComplaintStore {
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

  /**
   * Takes a complaint in, within a transaction.
   *
   * @param credentials number as it is compared, and the secret, of which only a keyed hash is kept
   * @returns nothing when the number is taken: draw another
   */
  async add(
    office: string,
    draft: ComplaintDraft,
    photos: readonly Cleaned[],
    {number, secret}: {number: string; secret: string},
    at: string,
    sample = false,
  ): Promise<StoredComplaint | undefined> {
    const {class: kind, category, service, anonymous, confidential, ...content} = draft;
    const id = randomUUID();
    const headOnly = isSupervision(draft);
    const {numInsertedOrUpdatedRows} = await this.#db
      .insertInto('complaints')
      .values({
        id,
        office_id: office,
        number,
        class: kind,
        category: category ?? null,
        service: service ?? null,
        state: 'received',
        anonymous: Number(anonymous),
        confidential: Number(confidential),
        head_only: Number(headOnly),
        received_at: at,
        closed_at: null,
        erased_at: null,
        sample: Number(sample),
        secret_hash: secretHash(this.#vault, number, secret),
        sealed: this.#vault.seal(JSON.stringify(content), aboutComplaint(id)),
      })
      .onConflict(conflict => conflict.columns(['office_id', 'number']).doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) return undefined;
    const received = {at, act: 'receive', by: 'citizen'} as const;
    await this.#append(id, 0, received);
    await this.#attachments.add(office, aboutComplaint(id), photos);
    return {
      ...draft,
      id,
      office,
      number,
      state: 'received',
      headOnly,
      receivedAt: at,
      events: [received],
      sample,
    };
  }

  /**
   * The complaint that number and secret open. One that does not exist costs as much as a wrong
   * secret.
   */
  async open(office: string, number: string, secret: string): Promise<StoredComplaint | undefined> {
    const row = await this.#row(office, number);
    const right = opens(this.#vault, number, secret, row?.secret_hash ?? undefined);
    return right ? this.#opened(row!) : undefined;
  }

  /**
   * The complaint, for staff who may read it; that they did is recorded.
   *
   * @param action what of it is read
   */
  async read(
    office: string,
    number: string,
    {actor, head}: Staff,
    at: string,
    action: 'complaint.read' | 'complaint.photo' = 'complaint.read',
  ): Promise<StoredComplaint | undefined> {
    const row = await this.#forStaff(office, number, head);
    if (!row) return undefined;
    await this.#audit.record({office, actor, action, subject: row.id}, at);
    return this.#opened(row);
  }

  /** The same for what is done about it within a transaction: nobody else does anything meanwhile. */
  async toChange(
    office: string,
    number: string,
    {head}: Pick<Staff, 'head'>,
  ): Promise<StoredComplaint | undefined> {
    const row = await this.#forStaff(office, number, head, true);
    return row && this.#opened(row);
  }

  /** What an officer may not see does not exist for them. */
  async #forStaff(office: string, number: string, head: boolean, forUpdate = false) {
    const row = await this.#row(office, number, forUpdate);
    return row && (head || !row.head_only) ? row : undefined;
  }

  /** What has come in, the oldest first, without its words; of money asked for, only for the head. */
  async list(office: string, filter: ComplaintFilter): Promise<ComplaintBrief[]> {
    const rows = await this.#filtered(office, filter)
      .orderBy('received_at')
      .orderBy('number')
      .execute();
    return rows.map(briefOf);
  }

  /** All that are open, the oldest first, with what was done about them but not what was said. */
  async pending(office: string, filter: ComplaintFilter): Promise<OpenComplaint[]> {
    const rows = await this.#filtered(office, filter)
      .where('closed_at', 'is', null)
      .where('erased_at', 'is', null)
      .orderBy('received_at')
      .orderBy('number')
      .execute();
    const events = await this.#db
      .selectFrom('complaint_events as event')
      .innerJoin('complaints', 'complaints.id', 'event.complaint_id')
      .select(['event.complaint_id', 'event.at', 'event.act', 'event.by'])
      .where('complaints.office_id', '=', office)
      .where('complaints.closed_at', 'is', null)
      .orderBy('event.complaint_id')
      .orderBy('event.position')
      .execute();
    const done = new Map<string, OpenComplaint['events']>(rows.map(({id}) => [id, []]));
    for (const {complaint_id, at, act, by} of events) {
      done.get(complaint_id)?.push({at, act: act as Act, by: by as By});
    }
    return rows.map(row => ({...briefOf(row), events: done.get(row.id)!}));
  }

  /** Some that are closed, the one that was closed last first. */
  async closed(
    office: string,
    filter: ComplaintFilter,
    limit: number,
    before?: {closedAt: string; number: string},
  ): Promise<ComplaintBrief[]> {
    let query = this.#filtered(office, filter)
      .where('closed_at', 'is not', null)
      .where('erased_at', 'is', null);
    if (before) {
      const {closedAt, number} = before;
      query = query.where(eb =>
        eb(eb.refTuple('closed_at', 'number'), '<', eb.tuple(closedAt, number)),
      );
    }
    const rows = await query
      .orderBy('closed_at', 'desc')
      .orderBy('number', 'desc')
      .limit(limit)
      .execute();
    return rows.map(briefOf);
  }

  #filtered(office: string, {head, state, class: kind, category}: ComplaintFilter) {
    let query = this.#db
      .selectFrom('complaints')
      .select([...briefColumns])
      .where('office_id', '=', office);
    if (!head) query = query.where('head_only', '=', 0);
    if (state) query = query.where('state', '=', state);
    if (kind) query = query.where('class', '=', kind);
    if (category) query = query.where('category', '=', category);
    return query;
  }

  /**
   * Does something about a complaint, within a transaction, and records who did it.
   *
   * @throws {ActRefused} when it cannot be done to a complaint in that state
   */
  async act(complaint: StoredComplaint, doing: Doing, at: string): Promise<StoredComplaint> {
    const {id, office, number} = complaint;
    const {act, by, actor, text, to} = doing;
    // Someone may have been faster since it was read.
    const {state: before} = (await this.#row(office, number, true)) as Row;
    const state = after(before as State, act, by, doing);
    const events = await this.#events(id);
    const said = {...(text && {text: text.trim()}), ...(to && {to: to.trim()})};
    const event: ComplaintEvent = {at, act, by, ...said};
    await this.#append(id, events.length, event);
    const closed = isClosed(state) ? at : null;
    await this.#db
      .updateTable('complaints')
      .set({state, closed_at: closed})
      .where('id', '=', id)
      .execute();
    const detail = {from: before, to: state};
    await this.#audit.record({office, actor, action: `complaint.${act}`, subject: id, detail}, at);
    const {closedAt: _, ...rest} = complaint;
    return {...rest, state, events: [...events, event], ...(closed && {closedAt: closed})};
  }

  /**
   * Says what a complaint is about, and with that who sees it: of money that was asked for, the head
   * of the office alone.
   */
  async mark(
    {id, office}: Pick<StoredComplaint, 'id' | 'office'>,
    category: NonNullable<ComplaintDraft['category']>,
    actor: string,
    at: string,
  ): Promise<boolean> {
    const headOnly = isSupervision({category});
    await this.#db
      .updateTable('complaints')
      .set({category, head_only: Number(headOnly)})
      .where('id', '=', id)
      .execute();
    const deed = {office, actor, action: 'complaint.mark', subject: id};
    await this.#audit.record({...deed, detail: {category}}, at);
    return headOnly;
  }

  /** Those whose answer has not been answered back. */
  async answered(office: string): Promise<StoredComplaint[]> {
    const rows = await this.#db
      .selectFrom('complaints')
      .selectAll()
      .where('office_id', '=', office)
      .where('state', '=', 'answered')
      .where('erased_at', 'is', null)
      .execute();
    return Promise.all(rows.map(row => this.#opened(row)));
  }

  /**
   * Erases what is personal of one: its words, person, photos and secret. Class, category, service,
   * days and state stay as figures.
   */
  async eraseOne({id, office}: StoredComplaint, actor: string, at: string): Promise<void> {
    await this.#erase(id, at);
    await this.#audit.record({office, actor, action: 'complaint.erase', subject: id}, at);
  }

  /**
   * Erases what is personal of all that were closed before an instant.
   *
   * @returns how many
   */
  async erase(office: string, before: string, at: string): Promise<number> {
    const rows = await this.#db
      .selectFrom('complaints')
      .select('id')
      .where('office_id', '=', office)
      .where('closed_at', '<', before)
      .where('erased_at', 'is', null)
      .execute();
    for (const {id} of rows) await this.#erase(id, at);
    return rows.length;
  }

  /** Keeps invented complaints that are not there yet; whether any was new. */
  async saveSeeds(office: string, seeds: readonly ComplaintSeed[]): Promise<boolean> {
    let changed = false;
    for (const {draft, receivedAt, doings, ...credentials} of seeds) {
      let complaint = await this.add(office, draft, [], credentials, receivedAt, true);
      changed ||= !!complaint;
      for (const {at, ...doing} of complaint ? doings : []) {
        complaint = await this.act(complaint!, {...doing, actor: 'sample'}, at);
      }
    }
    return changed;
  }

  async #row(office: string, number: string, forUpdate = false): Promise<Row | undefined> {
    let query = this.#db
      .selectFrom('complaints')
      .selectAll()
      .where('office_id', '=', office)
      .where('number', '=', number);
    // SQLite has but one writer at a time anyway.
    if (forUpdate && this.#engine === 'postgres') query = query.forUpdate();
    return query.executeTakeFirst();
  }

  async #opened(row: Row): Promise<StoredComplaint> {
    const {id, office_id: office, sealed} = row;
    const content = sealed ? this.#vault.unseal(sealed, aboutComplaint(id)) : '{"text":""}';
    return {
      ...briefOf(row),
      ...(JSON.parse(content) as Content),
      id,
      office,
      anonymous: row.anonymous === 1,
      confidential: row.confidential === 1,
      events: await this.#events(id),
      ...(row.erased_at && {erasedAt: row.erased_at}),
    };
  }

  async #events(id: string): Promise<ComplaintEvent[]> {
    const rows = await this.#db
      .selectFrom('complaint_events')
      .selectAll()
      .where('complaint_id', '=', id)
      .orderBy('position')
      .execute();
    return rows.map(({at, act, by, position, sealed}) => ({
      at,
      act: act as Act,
      by: by as By,
      ...(sealed && (JSON.parse(this.#vault.unseal(sealed, aboutEvent(id, position))) as Said)),
    }));
  }

  async #append(id: string, position: number, event: ComplaintEvent): Promise<void> {
    const {at, act, by, text, to} = event;
    const said = text || to ? JSON.stringify({text, to}) : undefined;
    await this.#db
      .insertInto('complaint_events')
      .values({
        complaint_id: id,
        position,
        at,
        act,
        by,
        sealed: said ? this.#vault.seal(said, aboutEvent(id, position)) : null,
      })
      .execute();
  }

  async #erase(id: string, at: string): Promise<void> {
    await this.#attachments.remove(aboutComplaint(id));
    await this.#db
      .updateTable('complaint_events')
      .set({sealed: null})
      .where('complaint_id', '=', id)
      .execute();
    await this.#db
      .updateTable('complaints')
      .set({sealed: null, secret_hash: null, erased_at: at})
      .where('id', '=', id)
      .execute();
  }
}
