import {openShelf} from './queue-shelf.js';

/**
 * What a page of the desk shows without a network: the visit of today, say. Nothing personal is kept
 * here, and nothing of it outlives the sign-out.
 */
export const kept = {
  async read<T>(name: string): Promise<T | undefined> {
    return (await (await openShelf()).kept(name)) as T | undefined;
  },
  async write(name: string, value: unknown): Promise<void> {
    await (await openShelf()).keep(name, value);
  },
  /** At sign-out. */
  async clear(): Promise<void> {
    await (await openShelf()).forget();
  },
};
