import {CatalogueError} from '@pendopo/catalogue';

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
export function refusal(command: string | undefined, error: unknown): string {
  if (error instanceof CatalogueError) return `The catalogue was refused:\n${error.message}`;
  return command === 'start' ? `Pendopo could not start. ${advice(error)}` : advice(error);
}
