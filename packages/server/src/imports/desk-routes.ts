import type {z} from '@hono/zod-openapi';
import {
  ImportAnswer,
  ImportApply,
  ImportList,
  ImportOutcome,
  importTemplate,
  PersonalImportDraft,
  personalImportKinds,
  PublicImportDraft,
  publicImportKinds,
  type Right,
} from '@pendopo/contract';
import type {Import} from '@pendopo/contract/types';
import {type Context as HonoContext, Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {readDraft} from '../http/drafts.js';
import {preferredLanguage} from '../http/language.js';
import {type Fault, Refusal} from '../http/problems.js';
import {knownOffice} from '../offices/routes.js';
import type {Desk} from '../staff/desk.js';
import {localInstant} from '../time.js';
import {badRowsSheet} from './bad-rows.js';
import {SheetFault} from './fault.js';
import {importJob} from './job.js';
import type {ImportKind} from './kinds.js';
import {ImportRefused} from './refused.js';
import type {KeptImport} from './store.js';
import {template, type TemplateKind} from './template.js';

/** How long a sheet that was read can be applied. */
const patience = 30 * 6e4;

const mostBytes = 20 * 2 ** 20;

/** Everyone else waits while rows are written: more of them are for the command line. */
const mostRows = 20_000;

const noFile: Fault = {
  pointer: '/json/file',
  code: 'missing',
  detail: {id: 'Pilih berkas yang akan diimpor.', en: 'Choose the file to bring in.'},
};

const badRows = (count: number): Fault => ({
  pointer: '/json/skipBad',
  code: 'bad-rows',
  detail: {
    id: `${count} baris masih salah. Perbaiki di berkas, atau pilih untuk melewatinya. Belum ada yang ditulis.`,
    en: `${count} rows are still wrong. Correct them in the file, or choose to leave them out. Nothing was written.`,
  },
});

const unreadable = ({code, words}: SheetFault): Fault => ({
  pointer: '/json/file',
  code,
  detail: words,
});

const csv = (c: HonoContext, name: string, text: string) =>
  c.body(text, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });

interface Part {
  name: 'public' | 'personal';
  right: Right;
  kinds: readonly ImportKind[];
  draft: z.ZodType<z.infer<typeof PublicImportDraft> | z.infer<typeof PersonalImportDraft>>;
}

const parts: readonly Part[] = [
  {name: 'public', right: 'import.public', kinds: publicImportKinds, draft: PublicImportDraft},
  {
    name: 'personal',
    right: 'import.personal',
    kinds: personalImportKinds,
    draft: PersonalImportDraft,
  },
];

