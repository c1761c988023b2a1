/**
 * One line of JSON per event. Never a query, an address of a client, or anything a citizen wrote:
 * what is not written cannot leak.
 */
export interface Log {
  info(event: string, facts?: Record<string, unknown>): void;
  error(event: string, error: unknown, facts?: Record<string, unknown>): void;
}

const line = (level: string, event: string, facts?: Record<string, unknown>) =>
  JSON.stringify({time: new Date().toISOString(), level, event, ...facts}) + '\n';

export const jsonLog = (out: {write(text: string): unknown} = process.stdout): Log => ({
  info: (event, facts) => void out.write(line('info', event, facts)),
  error: (event, error, facts) =>
    void out.write(
      line('error', event, {
        ...facts,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    ),
});

export const silentLog: Log = {info() {}, error() {}};
