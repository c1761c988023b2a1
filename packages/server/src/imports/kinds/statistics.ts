import type {Statistic, StatisticSeries} from '@pendopo/contract/types';
import {checkStatistics} from '../../statistics/check.js';
import {StatisticFault} from '../../statistics/fault.js';
import {periodNumber, periodOf} from '../../statistics/periods.js';
import type {Cells} from '../cells.js';
import type {Column} from '../columns.js';
import type {Deed, Ground, Plan, Reading, SheetKind} from '../plan.js';
import {plainWords} from '../values/nearest.js';
import {readPeriod} from '../values/periods.js';

/** Figures: one row for each period. */
export const statisticColumns = [
  {
    id: 'title',
    names: ['Angka', 'indikator', 'judul', 'nama angka', 'uraian', 'layanan'],
    required: true,
    help: {id: 'apa yang dihitung; sama di setiap barisnya', en: 'what is counted'},
    examples: ['KTP-el dicetak (contoh)', 'KTP-el dicetak (contoh)'],
  },
  {
    id: 'series',
    names: ['Deret', 'rincian', 'kelompok', 'seri'],
    help: {id: 'bila dirinci, misalnya per tahun; boleh kosong', en: 'where it is broken down'},
    examples: ['2026', '2026'],
  },
  {
    id: 'period',
    names: ['Periode', 'bulan', 'tahun', 'triwulan', 'waktu'],
    required: true,
    help: {id: 'Maret 2026, 2026-03, Triwulan I 2026, atau 2026', en: 'month, quarter or year'},
    examples: ['Januari 2026', 'Februari 2026'],
  },
  {
    id: 'value',
    names: ['Nilai', 'jumlah', 'banyak', 'angka jumlah', 'total'],
    required: true,
    help: {id: 'angka bulat; kosong bila belum ada', en: 'whole number; empty when not known'},
    examples: ['812', '774'],
  },
  {
    id: 'unit',
    names: ['Satuan'],
    help: {id: 'keping, lembar, orang; wajib untuk angka baru', en: 'unit; needed for a new one'},
    examples: ['keping', 'keping'],
  },
  {
    id: 'source',
    names: ['Sumber', 'sumber data'],
    help: {id: 'dari mana; wajib untuk angka baru', en: 'where from; needed for a new one'},
    examples: ['Buku register kantor', 'Buku register kantor'],
  },
  {
    id: 'published',
    names: ['Sudah terbit', 'sudah diterbitkan', 'terbuka'],
    help: {id: 'ya bila sudah diterbitkan di tempat lain', en: 'yes if published elsewhere'},
    examples: ['tidak', 'tidak'],
  },
  {
    id: 'threshold',
    names: ['Batas angka kecil', 'ambang', 'batas'],
    help: {
      id: 'angka di bawahnya hanya tampil sebagai "kurang dari"',
      en: 'smaller ones are hidden',
    },
    examples: ['5', '5'],
  },
] as const satisfies readonly Column[];

const idOf = (text: string) => plainWords(text).replaceAll(' ', '_').slice(0, 40);

interface Point {
  period: string;
  value: number | undefined;
  cells: Cells;
}

/** What the rows of one statistic say together. */
interface Gathered {
  title: string;
  kind: Statistic['period'];
  series: Map<string, {name: string; points: Map<string, Point>}>;
  unit: string | undefined;
  source: string | undefined;
  published: boolean | undefined;
  threshold: number | undefined;
  last: Cells;
}

/** All periods from the first to the last, those without a figure too. */
function points(kind: Statistic['period'], values: ReadonlyMap<string, number | undefined>) {
  const numbers = [...values.keys()].map(period => periodNumber(kind, period));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({length: last - first + 1}, (_, n) => {
    const period = periodOf(kind, first + n);
    const value = values.get(period);
    return {period, ...(value !== undefined && {value})};
  });
}

class Statistics implements Reading {
  readonly #ground: Ground;
  readonly #kept: readonly Statistic[];
  readonly #gathered = new Map<string, Gathered>();

  constructor(ground: Ground, kept: readonly Statistic[]) {
    this.#ground = ground;
    this.#kept = kept;
  }

  take(cells: Cells): void {
    const title = cells.needed('title', 200);
    const name = cells.text('series', 120) ?? title;
    const written = cells.needed('period', 60);
    const read = written === undefined ? undefined : readPeriod(written);
    if (written !== undefined && !read) {
      cells.fault('period', {
        id: 'Bukan periode. Tulis seperti Maret 2026, Triwulan I 2026, atau 2026.',
        en: 'Not a period. Write it like Maret 2026, Triwulan I 2026, or 2026.',
      });
    }
    const value = cells.whole('value', 0, 1e12);
    const unit = cells.text('unit', 60);
    const source = cells.text('source', 300);
    const published = cells.yesNo('published');
    const threshold = cells.whole('threshold', 2, 1000);
    if (!title || !name || !read || cells.faults.length) return;
    const id =
      this.#kept.find(one => plainWords(one.title.id) === plainWords(title))?.id ?? idOf(title);
    const known = this.#gathered.get(id);
    const gathered: Gathered = known ?? {
      title,
      kind: read.kind,
      series: new Map(),
      unit,
      source,
      published,
      threshold,
      last: cells,
    };
    this.#gathered.set(id, gathered);
    gathered.last = cells;
    gathered.unit ??= unit;
    gathered.source ??= source;
    gathered.published ??= published;
    gathered.threshold ??= threshold;
    this.#point(gathered, name, {period: read.period, value, cells}, read.kind);
  }

