/**
 * Codes of a database that cannot answer now, though nothing is wrong with the question: PostgreSQL's
 * classes 08 (connection), 53 (resources) and 57P (shut down), the network's own, and SQLite's busy
 * (5), read-only (8), I/O error (10), full (13) and cannot open (14).
 */
const postgresOrNetwork = /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/;
const sqlite = new Set([5, 8, 10, 13, 14]);

/** Whether a failure will pass by itself, so that the caller should come back later. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const {code = '', errcode = 0, message} = error as Error & {code?: string; errcode?: number};
  return (
    postgresOrNetwork.test(code) ||
    sqlite.has(errcode & 0xff) ||
    /connect(ion)? time/i.test(message)
  );
}
