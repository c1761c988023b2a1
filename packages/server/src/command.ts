import {parseArgs} from 'node:util';
import {CatalogueError} from '@pendopo/catalogue';
import {jsonLog} from './log.js';
import {startServer} from './server.js';
import {checkCatalogue, loadCatalogue} from './services/command.js';
import {addUser, resetUser} from './staff/command.js';

const help = `pendopo: the public counter of a civil-registration office

  pendopo start            serve the API, the pages and the widgets
    --sample               load five sample offices (invented data, marked as such)
    --examples FOLDER      serve the example sites in it at /examples/
    --docs FOLDER          serve the documentation that was built into it at /docs/
    --port N               port to listen on (PORT, default 8080)
    --host H               address to listen on (HOST, default 0.0.0.0)
    --data FOLDER          folder of the embedded database (PENDOPO_DATA, default ./data)
    --database URL         postgres://…: PostgreSQL instead (DATABASE_URL)
    PENDOPO_KEY            32 random bytes in base64 that seal what is personal; without it a key
                           is made in the data folder (several servers need the same)
    PENDOPO_PROXIES        how many reverse proxies of yours stand in front (default 0)
  pendopo catalogue check FILE   in what an office's own requirements depart from the national ones
  pendopo catalogue load FILE    make them the office's (--data, --database as above)
  pendopo user add LOGIN   let someone in at the desk; tells the password to begin with
    --office CODE          at which office, such as 12.19
    --role ROLE            editor, officer or head (default head)
    --name NAME            what colleagues call them (default: the login)
  pendopo user reset LOGIN a new password to begin with, for whoever cannot sign in
  pendopo --help           this text
`;

const options = {
  sample: {type: 'boolean', default: false},
  examples: {type: 'string'},
  docs: {type: 'string'},
  port: {type: 'string'},
  host: {type: 'string'},
  data: {type: 'string'},
  database: {type: 'string'},
  office: {type: 'string'},
  role: {type: 'string'},
  name: {type: 'string'},
  help: {type: 'boolean', default: false},
} as const;

class UsageFault extends Error {}

function read(args: string[]) {
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageFault(`The port must be a number from 0 to 65535, not "${text}".`);
}

function proxiesOf(text: string): number {
  const proxies = Number(text);
  if (Number.isInteger(proxies) && proxies >= 0 && proxies <= 10) return proxies;
  throw new UsageFault(`PENDOPO_PROXIES must be a number from 0 to 10, not "${text}".`);
}

type Values = ReturnType<typeof read>['values'];

/** Where the data is, by option, else by environment. */
const whereOf = ({data, database}: Values) => ({
  data: data ?? (process.env['PENDOPO_DATA'] || './data'),
  databaseUrl: database ?? (process.env['DATABASE_URL'] || undefined),
  key: process.env['PENDOPO_KEY'] || undefined,
});

async function start(values: Values) {
  const {PORT, HOST, PENDOPO_PROXIES} = process.env;
  const log = jsonLog();
  const starting = startServer({
    port: portOf(values.port ?? (PORT || '8080')),
    host: values.host ?? (HOST || '0.0.0.0'),
    ...whereOf(values),
    proxies: proxiesOf(PENDOPO_PROXIES || '0'),
    sample: values.sample,
    examples: values.examples,
    docs: values.docs,
    log,
  });
  // Heard from the first moment on; what is begun, the start too, is finished first. A second signal
  // ends the process at once.
  const stop = () => {
    process.off('SIGTERM', stop).off('SIGINT', stop);
    const close = async () => (await starting.catch(() => undefined))?.close();
    close().catch((error: unknown) => {
      log.error('stopping failed', error);
      process.exitCode = 1;
    });
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  const server = await starting;
  if (process.stdout.isTTY) {
    console.log(`\nPendopo is open: ${server.url.replace('0.0.0.0', 'localhost')}\n`);
  }
}

async function catalogue([deed, file]: string[], values: Values): Promise<void> {
  if (!file) throw new UsageFault('Name a file: pendopo catalogue check FILE');
  if (deed === 'check') return void console.log(await checkCatalogue(file));
  if (deed !== 'load') throw new UsageFault(`A catalogue is checked or loaded, not "${deed}".`);
  const changed = await loadCatalogue(file, whereOf(values), new Date());
  console.log(changed ? `${file} is in force.` : `${file} was in force already: nothing changed.`);
}

async function user([deed, login]: string[], values: Values): Promise<void> {
  if (!login) throw new UsageFault('Name a login: pendopo user add LOGIN --office 12.19');
  const {office, role = 'head', name = login} = values;
  if (deed === 'reset') return tellPassword(login, await resetUser(login, whereOf(values)));
  if (deed !== 'add') throw new UsageFault(`A user is added or reset, not "${deed}".`);
  if (!office) throw new UsageFault('Say at which office: --office 12.19');
  return tellPassword(login, await addUser({login, office, role, name}, whereOf(values)));
}

const tellPassword = (login: string, password: string) =>
  console.log(`${login} begins with this password, told once:\n\n  ${password}\n`);

const folderFaults = /^(EACCES|EPERM|EROFS|EEXIST|ENOTDIR|ENOENT|ENOSPC|ERR_SQLITE_ERROR)$/;

/** Why it could not start, in a sentence that says what to do. */
function advice(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'The port is taken: stop what uses it, or set PORT to another.';
  if (folderFaults.test(code ?? '')) {
    return `The data folder cannot be used (${message}): check PENDOPO_DATA and its permissions.`;
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') {
    return `The database cannot be reached (${message}): check DATABASE_URL.`;
  }
  return message;
}

/** Why nothing came of a command, in words. */
function refusal(command: string | undefined, error: unknown): string {
  if (error instanceof CatalogueError) return `The catalogue was refused:\n${error.message}`;
  return command === 'start' ? `Pendopo could not start. ${advice(error)}` : advice(error);
}

/** Runs one command line; a fault ends it with a sentence and exit code 1 (2 for wrong usage). */
export async function run(args: string[]): Promise<void> {
  let command: string | undefined;
  try {
    const {values, positionals} = read(args);
    const [first, ...rest] = positionals;
    command = first;
    if (values.help || !command) return void console.log(help);
    if (command === 'catalogue') return await catalogue(rest, values);
    if (command === 'user') return await user(rest, values);
    if (command !== 'start') throw new UsageFault(`There is no command "${command}".`);
    await start(values);
  } catch (error) {
    const usage = error instanceof UsageFault;
    console.error(usage ? `${error.message}\n\n${help}` : refusal(command, error));
    process.exitCode = usage ? 2 : 1;
  }
}
