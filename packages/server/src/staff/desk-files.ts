import {readdir, readFile} from 'node:fs/promises';

/** The scripts of the desk's page, by name; the build puts them beside this server's own. */
export type DeskFiles = ReadonlyMap<string, string>;

const folder = new URL('../desk/', import.meta.url);

/** @returns nothing in a checkout in which the desk was not built */
export async function loadDesk(): Promise<DeskFiles | undefined> {
  const all = await readdir(folder).catch(() => []);
  const names = all.filter(name => name.endsWith('.js'));
  const files = names.map(
    async name => [name, await readFile(new URL(name, folder), 'utf8')] as const,
  );
  return names.length ? new Map(await Promise.all(files)) : undefined;
}
