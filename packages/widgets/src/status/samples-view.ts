import {html, nothing} from 'lit';
import {inLang, plain} from '../shared/format.js';
import {lookupStrings} from './lookup-strings.js';
import type {StatusModel} from './model.js';

/** Numbers to try, of an office that is invented itself. */
export function samplesView({page, lang}: StatusModel) {
  const {tryOut = []} = page.settings.status;
  if (!tryOut.length) return nothing;
  return html`<details>
    <summary>${lookupStrings[lang].tryOut}</summary>
    <ul>
      ${tryOut.map(
        ({number, factor, name}) =>
          html`<li>${plain(number)} · ${plain(factor)} (${inLang(name, lang)})</li>`,
      )}
    </ul>
  </details>`;
}
