/**
 * Loaded before a server (`--import`): it dies, as by a power cut, in the moment between a write's
 * commit and the first byte of its answer.
 */
import {ServerResponse} from 'node:http';

const writeHead = ServerResponse.prototype.writeHead;

ServerResponse.prototype.writeHead = function (this: ServerResponse, ...args: unknown[]) {
  if (args[0] === 201) process.kill(process.pid, 'SIGKILL');
  return writeHead.apply(this, args as Parameters<typeof writeHead>);
} as typeof writeHead;
