import {html, nothing} from 'lit';
import {inLang, plain} from '../shared/format.js';
import type {StatusModel} from './model.js';
import type {StatusStrings} from './strings.js';
import type {StatusActs} from './view.js';

/** Numbers to try, of an office that is invented itself. */
function samples({page, lang}: StatusModel, t: StatusStrings) {
  const {tryOut = []} = page.settings.status;
  if (!tryOut.length) return nothing;
  return html`<details>
    <summary>${t.tryOut}</summary>
    <ul>
      ${tryOut.map(
        ({number, factor, name}) =>
          html`<li>${plain(number)} · ${plain(factor)} (${inLang(name, lang)})</li>`,
      )}
    </ul>
  </details>`;
}

/** Everything that comes with the form; `done` is the case, in its place. */
export const statusActs = (
  model: StatusModel,
  t: StatusStrings,
  more: Pick<StatusActs, 'summary' | 'done' | 'remark'>,
): StatusActs => ({
  status: model.stage.is === 'sending' ? html`<p>${t.looking}</p>` : nothing,
  samples: samples(model, t),
  ...more,
});
