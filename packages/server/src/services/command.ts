import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {baseline, diffCatalogue, parseOfficeCatalogue} from '@pendopo/catalogue';
import {Store} from '../store.js';

/** Where an office's data is kept. */
export interface Where {
  data: string;
  databaseUrl?: string | undefined;
}

/** @throws {Error} in words when it cannot be read */
const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(({message}: Error) => {
    throw new Error(`The file cannot be read: ${message}`);
  });

/**
 * Reads an office's own version of the catalogue and tells in what it departs from the national one.
 *
 * @throws {CatalogueError} with every fault by file, line and reason
 */
export async function checkCatalogue(file: string): Promise<string> {
  const national = baseline();
  const office = parseOfficeCatalogue(await textOf(file), basename(file), national);
  return diffCatalogue(national, office);
}

/**
 * Makes a file the office's own version. A server that runs shows it within seconds.
 *
 * @returns whether that changed anything
 * @throws {CatalogueError} as {@link checkCatalogue}; then nothing is changed
 */
export async function loadCatalogue(file: string, where: Where, now: Date): Promise<boolean> {
  const text = await textOf(file);
  const catalogue = parseOfficeCatalogue(text, basename(file), baseline());
  const store = await Store.open(where);
  try {
    return await store.saveCatalogue(catalogue, now);
  } finally {
    await store.close();
  }
}