/** Bringing sheets in at the desk: read, looked at, then done or not. */
export function importDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, cache, now} = context;
  const app = new Hono();
  const clock = () => new Date(now());

  const told = async (one: KeptImport, names: Map<string, string>): Promise<Import> => {
    const {office} = await knownOffice(context, one.office);
    const {id, kind, file, actor, at, state, counts, problem, expiresAt} = one;
    const ready = state === 'ready' && expiresAt > now();
    return {
      id,
      kind,
      file,
      by: names.get(actor) ?? actor,
      at,
      state: state === 'ready' && !ready ? 'expired' : state,
      ...(ready && {until: localInstant(expiresAt, office.utcOffset)}),
      ...(counts && {counts}),
      ...(problem && {problem}),
    };
  };

  /** The office's own facts are for its head alone, on whichever way they come in. */
  const allowedKind = async (c: HonoContext, kind: ImportKind, office: string) => {
    if (kind === 'office') await desk.allowed(c, 'office.write', office);
  };

  for (const {name, right, kinds, draft: schema} of parts) {
    const base = `/v1/staff/offices/:office/imports/${name}` as const;

    app.post(base, async c => {
      const office = c.req.param('office');
      const user = await desk.allowed(c, right, office);
      const files = {file: 1, mapping: 1};
      const {draft, files: sent} = await readDraft(c, schema, {files, most: mostBytes});
      await allowedKind(c, draft.kind, office);
      const [file] = sent['file'] ?? [];
      if (!file) throw new Refusal('invalid-parameters', [noFile]);
      const [mapping] = sent['mapping'] ?? [];
      const given = {
        bytes: file.bytes,
        sheet: draft.sheet,
        keepGone: draft.keepGone,
        mapping: mapping && Buffer.from(mapping.bytes).toString(),
      };
      const {office: known} = await knownOffice(context, office);
      const at = localInstant(now(), known.utcOffset);
      const one = {office, kind: draft.kind, file: draft.file, actor: user.id, at};
      try {
        const job = importJob(store, draft.kind, office, given, clock, mostRows);
        const {preview} = await job.preview();
        const {counts} = preview;
        const expiresAt = now() + patience;
        const kept = await store.imports.add({...one, state: 'ready', expiresAt}, {counts}, given);
        await store.audit.record(
          {
            office,
            actor: user.id,
            action: 'import.read',
            subject: kept.id,
            detail: {kind: kept.kind},
          },
          at,
        );
        const names = new Map([[user.id, user.name]]);
        return c.json(ImportAnswer.parse({import: await told(kept, names), preview}));
      } catch (error) {
        if (!(error instanceof SheetFault)) throw error;
        const problem = error.words;
        await store.imports.add({...one, state: 'refused', expiresAt: now()}, {problem});
        throw new Refusal('invalid-parameters', [unreadable(error)]);
      }
    });

    /** The import that is meant, with its sheet while that is kept. */
    const meant = async (c: HonoContext) => {
      const {office = '', import: id = ''} = c.req.param() as Record<string, string>;
      const kept = await store.imports.get(office, id);
      if (!kept || !kinds.includes(kept.kind)) throw new Refusal('not-found');
      const sheet = kept.expiresAt > now() ? await store.imports.sheet(office, id) : undefined;
      if (!sheet) throw new Refusal('not-possible-now');
      return {kept, job: importJob(store, kept.kind, office, sheet, clock, mostRows)};
    };

    app.post(`${base}/:import/apply`, async c => {
      const user = await desk.allowed(c, right, c.req.param('office'));
      const {draft} = await readDraft(c, ImportApply);
      const {kept, job} = await meant(c);
      await allowedKind(c, kept.kind, kept.office);
      if (kept.state !== 'ready') throw new Refusal('not-possible-now');
      try {
        const {counts, changed} = await job.apply({skipBad: draft.skipBad, actor: user.id});
        await store.imports.applied(kept.id, {counts});
        if (changed) cache.changed();
        const names = new Map([[user.id, user.name]]);
        const done = await told({...kept, state: 'applied', counts}, names);
        return c.json(ImportOutcome.parse({import: done, counts}));
      } catch (error) {
        if (error instanceof ImportRefused) {
          throw new Refusal('invalid-parameters', [badRows(error.bad)]);
        }
        if (error instanceof SheetFault) {
          throw new Refusal('invalid-parameters', [unreadable(error)]);
        }
        throw error;
      }
    });

    app.get(`${base}/:import/bad-rows`, async c => {
      await desk.allowed(c, right, c.req.param('office'));
      const {kept, job} = await meant(c);
      const {header, bad} = await job.preview();
      return csv(c, `${kept.kind}.salah.csv`, badRowsSheet(header, bad));
    });

    app.get(base, async c => {
      const office = c.req.param('office');
      await desk.allowed(c, right, office);
      const users = await store.staff.list(office);
      const names = new Map(users.map(({id, name}) => [id, name]));
      const list = await store.imports.list(office, kinds, 50);
      const data = await Promise.all(list.map(one => told(one, names)));
      return c.json(ImportList.parse({data}));
    });
  }

  app.get('/v1/staff/offices/:office/import-templates/:kind', async c => {
    const {office, kind} = c.req.param();
    await desk.allowed(c, 'desk.today', office);
    const known = importTemplate.request.params.shape.kind.safeParse(kind);
    if (!known.success) throw new Refusal('not-found');
    return csv(
      c,
      `contoh-${kind}.csv`,
      template(kind as TemplateKind, preferredLanguage(c.req.header('accept-language'))),
    );
  });

  return app;
}
