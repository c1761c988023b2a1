import type {DeskVisit, SavedVisit, VisitAct} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {clock, dayName, dayOf, momentName} from '../kit/dates.js';
import '../kit/dialog.js';
import {lineField, textFields} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending} from '../kit/form.js';
import type {Lang} from '../kit/words.js';
import {stateView} from './month-view.js';
import {markOf, type Planning} from './planning.js';
import type {VisitsStrings} from './strings.js';

export type Asking = VisitAct['act'] | 'remove';

export interface OneModel {
  found: DeskVisit;
  today: string;
  now: number;
  lang: Lang;
  /** What is being decided, in a dialog. */
  asking: Asking | undefined;
  form: DeskForm;
  planning: Planning | undefined;
  publicPage: string;
}

export interface OneActs {
  ask(what: Asking | undefined): void;
  /** Without anything to fill in. */
  decide(): void;
  sending: Sending<SavedVisit>;
}

const said = (text: {id: string; en?: string}, lang: Lang) =>
  lang === 'en' ? (text.en ?? text.id) : text.id;

/** A day to choose, with what is to be minded about it. */
export function dayField(
  form: DeskForm,
  name: string,
  label: string,
  {planning, today, lang}: {planning: Planning | undefined; today: string; lang: Lang},
  t: VisitsStrings,
) {
  const day = form.values[name] ?? '';
  const mark = planning && day && markOf(day, planning, lang, t);
  return html`${lineField(form, {name, label, type: 'date', min: today, required: true})}
    <div role="status">${mark ? html`<p class="note warn">${mark}</p>` : nothing}</div>`;
}

const plainAsks = {
  skip: {title: 'askSkip', about: 'skipAbout'},
  remove: {title: 'askRemove', about: 'removeAbout'},
} as const;

const reasonedAsks = {cancel: 'askCancel', postpone: 'askPostpone', move: 'askMove'} as const;

/** Asks before anything is decided that the public reads. */
function askView(model: OneModel, t: VisitsStrings, acts: OneActs) {
  const {asking, form} = model;
  if (!asking || asking === 'restore') return nothing;
  const close = () => acts.ask(undefined);
  const away = html`<button type="button" @click=${close}>${t.keep}</button>`;
  if (asking === 'skip' || asking === 'remove') {
    const {title, about} = plainAsks[asking];
    return html`<desk-dialog heading=${t[title]} @desk-close=${close}>
      <p>${t[about]}</p>
      <p class="acts">
        <button type="button" class="danger" @click=${() => acts.decide()}>${t[asking]}</button>
        ${away}
      </p>
    </desk-dialog>`;
  }
  const when =
    asking === 'move'
      ? html`${dayField(form, 'to', t.newDate, model, t)}
          <div class="row">
            ${lineField(form, {name: 'start', label: t.start, type: 'time'})}
            ${lineField(form, {name: 'end', label: t.end, type: 'time'})}
          </div>`
      : nothing;
  const reason = textFields(form, {name: 'reason', label: t.reason, hint: t.reasonHint});
  return html`<desk-dialog heading=${t[reasonedAsks[asking]]} @desk-close=${close}>
    ${formView(form, {
      fields: html`${when} ${reason}`,
      sending: acts.sending,
      submit: t[asking],
      beside: away,
    })}
  </desk-dialog>`;
}

/** What can be done with it, as it stands. */
function actsView({found, now}: OneModel, t: VisitsStrings, acts: OneActs) {
  const {visit, removable} = found;
  const one = `/meja/jadwal/${visit.id}`;
  const over = Date.parse(visit.end) <= now;
  const off = visit.state === 'cancelled' || visit.state === 'postponed';
  const moved = visit.state === 'rescheduled';
  const button = (what: Asking, danger = false) =>
    html`<button type="button" class=${danger ? 'danger' : ''} @click=${() => acts.ask(what)}>
      ${t[what]}
    </button>`;
  const open = !over && !off && !moved;
  return html`<p class="acts">
      ${
        open
          ? html`<a class="button main" href="${one}/ubah"
              >${visit.series ? t.editDate : t.edit}</a
            >`
          : nothing
      }
      ${open ? html`${button('move')} ${button('postpone')} ${button('cancel', true)}` : nothing}
      ${open && visit.series ? button('skip', true) : nothing}
      ${!over && (off || (moved && visit.series)) ? button('restore') : nothing}
      ${!over && off && visit.state === 'postponed' ? button('move') : nothing}
      ${removable ? button('remove', true) : nothing}
    </p>
    <p class="acts">
      <a class="button" href="${one}/salin">${t.copy}</a>
      ${
        visit.series
          ? html`<a class="button" href="/meja/jadwal/rutin/${visit.series}"
              >${t.round.editTitle}</a
            >`
          : html`<a class="button" href="/meja/jadwal/rutin/baru?dari=${visit.id}">${t.repeat}</a>`
      }
      <a class="button" href="/meja/van/${visit.id}">${t.count}</a>
    </p>`;
}

const row = (name: string, value: unknown) =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

function factsView({found, lang}: OneModel, t: VisitsStrings) {
  const {visit, served} = found;
  const {place, quota, team, contact} = visit;
  const where = [place.address, place.village?.name, place.district.name].filter(Boolean);
  const reach = contact && [contact.name, contact.phone, contact.whatsapp].filter(Boolean);
  return html`<dl class="facts">
    ${row(t.form.kind, t.kinds[visit.kind])} ${row(t.place, [place.name, ...where].join(', '))}
    ${row(
      t.services,
      visit.services.map(one => `${said(one.name, lang)} (${t.results[one.result]})`).join('; '),
    )}
    ${row(t.places, quota && t.left(Math.max(0, quota.left - served), quota.total))}
    ${row(t.bring, visit.bring.map(text => said(text, lang)).join('; '))}
    ${row(t.openTo, t.audiences[visit.openTo])} ${row(t.team, team?.join(', '))}
    ${row(t.contact, reach?.join(', '))}
  </dl>`;
}

/** One visit: how it stands, and what can be done. */
export function oneView(model: OneModel, t: VisitsStrings, acts: OneActs) {
  const {found, lang, now, planning, publicPage} = model;
  const {visit, served, findable} = found;
  const {start, end, replacement, reason} = visit;
  const mark = planning && markOf(dayOf(start), planning, lang, t);
  return html`<p><a href="/meja/jadwal?bulan=${start.slice(0, 7)}">${t.back}</a></p>
    <h1>${visit.place.name}</h1>
    <p>
      ${dayName(dayOf(start), lang)}, ${clock(start, lang)}–${clock(end, lang)}
      ${stateView(found, now, t)}
    </p>
    ${mark ? html`<p class="note warn">${mark}</p>` : nothing}
    ${reason ? html`<p class="note">${t.reason}: ${said(reason, lang)}</p>` : nothing}
    ${
      replacement
        ? html`<p class="note">
            ${t.movedTo(momentName(replacement.start, lang))}
            ${
              replacement.visit
                ? html`<a href="/meja/jadwal/${replacement.visit}">${t.seeNew}</a>`
                : nothing
            }
          </p>`
        : nothing
    }
    ${findable ? nothing : html`<p class="note warn">${t.noPlace}</p>`}
    ${served ? html`<p>${t.served(served)}</p>` : nothing} ${factsView(model, t)}
    ${actsView(model, t, acts)}
    <p><a href=${publicPage} target="_blank" rel="noopener">${t.seePublic}</a></p>
    ${askView(model, t, acts)}`;
}
