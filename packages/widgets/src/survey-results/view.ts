import type {SurveySummary} from '@pendopo/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {inLang} from '../shared/format.js';
import {type FrameActs, framed, roomForLine} from '../shared/frame-view.js';
import type {ResultsModel} from './model.js';
import type {ResultsStrings} from './strings.js';
import {figure, periodName} from './words.js';

/** What a citizen can do with the results, beside reading them. */
export interface ResultsActs extends FrameActs {
  /** Another period. */
  search?: unknown;
  /** How the figures are made. */
  method?: unknown;
}

const gradeName = ({bands}: SurveySummary, grade: string) =>
  bands.find(band => band.grade === grade)?.name;

/** What the answers say, element by element, as bars that can be read out. */
function result(data: NonNullable<SurveySummary['data']>, model: ResultsModel, t: ResultsStrings) {
  const {page, lang} = model;
  const {ikm, grade, answers, elements} = data;
  return html`<p class="index">${figure(ikm, lang)}</p>
    <p>
      ${t.index}: <b>${grade}, ${inLang(gradeName(page, grade), lang)}</b>.
      ${t.answers(String(answers))}, ${periodName(page.period, t)}.
    </p>
    <ul>
      ${elements.map(
        ({element, nrr, grade}) =>
          html`<li class="item">
            ${t.elements[element]} <b>${figure(nrr, lang)}</b> (1–4):
            ${inLang(gradeName(page, grade), lang)}
            <meter
              min="1"
              max="4"
              value=${nrr}
              aria-label=${`${t.elements[element]}: ${figure(nrr, lang)}`}
            ></meter>
          </li>`,
      )}
    </ul>`;
}

/** The whole of it, the same on the server and in the browser. */
export function resultsView(
  model: ResultsModel,
  t: ResultsStrings,
  acts?: ResultsActs,
): TemplateResult {
  const {page, lang, server, busy} = model;
  const {office, data, least, period} = page;
  const fill = `${server}/${office.id}/survei${lang === 'en' ? '?lang=en' : ''}`;
  return framed(
    {...page, office: {...office, sample: page.sample}, lang, query: {period}, busy},
    t,
    {
      title: t.title,
      body: [
        acts ? acts.search : roomForLine,
        data
          ? result(data, model, t)
          : html`<p class="note">${periodName(period, t)}: ${t.few(least)}</p>`,
        acts?.method ?? nothing,
        html`<p><a href=${fill} target="_blank">${t.fill}</a></p>`,
      ],
    },
    acts,
  );
}
