import {html, nothing} from 'lit';
import {choose, clearLink, langField, searchWords} from '../shared/form-view.js';
import {inLang} from '../shared/format.js';
import {liveStrings} from './live-strings.js';
import type {ScheduleModel} from './model.js';

/**
 * The search: a plain GET form, which works without JavaScript. Villages and schools can be chosen
 * from once their district is: a regency has hundreds.
 */
export function searchForm(model: ScheduleModel) {
  const {filters, lang, nearest, denied, page} = model;
  const {districts = [], villages = [], schools = [], services = []} = page.facets ?? {};
  const t = liveStrings[lang];
  return html`<form>
    ${langField(lang)} ${searchWords(t.words, filters.q)}
    ${choose(
      lang,
      'district',
      t.district,
      districts.map(one => [one.code, one.name]),
      filters.district,
    )}
    ${choose(
      lang,
      'village',
      t.village,
      villages.map(one => [one.code, one.name]),
      filters.village,
    )}
    ${choose(
      lang,
      'school',
      t.school,
      schools.map(one => [one.npsn, one.name]),
      filters.school,
    )}
    ${choose(
      lang,
      'service',
      t.service,
      services.map(one => [one.id, inLang(one.name, lang)]),
      filters.service,
    )}
    ${choose(lang, 'kind', t.kind, Object.entries(t.kinds), filters.kind)}
    <button>${t.show}</button>
    <button type="button" data-act="near" aria-pressed=${!!nearest}>
      ${nearest ? t.nearOff : t.near}
    </button>
    ${clearLink(lang, filters)} ${denied ? html`<p role="status">${t.nearDenied}</p>` : nothing}
  </form>`;
}
