import type {ImportCounts, ImportPreview, ImportFault} from '@pendopo/contract/types';
import type {Lang} from '../http/language.js';
import type {ImportKind} from '../imports/kinds.js';

const words = {
  id: {
    kinds: {
      visits: 'Jadwal',
      applications: 'Permohonan',
      partners: 'Mitra KIA',
      statistics: 'Angka layanan',
      overrides: 'Persyaratan kantor sendiri',
      office: 'Data kantor',
    },
    of: 'dari',
    rows: 'baris',
    new: 'baru',
    changed: 'berubah',
    gone: 'hilang (akan dihapus)',
    unchanged: 'tetap',
    bad: 'salah',
    line: 'baris',
    instead: 'mungkin',
    empty: '(kosong)',
    more: (n: number) => `… dan ${n} lagi`,
    faults: (n: number) => `${n} yang perlu diperbaiki:`,
    refused:
      'Belum ada yang ditulis. Perbaiki baris di atas, atau pakai --skip-bad untuk melewatinya.',
    nothing: 'Tidak ada yang berubah.',
    dry: 'Ini hanya pratinjau: belum ada yang ditulis.',
    sure: 'Simpan? [y/t] ',
    notSure: 'Tidak jadi: tidak ada yang ditulis.',
    sayYes: 'Belum ada yang ditulis. Tambahkan --yes untuk menyimpan.',
    done: 'Tersimpan.',
    badFile: (n: number, file: string) =>
      `${n} baris yang salah ada di ${file}: perbaiki di sana, lalu impor berkas itu.`,
    reading: 'Membaca baris',
    writing: 'Menyimpan baris',
  },
  en: {
    kinds: {
      visits: 'Visits',
      applications: 'Applications',
      partners: 'KIA partners',
      statistics: 'Figures',
      overrides: 'Own requirements',
      office: 'Office',
    },
    of: 'of',
    rows: 'rows',
    new: 'new',
    changed: 'changed',
    gone: 'gone (will be removed)',
    unchanged: 'unchanged',
    bad: 'bad',
    line: 'line',
    instead: 'perhaps',
    empty: '(empty)',
    more: (n: number) => `… and ${n} more`,
    faults: (n: number) => `${n} to be corrected:`,
    refused: 'Nothing was written. Correct the rows above, or leave them out with --skip-bad.',
    nothing: 'Nothing changes.',
    dry: 'This was a preview only: nothing was written.',
    sure: 'Save? [y/n] ',
    notSure: 'Left as it was: nothing was written.',
    sayYes: 'Nothing was written. Add --yes to save.',
    done: 'Saved.',
    badFile: (n: number, file: string) =>
      `${n} bad rows are in ${file}: correct them there, then import that file.`,
    reading: 'Reading rows',
    writing: 'Writing rows',
  },
} satisfies Record<Lang, unknown>;

export const importWords = (lang: Lang) => words[lang];

const signs = {new: '+', changed: '~', gone: '-'} as const;

/** How many faults are printed: all of them are in the sheet of bad rows. */
const faultsShown = 40;

export const countsLine = (lang: Lang, counts: ImportCounts): string =>
  (['new', 'changed', 'gone', 'unchanged', 'bad'] as const)
    .filter(what => counts[what] || what !== 'bad')
    .map(what => `${counts[what].toLocaleString('id')} ${words[lang][what]}`)
    .join(', ');

function faultLine(lang: Lang, {row, column, value, reason, nearest}: ImportFault): string {
  const {line, empty, instead} = words[lang];
  const near = nearest ? ` (${instead}: ${nearest})` : '';
  const said = lang === 'en' ? (reason.en ?? reason.id) : reason.id;
  return `  ${line} ${row}, ${column}: ${value || empty}: ${said}${near}`;
}

/** A preview as lines to read. */
export function previewLines(
  lang: Lang,
  {kind, counts, examples, faults, faultCount, notes}: ImportPreview,
  office: string,
): string[] {
  const told = words[lang];
  const pick = ({id, en}: {id: string; en?: string | undefined}) =>
    lang === 'en' ? (en ?? id) : id;
  const lines = [
    `${told.kinds[kind as ImportKind]} ${office}: ${counts.rows.toLocaleString('id')} ${told.rows}`,
    `  ${countsLine(lang, counts)}`,
  ];
  for (const what of ['new', 'changed', 'gone'] as const) {
    const some = examples.filter(example => example.what === what);
    for (const {label, changes} of some) {
      lines.push(`  ${signs[what]} ${label}`);
      for (const {field, before, after} of changes) {
        lines.push(`      ${pick(field)}: ${before || told.empty} -> ${after || told.empty}`);
      }
    }
    if (counts[what] > some.length) lines.push(`  ${told.more(counts[what] - some.length)}`);
  }
  for (const note of notes) lines.push(`  ! ${pick(note)}`);
  if (!faultCount) return lines;
  const shown = faults.slice(0, faultsShown);
  lines.push(told.faults(faultCount), ...shown.map(fault => faultLine(lang, fault)));
  if (faultCount > shown.length) lines.push(`  ${told.more(faultCount - shown.length)}`);
  return lines;
}
