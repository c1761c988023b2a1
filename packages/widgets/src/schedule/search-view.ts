import {html, nothing} from 'lit';
import {inLang, plain} from '../shared/format.js';
import type {FilterName} from './filter-names.js';
import {liveStrings} from './live-strings.js';
import type {ScheduleModel} from './model.js';

type Choice = readonly [value: string, name: string];

/**
 * The search: a plain GET form, which works without JavaScript. Villages and schools can be chosen
 * from once their district is: a regency has hundreds.
 */
export function searchForm(model: ScheduleModel) {
  const {filters, lang, nearest, denied, page} = model;
  const {districts = [], villages = [], schools = [], services = []} = page.facets ?? {};
  const t = liveStrings[lang];
  const choose = (name: FilterName, label: string, choices: Choice[]) => {
    const value = filters[name] ?? '';
    if (!choices.length && !value) return nothing;
    return html`<label
      >${label}<select name=${name}>
        <option value="">${t.all}</option>
        ${choices.map(
          ([code, text]) =>
            html`<option value=${code} ?selected=${code === value}>${plain(text)}</option>`,
        )}
      </select></label
    >`;
  };
  return html`<form>
    ${lang === 'en' ? html`<input type="hidden" name="lang" value="en" />` : nothing}
    <label
      >${t.words}<input
        name="q"
        type="search"
        maxlength="100"
        value=${(filters.q || nothing) as string}
    /></label>
    ${choose(
      'district',
      t.district,
      districts.map(one => [one.code, one.name]),
    )}
    ${choose(
      'village',
      t.village,
      villages.map(one => [one.code, one.name]),
    )}
    ${choose(
      'school',
      t.school,
      schools.map(one => [one.npsn, one.name]),
    )}
    ${choose(
      'service',
      t.service,
      services.map(one => [one.id, inLang(one.name, lang)]),
    )}
    ${choose('kind', t.kind, Object.entries(t.kinds))}
    <button>${t.show}</button>
    <button type="button" data-act="near" aria-pressed=${!!nearest}>
      ${nearest ? t.nearOff : t.near}
    </button>
    ${clearLink(model)} ${denied ? html`<p role="status">${t.nearDenied}</p>` : nothing}
  </form>`;
}

/** Undoes the search, where there is one. */
export const clearLink = ({filters, lang}: ScheduleModel) =>
  Object.keys(filters).length
    ? html`<a href=${lang === 'en' ? '?lang=en' : '?'} data-act="clear"
        >${liveStrings[lang].clear}</a
      >`
    : nothing;
