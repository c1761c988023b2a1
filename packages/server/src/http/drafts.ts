import {createHash} from 'node:crypto';
import type {z} from '@hono/zod-openapi';
import type {Context as HonoContext} from 'hono';
import {faultsOf} from './faults.js';
import {type Fault, Refusal} from './problems.js';

/** A file that came along, read whole. */
export interface SentFile {
  bytes: Uint8Array;
  /** As the sender calls it: shown to nobody before it was looked at. */
  name: string;
  /** Recognises it without keeping it. */
  hash: string;
}

/** A body as it was sent. */
export interface Sent<Draft> {
  draft: Draft;
  /** By the name of the part. */
  files: Readonly<Record<string, readonly SentFile[]>>;
}

export interface DraftOptions {
  /** Parts that may hold files, and how many each. Default: none. */
  files?: Readonly<Record<string, number>>;
  /** Bytes of the whole body. Default 64 KiB. */
  most?: number;
  /** Refuse what the schema does not know inside of its parts too, in place of leaving it out. */
  whole?: boolean;
}

const usual = 64 * 1024;

const notJson: Fault = {
  pointer: '/json',
  code: 'not-json',
  detail: {id: 'Isi kiriman bukan JSON yang benar.', en: 'The body is not proper JSON.'},
};

const notWanted = (pointer: string): Fault => ({
  pointer,
  code: 'not-wanted',
  detail: {
    id: 'Bagian ini tidak dikenal dan tidak diterima; hapus dari kiriman.',
    en: 'This is not known and not taken; leave it out.',
  },
});

/** What of a body did not get into the draft, however deep. */
const leftOut = (body: unknown, draft: unknown, pointer = '/json'): Fault[] => {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const known = (draft as Record<string, unknown>)[key];
    const at = `${pointer}/${key}`;
    return known === undefined ? [notWanted(at)] : leftOut(value, known, at);
  });
};

const tooMany = (part: string, most: number): Fault => ({
  pointer: `/json/${part}`,
  code: 'too-many-files',
  detail: {id: `Paling banyak ${most} berkas.`, en: `At most ${most} files.`},
});

/** The body's bytes, given up as soon as there are too many. @throws {Refusal} `body-too-large` */
async function bytesOf({body, headers}: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(headers.get('content-length')) > most) throw new Refusal('body-too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw new Refusal('body-too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid-parameters', [notJson]);
  }
}

async function fileOf(file: File): Promise<SentFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {bytes, name: file.name, hash: createHash('sha256').update(bytes).digest('hex')};
}

/** The part `draft` and the files of a multipart body. */
async function partsOf(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  allowed: Record<string, number>,
) {
  const form = await new Response(bytes, {headers: {'content-type': type}}).formData().catch(() => {
    throw new Refusal('invalid-parameters', [notJson]);
  });
  const draft = form.get('draft');
  const files: Record<string, SentFile[]> = {};
  for (const [part, most] of Object.entries(allowed)) {
    const sent = form
      .getAll(part)
      .filter(value => value instanceof File && value.size > 0) as File[];
    if (sent.length > most) throw new Refusal('invalid-parameters', [tooMany(part, most)]);
    files[part] = await Promise.all(sent.map(fileOf));
  }
  return {body: parsed(draft instanceof File ? await draft.text() : (draft ?? '')), files};
}

/**
 * Reads what was sent: JSON, or, where files may come along, multipart/form-data whose part `draft`
 * is the JSON.
 *
 * @throws {Refusal} that says what is wrong with it, each fault in its place
 */
export async function readDraft<Draft>(
  c: HonoContext,
  schema: z.ZodType<Draft>,
  {files: allowed = {}, most = usual, whole}: DraftOptions = {},
): Promise<Sent<Draft>> {
  const type = c.req.header('content-type') ?? '';
  const multipart = /^multipart\/form-data/i.test(type) && Object.keys(allowed).length > 0;
  if (!multipart && !/^application\/json/i.test(type)) throw new Refusal('unsupported-media-type');
  const bytes = await bytesOf(c.req.raw, most);
  const {body, files} = multipart
    ? await partsOf(bytes, type, allowed)
    : {body: parsed(Buffer.from(bytes).toString()), files: {}};
  const result = schema.safeParse(body);
  if (!result.success) {
    throw new Refusal('invalid-parameters', faultsOf(result.error, 'json'));
  }
  const unknown = whole ? leftOut(body, result.data) : [];
  if (unknown.length) throw new Refusal('invalid-parameters', unknown);
  return {draft: result.data, files};
}

/** What was sent, such that the same request is known again. */
export const fingerprintOf = ({draft, files}: Sent<unknown>): unknown => [
  draft,
  Object.entries(files).map(([part, all]) => [part, all.map(({hash}) => hash)]),
];
