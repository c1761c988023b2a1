/**
 * Loaded before each file of node tests. A file whose tests are over but which still holds a timer,
 * a server or a connection open would keep the run waiting for ever: it is named and failed.
 */
import {after} from 'node:test';

/** Connections that are being closed, and pools that idle out, may take this long. */
const GRACE = 5_000;

after(() => {
  const report = () => {
    // Pipes are the process's own output.
    const open = process.getActiveResourcesInfo().filter(name => name !== 'PipeWrap');
    console.error(`Still open after the last test: ${open.join(', ')}`);
    process.exit(1);
  };
  // Does not count itself: where nothing else is open, the process ends at once.
  setTimeout(report, GRACE).unref();
});
