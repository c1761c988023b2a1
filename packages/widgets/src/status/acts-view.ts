import {html, nothing} from 'lit';
import type {StatusModel} from './model.js';
import type {StatusStrings} from './strings.js';
import type {StatusActs} from './view.js';

/** Everything that comes with the form; `done` is the case, in its place. */
export const statusActs = (
  model: StatusModel,
  t: StatusStrings,
  more: Pick<StatusActs, 'summary' | 'samples' | 'done' | 'remark'>,
): StatusActs => ({
  status: model.stage.is === 'sending' ? html`<p>${t.looking}</p>` : nothing,
  ...more,
});
