import type {DeskStatistic} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import '../kit/dialog.js';
import type {FieldFault} from '../kit/errors.js';
import {areaField, lineField, selectField, textFields, tickField} from '../kit/field.js';
import type {DeskForm, Values} from '../kit/form.js';
import {rowCount, rowsField} from '../kit/rows.js';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import type {StatisticsStrings} from './strings.js';
import {newSeries, unread} from './values.js';

const said = (text: {id: string; en?: string}, lang: Lang) =>
  lang === 'en' ? (text.en ?? text.id) : text.id;

/** What can be told without asking the server. */
export function statisticFaults(values: Values, t: StatisticsStrings): FieldFault[] {
  const needed = ['title.id', 'unit.id', 'period', 'asOf', 'source.what.id']
    .filter(name => !values[name]?.trim())
    .map(name => ({name, text: t.needs}));
  const rows = Array.from({length: rowCount(values, 'series')}, (_, n) => `series.${n}.points`);
  const lines = rows.flatMap(name =>
    unread(values[name])
      .slice(0, 1)
      .map(line => ({name, text: t.unread(line)})),
  );
  return [...needed, ...lines];
}

/** All of a statistic that is written by hand. */
export function statisticFields(form: DeskForm, beside: boolean, t: StatisticsStrings) {
  const periods = Object.entries(t.periods).map(([value, name]) => ({value, name}));
  return html`${textFields(form, {name: 'title', label: t.name})}
  ${textFields(form, {name: 'unit', label: t.unit, hint: t.unitHint})}
  ${selectField(form, {name: 'period', label: t.period, options: periods, required: true})}
  ${lineField(form, {name: 'asOf', label: t.asOf, hint: t.asOfHint, required: true})}
  ${rowsField(form, {
    name: 'series',
    legend: t.series,
    nth: t.oneSeries,
    add: t.addSeries,
    remove: t.removeSeries,
    begin: newSeries,
    most: 12,
    fields: prefix =>
      html`${textFields(form, {name: `${prefix}name`, label: t.seriesName})}
      ${areaField(form, {
        name: `${prefix}points`,
        label: t.points,
        hint: t.pointsHint,
        most: 8000,
        rows: 8,
      })}
      ${tickField(form, {name: `${prefix}summed`, label: t.summed})}`,
  })}
  ${beside ? html`<p class="soft">${t.beside}</p>` : nothing}
  ${textFields(form, {name: 'source.what', label: t.source})}
  ${lineField(form, {name: 'source.url', label: t.sourceUrl, type: 'url'})}
  ${textFields(form, {name: 'note', label: t.note, required: false})}
  ${tickField(form, {name: 'published', label: t.published})}
  ${lineField(form, {
    name: 'threshold',
    label: t.threshold,
    hint: t.thresholdHint,
    inputmode: 'numeric',
  })}`;
}

/** All statistics. */
export function statisticsView(
  statistics: readonly DeskStatistic[],
  lang: Lang,
  t: StatisticsStrings,
) {
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    <p class="acts"><a class="button main" href="/meja/angka/baru">${t.add}</a></p>
    ${tableView<DeskStatistic>({
      caption: t.caption,
      rows: statistics,
      key: ({statistic}) => statistic.id,
      empty: t.none,
      columns: [
        {name: t.name, head: true, cell: ({statistic}) => said(statistic.title, lang)},
        {name: t.unit, cell: ({statistic}) => said(statistic.unit, lang)},
        {name: t.asOf, cell: ({statistic}) => statistic.asOf},
        {
          name: t.actions,
          cell: ({statistic}) =>
            html`<a
              class="button"
              href="/meja/angka/${statistic.id}"
              aria-label=${t.editOf(said(statistic.title, lang))}
              >${t.edit}</a
            >`,
        },
      ],
    })}`;
}

export interface RemoveActs {
  ask(is: boolean): void;
  remove(): void;
}

/** Asks before figures are gone. */
export function removeView(asking: boolean, t: StatisticsStrings, acts: RemoveActs) {
  const button = html`<p class="acts">
    <button type="button" class="danger" @click=${() => acts.ask(true)}>${t.remove}</button>
  </p>`;
  if (!asking) return button;
  return html`${button}<desk-dialog heading=${t.askRemove} @desk-close=${() => acts.ask(false)}>
      <p>${t.removeAbout}</p>
      <p class="acts">
        <button type="button" class="danger" @click=${() => acts.remove()}>${t.remove}</button>
        <button type="button" @click=${() => acts.ask(false)}>${t.keep}</button>
      </p>
    </desk-dialog>`;
}
