import {backUp} from '../maintenance/backup.js';
import {type Command, UsageFault, type Values, whereOf} from './usage.js';

/** PostgreSQL brings its own, which know all of it. */
export function notForPostgres(values: Values, advice: string): void {
  if (whereOf(values).databaseUrl) throw new Error(advice);
}

/** `pendopo backup` */
export const backup: Command = async ([file], values) => {
  if (!file) throw new UsageFault('Name the file to write: pendopo backup FILE');
  notForPostgres(
    values,
    'The data is in PostgreSQL: back it up with `pg_dump --format=custom --file=FILE "$DATABASE_URL"`, ' +
      'and the key (PENDOPO_KEY or pendopo.key) apart from it.',
  );
  const {data, key} = whereOf(values);
  await backUp(data, file);
  console.log(`${file} holds the whole database.`);
  console.log(
    key
      ? 'Its key is not in it: keep PENDOPO_KEY somewhere else.'
      : `Its key is not in it: keep a copy of ${data}/pendopo.key somewhere else. Without that, nothing ` +
          'personal in the backup can be read.',
  );
};
