import {html, nothing} from 'lit';
import type {DeskForm, Sending} from './form.js';
import './dialog.js';

/**
 * Someone else was faster: what they saved beside one's own, field by field, and a choice. Nothing is
 * written over before it is made.
 */
export function conflictView<T>(form: DeskForm, sending: Sending<T>) {
  const {conflict, values} = form;
  if (!conflict) return nothing;
  const t = form.t.conflict;
  const differing = [...form.told].filter(
    ([name]) => (values[name] ?? '') !== (conflict.values[name] ?? ''),
  );
  const shown = (of: Readonly<Record<string, string>>, name: string) => {
    const value = of[name] ?? '';
    return value ? (form.told.get(name)?.shown?.(value) ?? value) : t.empty;
  };
  return html`<desk-dialog heading=${t.title} @desk-close=${() => form.decideLater()}>
    <p>${t.about}</p>
    ${
      differing.length
        ? html`<dl class="compare">
            ${differing.map(
              ([name, {label}]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd><b>${t.mine}:</b> ${shown(values, name)}</dd>
                  <dd><b>${t.theirs}:</b> ${shown(conflict.values, name)}</dd>
                </div>`,
            )}
          </dl>`
        : html`<p>${t.same}</p>`
    }
    <p class="acts">
      <button type="button" class="main" @click=${() => form.takeTheirs()}>${t.takeTheirs}</button>
      <button type="button" @click=${() => void form.saveMine(sending)}>${t.saveMine}</button>
      <button type="button" class="plain" @click=${() => form.decideLater()}>${t.later}</button>
    </p>
  </desk-dialog>`;
}
