import {address, type Statistic} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {contactLinks, forAll} from '../shared/contact.js';
import {inLang, type Lang, plain} from '../shared/format.js';
import {totalText} from './chart-view.js';
import {liveStrings} from './live-strings.js';
import {isList, shown, type StatisticsModel} from './model.js';
import type {StatisticsStrings} from './strings.js';
import type {StatisticsActs} from './view.js';
import {figureText, periodName} from './words.js';

/** The figures as a table; each series a group of rows under its name. */
function table(statistic: Statistic, names: StatisticsStrings, lang: Lang) {
  const t = liveStrings[lang];
  const {title, unit, series} = statistic;
  return html`<table>
    <caption>
      ${inLang(title, lang)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.period}</th>
        <th scope="col">${t.figure} (${inLang(unit, lang)})</th>
      </tr>
    </thead>
    ${series.map(one => {
      const total = totalText(one, inLang(unit, lang), names);
      return html`<tbody>
        <tr>
          <th scope="rowgroup" colspan="2">${inLang(one.name, lang)}</th>
        </tr>
        ${one.points.map(
          point =>
            html`<tr>
              <th scope="row">${periodName(point.period, names)}</th>
              <td>${figureText(point, names)}</td>
            </tr>`,
        )}
        ${
          total
            ? html`<tr>
                <td colspan="2">${total}</td>
              </tr>`
            : nothing
        }
      </tbody>`;
    })}
  </table>`;
}

/** Everything that can be done with figures. */
export function statisticsActs(
  {page, lang}: StatisticsModel,
  names: StatisticsStrings,
  remark: unknown = nothing,
): StatisticsActs {
  const {office} = page;
  const t = liveStrings[lang];
  const statistic = shown(page);
  const to = (metric: string) => address('', '', {...(lang === 'en' && {lang}), metric}) || '?';
  return {
    remark,
    table: statistic && table(statistic, names, lang),
    hint: html`<p class="hint soft">${t.hint}</p>`,
    to,
    empty: html`<p>
      ${t.ask} ${contactLinks(forAll(office.contacts), t.askText(plain(office.name)))}
    </p>`,
    // Back to the list, where there is more than the one.
    foot: isList(page) ? nothing : html`<a href=${to('')} data-act="open">${t.choose}</a>`,
  };
}
