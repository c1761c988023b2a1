import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Vault} from '../safety/vault.js';
import type {AttachmentType, Cleaned} from './clean.js';

/** A file that is kept, without what it holds. */
export interface Attachment {
  /** Its place among those of its subject: `1`, `2`, … */
  id: string;
  type: AttachmentType;
  /** Pixels, of a picture. */
  width?: number;
  height?: number;
  bytes: number;
}

const about = (subject: string, id: string) => `attachment/${subject}/${id}`;

/** What people attach to what they write. Whoever may see it is for the subject's owner to say. */
export class AttachmentStore {
  readonly #db: Kysely<Tables>;
  readonly #vault: Vault;

  constructor(db: Kysely<Tables>, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  /**
   * Keeps files that were looked into.
   *
   * @param subject What they belong to, such as `complaint/<id>`.
   */
  async add(office: string, subject: string, files: readonly Cleaned[]): Promise<void> {
    for (const [n, {type, width, height, bytes}] of files.entries()) {
      const id = String(n + 1);
      await this.#db
        .insertInto('attachments')
        .values({
          subject,
          id,
          office_id: office,
          type,
          width: width ?? null,
          height: height ?? null,
          bytes: bytes.length,
          sealed: this.#vault.sealBytes(bytes, about(subject, id)),
        })
        .execute();
    }
  }

  /** The files of a subject, in the order in which they were sent. */
  async list(subject: string): Promise<Attachment[]> {
    const rows = await this.#db
      .selectFrom('attachments')
      .select(['id', 'type', 'width', 'height', 'bytes'])
      .where('subject', '=', subject)
      .orderBy('id')
      .execute();
    return rows.map(({id, type, width, height, bytes}) => ({
      id,
      type: type as AttachmentType,
      ...(width && height && {width, height}),
      bytes,
    }));
  }

  /** A file with its content. */
  async get(
    subject: string,
    id: string,
  ): Promise<{type: AttachmentType; data: Buffer} | undefined> {
    const row = await this.#db
      .selectFrom('attachments')
      .select(['type', 'sealed'])
      .where('subject', '=', subject)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return undefined;
    const data = this.#vault.unsealBytes(row.sealed, about(subject, id));
    return {type: row.type as AttachmentType, data: Buffer.from(data)};
  }

  /** Erases the files of a subject. */
  async remove(subject: string): Promise<void> {
    await this.#db.deleteFrom('attachments').where('subject', '=', subject).execute();
  }
}
