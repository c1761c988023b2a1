import type {FieldError} from '@pendopo/sdk';
import {html} from 'lit';
import {formLive} from '../forms/live-strings.js';
import {holdsNik, masked} from '../forms/nik.js';
import type {Lang} from '../shared/format.js';

/** Name of the choice: `mask` or `leave`. */
const name = 'nik';

/**
 * Where no script can ask at once: masking or leaving a number that looks like a NIK is chosen beside
 * the text, and the form is sent again.
 */
export const nikChoice = (lang: Lang) => {
  const {mask, keepIt} = formLive[lang];
  const choice = (value: string, text: string, chosen: boolean) =>
    html`<label class="pick"
      ><input type="radio" name=${name} value=${value} ?checked=${chosen} /><span
        >${text}</span
      ></label
    >`;
  return html`<div role="radiogroup">
    ${choice('mask', mask, true)} ${choice('leave', keepIt, false)}
  </div>`;
};

/** What is wrong with a text that holds such a number, unless it was chosen what to do with it. */
export const nikFault = (form: FormData, lang: Lang): FieldError | undefined =>
  form.has(name) || !holdsNik(String(form.get('text') ?? ''))
    ? undefined
    : {pointer: '/json/text', code: 'looks-like-nik', detail: formLive[lang].nik};

/** The same form with the numbers masked, where that was chosen. */
export function withoutNik(form: FormData): FormData {
  const text = String(form.get('text') ?? '');
  if (form.get(name) === 'mask') form.set('text', masked(text));
  return form;
}
