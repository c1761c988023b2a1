import type {DeskComplaint} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {factsView} from '../cases/facts.js';
import {dateName, momentName} from '../kit/dates.js';
import type {Lang} from '../kit/words.js';
import type {ComplaintsStrings} from './strings.js';

export interface ComplaintModel {
  complaint: DeskComplaint;
  lang: Lang;
  /** Address of a photo. */
  photoOf(id: string): string;
  /** The photo that is looked at. */
  looking: string | undefined;
}

export interface ComplaintActs {
  look(id: string | undefined): void;
}

function photosView(
  {complaint: {photos}, looking, photoOf}: ComplaintModel,
  t: ComplaintsStrings,
  acts: ComplaintActs,
) {
  if (!photos.length) return nothing;
  return html`<h2>${t.photos}</h2>
    <p class="acts">
      ${photos.map(({id}) =>
        looking === id
          ? html`<button type="button" @click=${() => acts.look(undefined)}>${t.hide}</button>`
          : html`<button type="button" @click=${() => acts.look(id)}>${t.look(id)}</button>`,
      )}
    </p>
    ${looking ? html`<img class="desk-photo" src=${photoOf(looking)} alt=${t.photo(looking)} />` : nothing}`;
}

const dueState = {met: 'tag good', late: 'tag warn', open: 'tag'} as const;

function clocksView({due}: DeskComplaint, lang: Lang, t: ComplaintsStrings) {
  const states = {met: t.met, late: t.isLate, open: t.pending};
  return html`<h2>${t.clocks}</h2>
    <ul>
      ${due.map(
        ({step, on, state}) =>
          html`<li>
            ${t.due(t.steps[step], dateName(on, lang))}
            <span class=${dueState[state]}>${states[state]}</span>
          </li>`,
      )}
    </ul>`;
}

const historyView = ({events}: DeskComplaint, lang: Lang, t: ComplaintsStrings) =>
  html`<h2>${t.history}</h2>
    <ol class="desk-history">
      ${events.map(
        ({act, at, by, text, to}) =>
          html`<li>
            <p>
              <b>${t.events[act]}</b>${to ? html` ${t.to} ${to}` : nothing}
              <span class="soft">${momentName(at, lang)}, ${t.by[by]}</span>
            </p>
            ${text ? html`<p class="said">${text}</p>` : nothing}
          </li>`,
      )}
    </ol>`;

/** A complaint, whole; `deeds` is what can be done about it. */
export function complaintView(
  model: ComplaintModel,
  t: ComplaintsStrings,
  acts: ComplaintActs,
  deeds: unknown,
) {
  const {complaint: one, lang} = model;
  const {serviceName} = one;
  return html`<p><a href="/meja/pengaduan">${t.back}</a></p>
    <h1>${t.classes[one.class]}: ${one.number}</h1>
    <p>
      <span class="tag">${t.states[one.state]}</span>
      ${one.headOnly ? html`<span class="tag warn">${t.headOnly}</span>` : nothing}
      ${one.sample ? html`<span class="tag">${t.sample}</span>` : nothing}
      <span class="soft">${t.read}</span>
    </p>
    ${factsView([
      [t.says, one.text],
      [t.category, one.category && t.categories[one.category]],
      [t.service, serviceName && (serviceName[lang] ?? serviceName.id)],
      [t.place, one.place],
      [t.happenedOn, one.happenedOn && dateName(one.happenedOn, lang)],
      [t.name, one.name],
      [t.contact, one.contact],
      [t.anonymous, one.anonymous && t.yes],
      [t.confidential, one.confidential && t.yes],
      [t.received, momentName(one.receivedAt, lang)],
    ])}
    ${photosView(model, t, acts)} ${deeds} ${clocksView(one, lang, t)} ${historyView(one, lang, t)}`;
}
