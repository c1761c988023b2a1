import {jsonLog} from '../log.js';
import {startServer} from '../server.js';
import {type Command, UsageFault, whereOf} from './usage.js';

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

/** `pendopo start` */
export const start: Command = async (_, values) => {
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
};
