import type {importKinds} from '@pendopo/contract';
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

const needed = ({required}: Column) =>
  required === true ? ' (wajib)' : required === 'one-of' ? ' (salah satu wajib)' : '';

/**
 * An example sheet: what to write in which column, in lines that an import leaves out, then the names of
 * the columns and two rows of invented data.
 */
export function template(kind: TemplateKind): string {
  if (kind === 'mapping') return mapping();
  const columns = columnsOf[kind];
  return csvText([
    [
      '# Contoh. Hapus kedua baris contoh, lalu isi dengan data kantor. Baris yang diawali # diabaikan.',
    ],
    ['# Kolom yang tidak wajib boleh dihapus. Urutan kolom bebas.'],
    ...columns.map(column => [`# ${column.names[0]}${needed(column)}: ${column.help.id}`]),
    columns.map(({names}) => names[0]),
    ...[0, 1].map(n => columns.map(({examples}) => examples[n]!)),
  ]);
}

/** What the usual words of trackers are understood as: an office adds its own, or changes what differs. */
const mapping = (): string =>
  csvText([
    [
      '# Kiri: kata di pelacak kantor. Kanan: artinya. Ubah atau tambah baris sesuai pelacak kantor.',
    ],
    ['# Pakai dengan: pendopo import applications FILE --office 12.19 --mapping padanan.csv'],
    mappingColumns.map(({names}) => names[0]),
    ...usualStates,
  ]);
