import {html, nothing} from 'lit';
import type {FrameActs} from '../shared/frame-view.js';
import type {FormModel} from './model.js';
import type {FormStrings} from './strings.js';

/**
 * What a form can do beyond being filled in. The server prints it with the rest; in the browser it
 * comes with the live part.
 */
export interface FormActs extends FrameActs {
  /** What is wrong, as links to the fields; stands before them. */
  summary: unknown;
  /** What becomes of what was typed; stands beside the button. */
  status: unknown;
  /** Whether anything is kept on this device, and its end. */
  keep?: unknown;
  /** Instead of the form, once it was received. */
  done: unknown;
}

/**
 * A form round its fields, the same on the server and in the browser: it is sent as any form is where
 * there is no script, never with what was typed in its address.
 */
export function formView(
  {stage, action, token}: FormModel,
  t: FormStrings,
  fields: unknown,
  acts?: FormActs,
  send: string = t.send,
) {
  if (acts?.done) return acts.done;
  // What is on its way stays as it was sent.
  const away = stage.is === 'sending' || stage.is === 'waiting';
  return html`<form
    class="fill"
    method="post"
    action=${(action || nothing) as string}
    enctype="multipart/form-data"
    novalidate
    aria-busy=${(stage.is === 'sending' ? 'true' : nothing) as 'true'}
  >
    ${token ? html`<input type="hidden" name="token" value=${token} />` : nothing} ${acts?.summary}
    <div ?inert=${away}>${fields}</div>
    <p><button class="main" ?hidden=${stage.is === 'waiting'}>${send}</button></p>
    <div role="status">${acts?.status}</div>
    ${acts?.keep}
  </form>`;
}
