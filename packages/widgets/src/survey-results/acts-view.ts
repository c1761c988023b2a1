import {html, nothing} from 'lit';
import {langField} from '../shared/form-view.js';
import {inLang} from '../shared/format.js';
import {commonLive} from '../shared/live-strings.js';
import {resultsLive} from './live-strings.js';
import type {ResultsModel} from './model.js';
import type {ResultsStrings} from './strings.js';
import type {ResultsActs} from './view.js';
import {figure, periodName} from './words.js';

function search({page, lang}: ResultsModel, t: ResultsStrings) {
  const {period, periods} = page;
  const all = periods.includes(period) ? periods : [period, ...periods];
  if (all.length < 2) return nothing;
  return html`<form class="search" role="search">
    ${langField(lang)}
    <label
      >${resultsLive[lang].period}<select name="period">
        ${all.map(
          one =>
            html`<option value=${one} ?selected=${one === period}>${periodName(one, t)}</option>`,
        )}
      </select></label
    ><button>${commonLive[lang].show}</button>
  </form>`;
}

/** How the figures are made, with the source. */
function method({page, lang}: ResultsModel) {
  const t = resultsLive[lang];
  return html`<details>
    <summary>${t.method}</summary>
    <p>${inLang(page.source, lang)} ${t.rounding}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.grade}</th>
          <th scope="col">${t.from}</th>
        </tr>
      </thead>
      <tbody>
        ${page.bands.map(
          ({grade, name, from, to}) =>
            html`<tr>
              <th scope="row">${grade}, ${inLang(name, lang)}</th>
              <td>${figure(from, lang)}–${figure(to, lang)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** Everything that can be done with the results. */
export const resultsActs = (
  model: ResultsModel,
  t: ResultsStrings,
  remark: unknown = nothing,
): ResultsActs => ({remark, search: search(model, t), method: method(model)});
