import {createRoute, z} from '@hono/zod-openapi';
import {instant, Text} from '../common.js';
import {officeParams} from '../offices.js';
import {refusals} from '../problem.js';
import {answer, deskPath, json, needs, type Right, tags} from './common.js';

/** What can be brought in from a sheet and is shown to everyone. */
export const publicImportKinds = [
  'visits',
  'partners',
  'statistics',
  'overrides',
  'office',
] as const;
/** What is about people. */
export const personalImportKinds = ['applications'] as const;
export const importKinds = [...publicImportKinds, ...personalImportKinds] as const;

export const importStates = ['ready', 'applied', 'refused', 'expired'] as const;

const count = (description: string, example: number) =>
  z.int().min(0).openapi({description, example});

export const ImportCounts = z
  .object({
    rows: count('Rows with data in the sheet.', 120),
    new: count('What is not there yet.', 12),
    changed: count('What is there and differs.', 3),
    gone: count('What an earlier import brought and the sheet no longer has: it is taken away.', 1),
    unchanged: count('What is there just so.', 104),
    bad: count('Rows that cannot be taken.', 0),
  })
  .openapi('ImportCounts', {description: 'What a sheet comes to; none is a count of people.'});

export const ImportFault = z
  .object({
    row: z.int().min(1).openapi({
      description: 'Line of the sheet, as a spreadsheet program counts it, from 1.',
      example: 14,
    }),
    column: z.string().max(200).openapi({
      description: 'The column as the sheet calls it.',
      example: 'Kecamatan',
    }),
    value: z.string().max(200).openapi({
      description: 'What stands there.',
      example: 'Tanjung Tirem',
    }),
    reason: Text,
    nearest: z.string().max(200).optional().openapi({
      description: 'The nearest value that could be taken.',
      example: 'Tanjung Tiram',
    }),
  })
  .openapi('ImportFault', {description: 'A cell that cannot be taken, and so its row.'});

export const ImportChange = z
  .object({
    field: Text,
    before: z.string().max(1200).openapi({description: 'As it is kept.', example: '08:00-14:00'}),
    after: z.string().max(1200).openapi({description: 'As it would be.', example: '09:00-12:00'}),
  })
  .openapi('ImportChange', {description: 'One thing that would differ.'});

export const ImportExample = z
  .object({
    what: z.enum(['new', 'changed', 'gone']).openapi({
      description: 'new: it would be added; changed; gone: it would be taken away.',
      example: 'changed',
    }),
    label: z.string().max(400).openapi({
      description: 'Which one, in short.',
      example: 'Selasa, 1 Desember 2026, Balai Desa Contoh',
    }),
    row: z.int().min(1).optional().openapi({description: 'Line of the sheet.', example: 14}),
    changes: z.array(ImportChange).max(30).openapi({
      description: 'For changed: what would differ.',
      example: [],
    }),
  })
  .openapi('ImportExample', {description: 'Something that an import would do.'});

export const ImportPreview = z
  .object({
    kind: z.enum(importKinds).openapi({
      description:
        'visits, partners, statistics, overrides (own requirements), office, applications.',
      example: 'visits',
    }),
    counts: ImportCounts,
    examples: z.array(ImportExample).max(100).openapi({
      description: 'The first of each kind; of what would be taken away as many as fit.',
      example: [],
    }),
    faults: z.array(ImportFault).max(200).openapi({
      description: 'The first 200 faults by row.',
      example: [],
    }),
    faultCount: count('How many faults there are in all.', 0),
    notes: z
      .array(Text)
      .max(30)
      .openapi({
        description: 'What else to know, such as columns that mean nothing here.',
        example: [{id: 'Kolom "Petugas" diabaikan.', en: 'The column "Petugas" is ignored.'}],
      }),
  })
  .openapi('ImportPreview', {
    description: 'What an import would do. Nothing has been written.',
  });

const importId = () =>
  z
    .string()
    .regex(/^i-[0-9a-f]{16}$/)
    .openapi({description: 'Id of the import.', example: 'i-7b1f6a2c9d3e4f50'});

export const Import = z
  .object({
    id: importId(),
    kind: ImportPreview.shape.kind,
    file: z.string().max(200).openapi({
      description: 'What the file was called.',
      example: 'jadwal-desember.xlsx',
    }),
    by: z.string().max(120).openapi({
      description: 'Who brought it: a name of the desk, or `command-line`.',
      example: 'Petugas Contoh',
    }),
    at: instant('When it was sent.'),
    state: z.enum(importStates).openapi({
      description:
        'ready: read, can be applied until `until`; applied; refused: not a row of it was taken, or ' +
        'the file could not be read; expired: it was not applied in time.',
      example: 'applied',
    }),
    until: instant('Until when it can be applied.').optional(),
    counts: ImportCounts.optional(),
    problem: Text.optional(),
  })
  .openapi('Import', {description: 'A sheet that was sent, and what came of it.'});

export const ImportAnswer = z
  .object({import: Import, preview: ImportPreview})
  .openapi('ImportAnswer', {description: 'A sheet that was read, and what it would do.'});

