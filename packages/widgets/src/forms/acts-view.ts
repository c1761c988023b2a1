import {html, nothing} from 'lit';
import {idOf} from './field-view.js';
import {formLive} from './live-strings.js';
import type {FormModel, Stage} from './model.js';

/** What is wrong, above the form: each a link to its field. */
export function summaryView({faults, stage, lang}: FormModel) {
  const t = formLive[lang];
  const refused = stage.is === 'refused' ? stage.text : '';
  if (!faults.length && !refused) return nothing;
  return html`<div class="note warn" role="alert">
    ${refused ? html`<p>${refused}</p>` : nothing}
    ${
      faults.length
        ? html`<p>${t.faults(faults.length)}</p>
            <ul>
              ${faults.map(
                ({name, text}) =>
                  html`<li>
                    <a href="#${idOf(name)}" data-act="field" data-name=${name}>${text}</a>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </div>`;
}

const time = (at: number) => {
  const clock = new Date(at);
  return `${clock.getHours()}.${String(clock.getMinutes()).padStart(2, '0')}`;
};

const button = (act: string, text: string) =>
  html`<button type="button" data-act=${act}>${text}</button>`;

/** What becomes of what was typed, as it is. */
export function statusView({stage, lang}: FormModel) {
  const t = formLive[lang];
  const says: Partial<Record<Stage['is'], () => unknown>> = {
    editing() {
      const {kept} = stage as Stage & {is: 'editing'};
      return kept && html`<p class="soft">${kept === 'device' ? t.kept : t.onPage}</p>`;
    },
    sending: () => html`<p>${t.sending}</p>`,
    waiting() {
      const {why, until, kept = 'page'} = stage as Stage & {is: 'waiting'};
      return html`<div class="note">
        <p><b>${t[why]}</b> ${until ? t.until(time(until)) : nothing} ${t.waits[kept]}</p>
        ${button('again', t.again)}
      </div>`;
    },
    duplicate: () => html`<p class="note">${t.duplicate}</p>`,
  };
  return says[stage.is]?.();
}

/** Whether anything is kept here, and its end. */
export function keepView({stage, lang}: FormModel, keep: boolean) {
  const t = formLive[lang];
  const kept = 'kept' in stage && stage.kept === 'device';
  return html`<label class="pick"
      ><input type="checkbox" data-act="shared" ?checked=${!keep} /><span>${t.shared}</span></label
    >${kept ? button('forget', t.forget) : nothing}`;
}

/** A number was typed that nobody asked for. */
export const nikView = ({lang}: FormModel, name: string) =>
  html`<div class="note warn" role="alert">
    <p>${formLive[lang].nik}</p>
    <button type="button" data-act="mask" data-name=${name}>${formLive[lang].mask}</button>
    <button type="button" data-act="leave" data-name=${name}>${formLive[lang].keepIt}</button>
  </div>`;
