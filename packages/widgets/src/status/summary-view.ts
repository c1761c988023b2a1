import {html, nothing} from 'lit';
import {idOf} from '../forms/field-view.js';
import {contactLinks, forAll} from '../shared/contact.js';
import type {StatusModel} from './model.js';

/** What is wrong, or why nothing was found; each fault is a link to its field. */
export function summaryView({faults, stage, page}: StatusModel) {
  const refused = stage.is === 'refused' && stage.text;
  if (!faults.length && !refused) return nothing;
  return html`<div class="note warn" role="alert">
    ${
      refused
        ? html`<p>${refused}</p>
            <p>${contactLinks(forAll(page.office.contacts))}</p>`
        : nothing
    }
    ${faults.map(
      ({name, text}) =>
        html`<p><a href="#${idOf(name)}" data-act="field" data-name=${name}>${text}</a></p>`,
    )}
  </div>`;
}
