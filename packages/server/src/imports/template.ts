import type {importKinds} from '@pendopo/contract';
import type {Lang} from '../http/language.js';
import type {Column} from './columns.js';
import {csvText} from './csv-text.js';
import {applicationColumns} from './kinds/application-columns.js';
import {officeColumns} from './kinds/office.js';
import {overrideColumns} from './kinds/overrides.js';
import {partnerColumns} from './kinds/partner-columns.js';
import {statisticColumns} from './kinds/statistics.js';
import {visitColumns} from './kinds/visit-columns.js';

import {mappingColumns, usualStates} from './state-words.js';

/** What there are templates of. */
export type TemplateKind = (typeof importKinds)[number] | 'mapping';

const columnsOf: Record<TemplateKind, readonly Column[]> = {
  visits: visitColumns,
  applications: applicationColumns,
  partners: partnerColumns,
  statistics: statisticColumns,
  overrides: overrideColumns,
  office: officeColumns,
  mapping: mappingColumns,
};

const said = {
  id: {
    head: [
      '# Contoh. Hapus kedua baris contoh, lalu isi dengan data kantor. Baris yang diawali # diabaikan.',
      '# Kolom yang tidak wajib boleh dihapus. Urutan kolom bebas.',
    ],
    required: ' (wajib)',
    oneOf: ' (salah satu wajib)',
    mapping: [
      '# Kiri: kata di pelacak kantor. Kanan: artinya. Ubah atau tambah baris sesuai pelacak kantor.',
      '# Pakai dengan: pendopo import applications FILE --office 12.19 --mapping padanan.csv',
    ],
  },
  en: {
    head: [
      '# An example. Remove its two rows, then fill in the data of the office. Lines that begin with # are left out.',
      '# Columns that are not required may be removed. Their order is free.',
    ],
    required: ' (required)',
    oneOf: ' (one of these is required)',
    mapping: [
      "# Left: a word of the office's tracker. Right: what it means. Change or add lines as the tracker has them.",
      '# Use it with: pendopo import applications FILE --office 12.19 --mapping padanan.csv',
    ],
  },
} satisfies Record<Lang, unknown>;

/**
 * An example sheet: what to write in which column, in lines that an import leaves out, then the names of
 * the columns and two rows of invented data.
 *
 * @param lang of the explanations; the names of columns are those that offices use
 */
export function template(kind: TemplateKind, lang: Lang): string {
  const {head, required, oneOf, mapping} = said[lang];
  const columns = columnsOf[kind];
  const names = columns.map(({names}) => names[0]);
  if (kind === 'mapping') return csvText([...mapping.map(line => [line]), names, ...usualStates]);
  const needed = (column: Column) =>
    column.required === true ? required : column.required === 'one-of' ? oneOf : '';
  return csvText([
    ...head.map(line => [line]),
    ...columns.map(column => [`# ${column.names[0]}${needed(column)}: ${column.help[lang]}`]),
    names,
    ...[0, 1].map(n => columns.map(({examples}) => examples[n]!)),
  ]);
}