export const ImportList = z
  .object({
    data: z.array(Import).openapi({description: 'The latest 50, newest first.', example: []}),
  })
  .openapi('ImportList', {description: 'The sheets that were sent lately.'});

const draftOf = <const K extends readonly string[]>(kinds: K, name: string) =>
  z
    .strictObject({
      kind: z.enum(kinds).openapi({description: 'What the sheet is of.', example: kinds[0]}),
      file: z.string().trim().min(1).max(200).openapi({
        description: 'What the file is called.',
        example: 'jadwal-desember.xlsx',
      }),
      sheet: z.string().max(100).optional().openapi({
        description: 'Which sheet of a workbook; without it the first that is shown.',
        example: 'Desember',
      }),
      keepGone: z.boolean().optional().openapi({
        description:
          'The sheet is only a part of what there is: nothing is taken away that it does not have.',
        example: false,
      }),
    })
    .openapi(name, {
      description: 'The part `draft` of the form; the sheet itself is its part `file`.',
    });

export const PublicImportDraft = draftOf(publicImportKinds, 'PublicImportDraft');
export const PersonalImportDraft = draftOf(personalImportKinds, 'PersonalImportDraft');

export const ImportApply = z
  .strictObject({
    skipBad: z.boolean().openapi({
      description:
        'Leaves out the rows that cannot be taken; else nothing is written while there is one. With ' +
        'it nothing is taken away either: a row with a mistake is not one that is gone.',
      example: false,
    }),
  })
  .openapi('ImportApply', {description: 'That an import is to be done, and how.'});

export const ImportOutcome = z
  .object({import: Import, counts: ImportCounts})
  .openapi('ImportOutcome', {description: 'What was done.'});

const importParams = officeParams.extend({
  import: importId().openapi({param: {name: 'import', in: 'path'}}),
});

const templateParams = officeParams.extend({
  kind: z.enum([...importKinds, 'mapping']).openapi({
    param: {name: 'kind', in: 'path'},
    description: 'What the sheet is of; mapping: how the words of an own tracker are understood.',
    example: 'visits',
  }),
});

const sent = <S extends z.ZodType>(draft: S) => ({
  required: true,
  content: {
    'multipart/form-data': {
      schema: z.object({
        draft,
        file: z.string().openapi({
          format: 'binary',
          description: 'The sheet, CSV or XLSX, at most 20 MiB.',
          example: 'Tanggal;Jam;Tempat\n',
        }),
        mapping: z.string().optional().openapi({
          format: 'binary',
          description:
            'For applications: how the words of the office’s tracker are understood, CSV.',
          example: 'Kata di pelacak;Status\n',
        }),
      }),
    },
  },
});

const sheet = {
  200: {
    description: 'The sheet.',
    content: {
      'text/csv': {
        schema: z.string().openapi({
          description: 'CSV in UTF-8 with a byte order mark, columns separated by semicolons.',
          example: 'Tanggal;Jam;Tempat\n',
        }),
      },
    },
  },
  ...refusals,
};

const operations = <S extends z.ZodType>(
  part: 'public' | 'personal',
  right: Right,
  draft: S,
  said: string,
) => {
  const name = part === 'public' ? 'Public' : 'Personal';
  const base = `${deskPath}/imports/${part}` as const;
  return {
    preview: createRoute({
      method: 'post',
      path: base,
      ...needs(right),
      operationId: `preview${name}Import`,
      summary: `What a sheet of ${said} would do; it is kept for 30 minutes to be applied`,
      tags,
      request: {params: officeParams, body: sent(draft)},
      responses: answer('What it would do.', ImportAnswer),
    }),
    apply: createRoute({
      method: 'post',
      path: `${base}/{import}/apply` as const,
      ...needs(right),
      operationId: `apply${name}Import`,
      summary: 'Do it: all of it, or nothing',
      tags,
      request: {params: importParams, body: {required: true, ...json(ImportApply)}},
      responses: answer('What was done.', ImportOutcome),
    }),
    badRows: createRoute({
      method: 'get',
      path: `${base}/{import}/bad-rows` as const,
      ...needs(right),
      operationId: `get${name}ImportBadRows`,
      summary: 'The rows that cannot be taken, with why, to be corrected and sent again',
      tags,
      request: {params: importParams},
      responses: sheet,
    }),
    list: createRoute({
      method: 'get',
      path: base,
      ...needs(right),
      operationId: `list${name}Imports`,
      summary: `Sheets of ${said} that were sent lately, and what came of them`,
      tags,
      request: {params: officeParams},
      responses: answer('The imports.', ImportList),
    }),
  };
};

export const publicImports = operations(
  'public',
  'import.public',
  PublicImportDraft,
  'what everyone may see',
);
export const personalImports = operations(
  'personal',
  'import.personal',
  PersonalImportDraft,
  'applications',
);

export const importTemplate = createRoute({
  method: 'get',
  path: `${deskPath}/import-templates/{kind}`,
  ...needs('desk.today'),
  operationId: 'getImportTemplate',
  summary: 'An example sheet with the columns explained',
  tags,
  request: {params: templateParams},
  responses: sheet,
});
