import {type Baseline, baseline, parseOfficeCatalogue} from '@pendopo/catalogue';
import type {OfficeCatalogue} from '@pendopo/contract';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';

/** Where an office departs from the national baseline. */
export class CatalogueStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** The office's own version; nothing when it keeps to the baseline. */
  async get(office: string): Promise<OfficeCatalogue | undefined> {
    const row = await this.#db
      .selectFrom('office_catalogues')
      .select('body')
      .where('office_id', '=', office)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as OfficeCatalogue);
  }

  /**
   * Makes this the office's own version; whether that changed anything.
   *
   * @throws {CatalogueError} when it does not fit the baseline; then nothing is written
   */
  async save(office: string, catalogue: OfficeCatalogue): Promise<boolean> {
    const checked = fitting(catalogue, office, baseline());
    const body = JSON.stringify(checked);
    const row = await this.#db
      .selectFrom('office_catalogues')
      .select('body')
      .where('office_id', '=', office)
      .executeTakeFirst();
    if (row?.body === body) return false;
    await this.#db
      .insertInto('office_catalogues')
      .values({office_id: office, body})
      .onConflict(conflict => conflict.column('office_id').doUpdateSet({body}))
      .execute();
    return true;
  }
}

/** Checked as a file would be, so that what is kept can be told on every day to come. */
function fitting(catalogue: OfficeCatalogue, office: string, national: Baseline): OfficeCatalogue {
  if (catalogue.office !== office) {
    throw new Error(`A catalogue of ${catalogue.office} was given as that of ${office}`);
  }
  return parseOfficeCatalogue(
    JSON.stringify(catalogue, null, 2),
    `catalogue of ${office}`,
    national,
  );
}
