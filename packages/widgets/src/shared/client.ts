import {Pendopo} from '@pendopo/sdk';
import {loaded} from './page.js';

const clients = new Map<string, Pendopo>();

/** The client of a server that all elements of a page share. */
export function clientOf(server: string): Pendopo {
  let client = clients.get(server);
  const {primed} = loaded();
  if (!client) clients.set(server, (client = new Pendopo({server, ...(primed && {primed})})));
  return client;
}
