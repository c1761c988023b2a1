/**
 * What every browser test begins with: the plugin in `plugins.ts` puts its import before a test's
 * own. Web Test Runner passes a page whose promises were rejected with nobody listening; here any
 * such rejection, and any error that escapes to the window, fails the test during which it came.
 */

declare global {
  interface Window {
    /** Set by the test runner's page. */
    __server: string;
  }
}

/** Where the real Pendopo server listens: another origin than the test's, like on a village site. */
export const serverUrl = window.__server;

const strays: {kind: string; cause: unknown}[] = [];

/** Watches one more window, such as an iframe's: its errors do not reach this one. */
export function watchErrors(target: Window) {
  target.addEventListener('error', event => {
    // Mocha would blame an error on whatever runs now, and in a hook give up the whole file.
    event.stopImmediatePropagation();
    strays.push({kind: 'Uncaught', cause: event.error ?? event.message});
  });
  target.addEventListener('unhandledrejection', ({reason}) => {
    strays.push({kind: 'Unhandled rejection', cause: reason});
  });
}

watchErrors(window);

afterEach(async function () {
  const error = await strayError();
  const test = this.currentTest;
  if (!error || !test) return;
  // To throw here would end the file; marked like this, the test fails and the next one runs.
  test.state = 'failed';
  if (test.err) test.err.message += `\n${error.message}`;
  else test.err = error;
});

after(async () => {
  const error = await strayError();
  if (error) throw error;
});

/** All that strayed since the last call, as one error that points to the first of them. */
async function strayError(): Promise<Error | undefined> {
  // A rejection is reported in a task of its own, after the one that caused it.
  await new Promise(resolve => setTimeout(resolve));
  await new Promise(resolve => setTimeout(resolve));
  const found = strays.splice(0);
  if (found.length === 0) return undefined;

  const error = new Error(found.map(({kind, cause}) => `${kind}: ${cause}`).join('\n'));
  const origin = found.map(({cause}) => (cause as Error | undefined)?.stack).find(Boolean);
  if (origin) error.stack = origin;
  return error;
}
