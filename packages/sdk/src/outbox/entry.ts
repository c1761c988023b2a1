import type {Problem} from '@pendopo/contract/types';
import type {PendopoError} from '../errors.js';
import type {Parts} from '../transport.js';

/** What is typed into a form, before it is sent. */
export interface Draft<Typed extends object = Record<string, string>> {
  /** What the form holds, in its own terms. Must be JSON. */
  typed: Typed;
  files: Parts;
}

/** What is sent: to which route of the API, as what. */
export interface Write {
  /** Path of the API, such as `/v1/offices/12.19/complaints`. */
  route: string;
  /** The JSON that goes out. */
  body: unknown;
  files?: Parts | undefined;
}

/**
 * What became of a draft. Nothing is called received that the server has not confirmed.
 *
 * - `editing`: being typed. `kept` says where it would survive: on this `device`, or only as long as
 *   this `page` is open.
 * - `sending`: on its way now, from this tab or another.
 * - `waiting`: could not be sent yet: `offline`, the server is `busy`, or wants fewer tries
 *   (`limited`). It is tried again by itself, not before `until` (milliseconds since 1970).
 * - `received`: the server has it; `answer` is what it said, number and secret among it. `earlier`
 *   is set when what it has is what was sent first, and not what was changed after that.
 * - `refused`: the server does not take it as it is; `error` says why. It can be corrected and sent.
 */
export type Outcome =
  | {is: 'editing'; kept?: 'device' | 'page' | undefined}
  | {is: 'sending'}
  | {is: 'waiting'; why: 'offline' | 'busy' | 'limited'; until: number; kept: 'device' | 'page'}
  | {is: 'received'; answer: unknown; earlier?: true}
  | {is: 'refused'; error: PendopoError};

/** A file as it is kept: its bytes, because a picked file may be gone when it is to be sent. */
export interface KeptFile {
  part: string;
  name: string | undefined;
  type: string;
  bytes: ArrayBuffer;
}

/** A write as it is kept. */
export interface KeptWrite {
  route: string;
  body: unknown;
  files: readonly KeptFile[];
}

/** A draft as it is kept, from its first letter to its receipt. */
export interface Entry {
  id: string;
  /** The server that it is for. */
  server: string;
  /** The one Idempotency-Key under which it is sent, however often. */
  key: string;
  state: 'draft' | 'waiting' | 'sending' | 'received' | 'refused';
  typed?: object | undefined;
  files: readonly KeptFile[];
  write?: KeptWrite | undefined;
  /** What went out before it was changed: the server may have it already. */
  first?: KeptWrite | undefined;
  earlier?: true | undefined;
  /** How often it was sent. */
  tries: number;
  /** Not to be sent before; milliseconds since 1970, like all that follow. */
  notBefore: number;
  changedAt: number;
  /** Until when the tab that sends has it to itself, where the browser has no locks. */
  leasedUntil?: number | undefined;
  trouble?: {code: string; problem?: Problem | undefined} | undefined;
  answer?: unknown;
}

/** The bytes of a file, read once: the first time it is seen, while it is certainly there. */
const read = new WeakMap<Blob, Promise<ArrayBuffer>>();

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  const bytes = read.get(file) ?? file.arrayBuffer();
  read.set(file, bytes);
  return bytes;
}

/** @throws what the browser says when a picked file cannot be read any more */
export const keptFiles = async (parts: Parts = {}): Promise<KeptFile[]> =>
  Promise.all(
    Object.entries(parts).flatMap(([part, files]) =>
      files.map(async file => ({
        part,
        name: 'name' in file ? (file as File).name : undefined,
        type: file.type,
        bytes: await bytesOf(file),
      })),
    ),
  );

export function partsOf(files: readonly KeptFile[]): Parts {
  const parts: Record<string, Blob[]> = {};
  for (const {part, name, type, bytes} of files) {
    const file = name === undefined ? new Blob([bytes], {type}) : new File([bytes], name, {type});
    (parts[part] ??= []).push(file);
  }
  return parts;
}

const sameBytes = (a: ArrayBuffer, b: ArrayBuffer) => {
  const other = new Uint8Array(b);
  return a.byteLength === b.byteLength && new Uint8Array(a).every((byte, i) => byte === other[i]);
};

/** Whether the server would see the same. */
export const sameWrite = (a: KeptWrite, b: KeptWrite): boolean =>
  a.route === b.route &&
  JSON.stringify(a.body) === JSON.stringify(b.body) &&
  a.files.length === b.files.length &&
  a.files.every(
    ({part, bytes}, i) => part === b.files[i]!.part && sameBytes(bytes, b.files[i]!.bytes),
  );
