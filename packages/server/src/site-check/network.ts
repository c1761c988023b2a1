import {lookup} from 'node:dns/promises';
import {connect, type Socket} from 'node:net';

/** The way out to other sites. Tests put another in its place; the checks stay where they are. */
export interface Network {
  /** All addresses that a name stands for now. */
  resolve(name: string): Promise<string[]>;
  /** A connection to an address that was checked: never to a name. */
  connect(address: string, port: number): Socket;
  /** Certificates that are trusted beside the usual ones. */
  ca?: string;
}

/** The network of this machine. */
export const systemNetwork: Network = {
  resolve: async name => (await lookup(name, {all: true})).map(({address}) => address),
  connect: (address, port) => connect({host: address, port}),
};
