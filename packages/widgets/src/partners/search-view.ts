import {html, nothing} from 'lit';
import {choose, clearLink, langField, searchWords} from '../shared/form-view.js';
import {liveStrings} from './live-strings.js';
import type {PartnersModel} from './model.js';
import type {PartnersStrings} from './strings.js';

/** The search: a plain GET form, which works without JavaScript. */
export function searchForm(model: PartnersModel, {categories: names}: PartnersStrings) {
  const {filters, lang, nearest, denied, page} = model;
  const {categories = [], districts = []} = page.facets ?? {};
  const t = liveStrings[lang];
  return html`<form>
    ${langField(lang)} ${searchWords(t.words, filters.q)}
    ${choose(
      lang,
      'category',
      t.category,
      categories.map(({id, count}) => [id, `${names[id]} (${count})`]),
      filters.category,
    )}
    ${choose(
      lang,
      'district',
      t.district,
      districts.map(one => [one.code, one.name]),
      filters.district,
    )}
    <button>${t.show}</button>
    <button type="button" data-act="near" aria-pressed=${!!nearest}>
      ${nearest ? t.nearOff : t.near}
    </button>
    ${clearLink(lang, filters)} ${denied ? html`<p role="status">${t.nearDenied}</p>` : nothing}
  </form>`;
}
