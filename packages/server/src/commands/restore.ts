import {restore as restoreFrom} from '../maintenance/restore.js';
import {notForPostgres} from './backup.js';
import {type Command, UsageFault, whereOf} from './usage.js';

/** `pendopo restore` */
export const restore: Command = async ([file], values) => {
  if (!file) throw new UsageFault('Name the backup: pendopo restore FILE');
  notForPostgres(
    values,
    'The data is in PostgreSQL: restore it with `pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE`.',
  );
  const {data, key} = whereOf(values);
  const {keyFits} = await restoreFrom(file, {data, key, force: values.force});
  console.log(`${data} holds what ${file} held.`);
  if (!keyFits) {
    console.log(
      `Bring its pendopo.key into ${data} (or set PENDOPO_KEY) before you start: without that key ` +
        'nothing personal can be read.',
    );
  }
};
