import {cp, readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {PublicAnswer} from './http/read-cache.js';

/** The scripts that sites load, by version: pinned snippets go on working after an upgrade. */
export type Assets = ReadonlyMap<string, ReadonlyMap<string, Buffer>>;

export interface AssetStore {
  /** Version that the floating addresses (`/v1/…`) stand for. */
  version: string;
  files: Assets;
}

const packaged = () =>
  dirname(fileURLToPath(import.meta.resolve('@pendopo/widgets/browser/sri.json')));

async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(folder)).filter(name => !name.endsWith('.map'));
  const files = names.map(async name => [name, await readFile(join(folder, name))] as const);
  return new Map(await Promise.all(files));
}

async function versionOf(folder: string): Promise<string> {
  const {version} = JSON.parse(await readFile(join(folder, 'sri.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/**
 * The scripts of this version and, where an archive folder is given, of every version that was served
 * from it before; this version is added to it.
 */
export async function loadAssets(archive?: string): Promise<AssetStore> {
  const own = packaged();
  const version = await versionOf(own);
  const files = new Map([[version, await readFolder(own)]]);
  if (archive) {
    await cp(own, join(archive, version), {
      recursive: true,
      filter: name => !name.endsWith('.map'),
    });
    for (const entry of await readdir(archive, {withFileTypes: true})) {
      // Desktops leave files of their own anywhere.
      if (!entry.isDirectory() || files.has(entry.name)) continue;
      files.set(entry.name, await readFolder(join(archive, entry.name)));
    }
  }
  return {version, files};
}

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

const year = 'public, max-age=31536000, immutable';
const brief = 'public, max-age=300, stale-while-revalidate=86400';

/**
 * A script as an answer; nothing when there is none of that name. Under its own version, or with a
 * hash in its name, it never changes.
 */
export function assetAnswer(
  {version, files}: AssetStore,
  asked: string,
  name: string,
): PublicAnswer | undefined {
  const floating = asked === 'v1';
  const own = files.get(floating ? version : asked)?.get(name);
  // A page that was opened before an upgrade may still ask for a chunk of the version before.
  const bytes =
    own ?? (floating ? [...files.values()].find(f => f.has(name))?.get(name) : undefined);
  const type = types[name.split('.').at(-1)!];
  if (!bytes || !type) return undefined;
  return {
    body: bytes.toString(),
    contentType: type,
    validUntil: Infinity,
    plain: true,
    headers: {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': !floating || /-[0-9a-f]{8}\.js$/.test(name) ? year : brief,
    },
  };
}
