import type {Statistic, StatisticBrief, StatisticComparison} from '@pendopo/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {inLang, type Lang} from '../shared/format.js';
import {type FrameActs, framed, roomForLine} from '../shared/frame-view.js';
import {chart} from './chart-view.js';
import {isList, shown, type StatisticsModel} from './model.js';
import type {StatisticsStrings} from './strings.js';
import {figureText, number, periodName} from './words.js';

/** What a citizen can do with figures, beside reading them. */
export interface StatisticsActs extends FrameActs {
  /** The same figures as a table, folded away until it is wanted. */
  table: unknown;
  /** How the chart is read by keyboard. */
  hint: unknown;
  /** Where a statistic is read, on this page and without JavaScript. */
  to: (metric: string) => string;
  /** A way out of an empty list. */
  empty: unknown;
}

/** One statistic in the list. It leads nowhere before it can be acted on. */
const listed = (
  {id, title, asOf, sample}: StatisticBrief,
  mixed: boolean,
  lang: Lang,
  t: StatisticsStrings,
  acts?: StatisticsActs,
) =>
  html`<li class="item">
    <a href=${(acts?.to(id) ?? nothing) as string} data-act="open">${inLang(title, lang)}</a>
    <p>${t.asOf} ${periodName(asOf, t)}. ${mixed && sample ? t.sample : nothing}</p>
  </li>`;

/** How it was and how it is: beside each other where there is room, else one below the other. */
const compared = ({title, before, after, rows}: StatisticComparison, lang: Lang) =>
  html`<h3>${inLang(title, lang)}</h3>
    ${rows.map(
      row =>
        html`<div class="item">
          <h4>${inLang(row.aspect, lang)}</h4>
          <dl>
            <div>
              <dt><b>${inLang(before, lang)}</b></dt>
              <dd>${inLang(row.before, lang)}</dd>
            </div>
            <div>
              <dt><b>${inLang(after, lang)}</b></dt>
              <dd>${inLang(row.after, lang)}</dd>
            </div>
          </dl>
        </div>`,
    )}`;

function sourceLine({source: {what, url}, asOf}: Statistic, t: StatisticsStrings, lang: Lang) {
  const name = inLang(what, lang);
  return html`<p>
    ${t.source}:
    ${/^https?:/.test(url ?? '') ? html`<a href=${url!} target="_blank">${name}</a>` : name}.
    ${t.asOf} ${periodName(asOf, t)}.
  </p>`;
}

/** One statistic: its chart, the same as a table, what stands beside it, where it comes from. */
function one(statistic: Statistic, lang: Lang, t: StatisticsStrings, acts?: StatisticsActs) {
  const {series, facts = [], comparison, note, threshold, published} = statistic;
  return [
    series[0] &&
      html`${chart(statistic, t, lang, acts?.hint)}
        <details>
          <summary>${t.table}</summary>
          ${acts?.table}
        </details>`,
    published ? nothing : threshold && html`<p>${t.rounded(number(threshold, t))}</p>`,
    facts.map(
      fact => html`<p class="item"><b>${figureText(fact, t)}</b> ${inLang(fact.name, lang)}</p>`,
    ),
    comparison && compared(comparison, lang),
    note && html`<p class="note">${inLang(note, lang)}</p>`,
    sourceLine(statistic, t, lang),
  ];
}

/** The whole of it, the same on the server and in the browser. */
export function statisticsView(
  {page, lang, metric, busy}: StatisticsModel,
  t: StatisticsStrings,
  acts?: StatisticsActs,
): TemplateResult {
  const {office} = page;
  const statistic = shown(page);
  const all = isList(page) ? page.data : [];
  const told = statistic ? [statistic] : all;
  const invented = told[0] ? told.every(({sample}) => sample) : office.sample;
  const list = all.length
    ? html`<ul>
        ${all.map(brief => listed(brief, office.sample && !invented, lang, t, acts))}
      </ul>`
    : [html`<p class="soft">${t.empty}</p>`, acts?.empty];
  return framed(
    // The note on samples is of the figures: real ones may stand in an office that is a sample.
    {...page, office: {...office, sample: invented}, lang, query: {metric}, busy},
    t,
    {
      title: statistic ? inLang(statistic.title, lang) : t.title,
      body: [
        office.sample && !invented ? statistic && html`<p class="note">${t.realHere}</p>` : nothing,
        statistic ? one(statistic, lang, t, acts) : list,
      ],
      room: isList(page) ? nothing : roomForLine,
    },
    acts,
  );
}
