import {html, nothing} from 'lit';
import {type Lang, plain} from './format.js';
import {commonLive} from './live-strings.js';

/** What can be chosen: the value that is sent, and its name. */
export type Choice = readonly [value: string, name: string];

/** A choice in a search form; nothing when there is nothing to choose from. */
export function choose(
  lang: Lang,
  name: string,
  label: string,
  choices: readonly Choice[],
  value = '',
) {
  if (!choices.length && !value) return nothing;
  return html`<label
    >${label}<select name=${name}>
      <option value="">${commonLive[lang].all}</option>
      ${choices.map(
        ([code, text]) =>
          html`<option value=${code} ?selected=${code === value}>${plain(text)}</option>`,
      )}
    </select></label
  >`;
}

/** Words to search for. */
export const searchWords = (label: string, value = '') =>
  html`<label
    >${label}<input name="q" type="search" maxlength="100" value=${(value || nothing) as string}
  /></label>`;

/** Keeps the language of a page whose form is sent without JavaScript. */
export const langField = (lang: Lang) =>
  lang === 'en' ? html`<input type="hidden" name="lang" value="en" />` : nothing;

/** Undoes the search, where there is one. */
export const clearLink = (lang: Lang, filters: object) =>
  Object.keys(filters).length
    ? html`<a href=${lang === 'en' ? '?lang=en' : '?'} data-act="clear"
        >${commonLive[lang].clear}</a
      >`
    : nothing;
