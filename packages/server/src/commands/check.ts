import {databaseFile, fileFault} from '../maintenance/backup.js';
import {checkStore} from '../maintenance/check.js';
import {Store} from '../store.js';
import {type Command, whereOf} from './usage.js';

const shown = 50;

/** `pendopo check`: exit code 1 when something is at fault; what only runs out soon is told. */
export const check: Command = async (_, values) => {
  const where = whereOf(values);
  if (!where.databaseUrl) {
    const fault = fileFault(databaseFile(where.data), false);
    if (fault) throw new Error(`The database is not sound: ${fault}`);
  }
  const store = await Store.open(where);
  try {
    const findings = await checkStore(store, new Date());
    const faults = findings.filter(({kind}) => kind === 'fault');
    for (const {kind, text} of findings.slice(0, shown)) {
      console.log(`${kind === 'fault' ? 'FAULT' : 'soon '}  ${text}`);
    }
    if (findings.length > shown) console.log(`… and ${findings.length - shown} more`);
    const offices = (await store.offices.list()).length;
    console.log(
      faults.length
        ? `${faults.length} records cannot be told as they are.`
        : `All is sound: ${offices} offices, the key fits, every record can be read.`,
    );
    if (faults.length) process.exitCode = 1;
  } finally {
    await store.close();
  }
};
