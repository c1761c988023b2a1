/** Between what the fields of a statistic hold, and what is sent. */
import type {DeskStatistic, StatisticDraft} from '@pendopo/sdk/staff';
import {textOf, textValues} from '../kit/field.js';
import type {Values} from '../kit/form.js';
import {rowCount} from '../kit/rows.js';

type Statistic = DeskStatistic['statistic'];
type Point = Statistic['series'][number]['points'][number];

/** `2026-08 12`, `2026-08;12`, with tabs from a sheet, or the period alone. */
const line = /^(\d{4}(?:-Q?\d{1,2})?)(?:[\s;,:]+(\d{1,3}(?:\.\d{3})+|\d+)?)?$/i;

const written = (text: string) =>
  text
    .split('\n')
    .map(one => one.trim())
    .filter(Boolean);

/** The lines of figures that cannot be read. */
export const unread = (text = ''): string[] => written(text).filter(one => !line.test(one));

/** What was written a line each, or pasted from a sheet. Thousands may be set apart by dots. */
export const pointsOf = (text = ''): Point[] =>
  written(text).flatMap(one => {
    const [, period = '', value] = line.exec(one) ?? [];
    if (!period) return [];
    const month = /^(\d{4})-(\d)$/.exec(period);
    const whole = month ? `${month[1]}-0${month[2]}` : period.toUpperCase();
    return [{period: whole, ...(value && {value: Number(value.replaceAll('.', ''))})}];
  });

const pointsText = (points: readonly Point[]) =>
  points.map(({period, value}) => (value === undefined ? period : `${period} ${value}`)).join('\n');

const slug = (name: string, n: number) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 40) || `deret_${n + 1}`;

function seriesOf(values: Values): Statistic['series'] {
  return Array.from({length: rowCount(values, 'series')}, (_, n) => {
    const at = (name: string) => `series.${n}.${name}`;
    const name = textOf(values, at('name')) ?? {id: ''};
    const points = pointsOf(values[at('points')]);
    const total = points.reduce((sum, {value = 0}) => sum + value, 0);
    return {
      id: values[at('id')] || slug(name.id, n),
      name,
      points,
      ...(values[at('summed')] && {total}),
    };
  });
}

/** A statistic as it is sent; what the fields do not show stays as it was. */
export function statisticDraft(values: Values, kept: Statistic | undefined): StatisticDraft {
  const {period, asOf = '', threshold, published} = values;
  const note = textOf(values, 'note');
  const url = values['source.url']?.trim();
  return {
    title: textOf(values, 'title') ?? {id: ''},
    unit: textOf(values, 'unit') ?? {id: ''},
    period: period as Statistic['period'],
    asOf: asOf.trim(),
    series: seriesOf(values),
    ...(kept?.facts && {facts: kept.facts}),
    ...(kept?.comparison && {comparison: kept.comparison}),
    ...(note && {note}),
    source: {what: textOf(values, 'source.what') ?? {id: ''}, ...(url && {url})},
    published: published === 'on',
    ...(threshold?.trim() && {threshold: Number(threshold)}),
  };
}

/** A statistic as the fields show it. */
export const statisticValues = (one: Statistic): Values => ({
  ...textValues('title', one.title),
  ...textValues('unit', one.unit),
  period: one.period,
  asOf: one.asOf,
  ...textValues('note', one.note),
  ...textValues('source.what', one.source.what),
  'source.url': one.source.url ?? '',
  published: one.published ? 'on' : '',
  threshold: one.threshold === undefined ? '' : String(one.threshold),
  ...Object.assign(
    {},
    ...one.series.map(({id, name, points, total}, n) => ({
      [`series.${n}.id`]: id,
      ...textValues(`series.${n}.name`, name),
      [`series.${n}.points`]: pointsText(points),
      [`series.${n}.summed`]: total === undefined ? '' : 'on',
    })),
  ),
});

export const newSeries: Values = {'name.id': '', 'name.en': '', points: '', summed: ''};

/** What a new statistic begins with; small numbers are hidden unless someone decides otherwise. */
export const newStatistic: Values = {
  period: 'month',
  threshold: '5',
  ...Object.fromEntries(Object.entries(newSeries).map(([key, v]) => [`series.0.${key}`, v])),
};

/** An id of its title, as it stands in addresses. */
export const metricOf = (title: string): string => {
  const id = slug(title, 0).slice(0, 34);
  return id.length > 1 ? id : 'angka';
};