  async plan(): Promise<Plan> {
    const {office} = this.#ground;
    const deeds: Deed[] = [];
    const all = new Map(this.#kept.map(one => [one.id, one]));
    for (const [id, gathered] of this.#gathered) {
      const kept = all.get(id);
      const made = this.#made(id, gathered, kept);
      if (!made) continue;
      const label = gathered.title;
      const {line} = gathered.last;
      if (kept && JSON.stringify(kept) === JSON.stringify(made)) {
        deeds.push({what: 'unchanged', label, line});
        continue;
      }
      all.set(id, made);
      deeds.push(
        kept
          ? {what: 'changed', label, line, changes: changesOf(kept, made)}
          : {what: 'new', label, line},
      );
    }
    return {
      deeds,
      notes: [],
      write: async ({statistics}) => statistics.save(office.id, [...all.values()]),
    };
  }

  #point(gathered: Gathered, name: string, point: Point, kind: Statistic['period']): void {
    const {cells, period, value} = point;
    if (kind !== gathered.kind) {
      return cells.fault('period', {
        id: 'Periode satu angka harus sejenis: semua bulan, semua triwulan, atau semua tahun.',
        en: 'The periods of a figure must be alike: all months, all quarters or all years.',
      });
    }
    const id = idOf(name);
    const series = gathered.series.get(id) ?? {name, points: new Map<string, Point>()};
    gathered.series.set(id, series);
    const before = series.points.get(period);
    if (before && before.value !== value) {
      return cells.fault('period', {
        id: `Periode ini sudah ada di baris ${before.cells.line} dengan nilai lain.`,
        en: `This period is in line ${before.cells.line} already with another value.`,
      });
    }
    series.points.set(period, point);
  }

  #made(id: string, gathered: Gathered, kept: Statistic | undefined): Statistic | undefined {
    const {title, kind, unit, source, published, threshold, last} = gathered;
    if (last.faults.length) return undefined;
    for (const [column, value] of Object.entries({unit, source})) {
      if (value || kept) continue;
      last.fault(column, {
        id: 'Wajib diisi untuk angka yang belum ada.',
        en: 'Needed for a figure that is not there yet.',
      });
    }
    if (last.faults.length) return undefined;
    const series = seriesOf(gathered, kept?.series ?? []);
    const asOf = series
      .map(one => one.points.at(-1)!.period)
      .sort()
      .at(-1)!;
    const limit = threshold ?? kept?.threshold;
    const made: Statistic = {
      ...kept,
      id,
      title: kept?.title ?? {id: title},
      unit: unit && unit !== kept?.unit.id ? {id: unit} : kept!.unit,
      period: kept?.period ?? kind,
      asOf,
      sample: kept?.sample ?? this.#ground.office.sample,
      series,
      source: source && source !== kept?.source.what.id ? {what: {id: source}} : kept!.source,
      published: published ?? kept?.published ?? false,
      ...(limit !== undefined && {threshold: limit}),
    };
    try {
      checkStatistics([made]);
      return made;
    } catch (error) {
      if (!(error instanceof StatisticFault)) throw error;
      last.fault('title', {
        id: `Angka ini tidak dapat dipakai (${error.message})`,
        en: `This figure cannot be used (${error.message})`,
      });
      return undefined;
    }
  }
}

/** The series that are kept with the periods of the sheet put in, then those that are new. */
function seriesOf({kind, series}: Gathered, kept: readonly StatisticSeries[]): StatisticSeries[] {
  const ids = new Set([...kept.map(({id}) => id), ...series.keys()]);
  return [...ids].map(id => {
    const old = kept.find(one => one.id === id);
    const given = series.get(id);
    if (!given) return old!;
    const values = new Map<string, number | undefined>(
      old?.points.map(({period, value}) => [period, value]),
    );
    for (const {period, value} of given.points.values()) values.set(period, value);
    const all = points(kind, values);
    const total = all.reduce((sum, {value = 0}) => sum + value, 0);
    const {total: _, ...rest} = old ?? {id, name: {id: given.name}};
    return {...rest, points: all, ...(old?.total !== undefined && {total})};
  });
}

/** Periods whose figure differs. */
function changesOf(before: Statistic, after: Statistic) {
  const figures = (one: Statistic) =>
    new Map(
      one.series.flatMap(({id, points: all}) =>
        all.map(({period, value}) => [`${id} ${period}`, String(value ?? '')] as const),
      ),
    );
  const old = figures(before);
  return [...figures(after)]
    .filter(([key, value]) => (old.get(key) ?? '') !== value)
    .map(([key, value]) => ({field: {id: key, en: key}, before: old.get(key) ?? '', after: value}));
}

/** Figures. What the sheet does not have stays: nothing is ever gone. */
export const statisticSheets: SheetKind = {
  kind: 'statistics',
  columns: statisticColumns,
  mostRows: 5000,
  async begin(ground) {
    return new Statistics(ground, await ground.stores.statistics.list(ground.office.id));
  },
};
