import {type Complaint, type ComplaintEvent, shownReceiptNumber} from '@pendopo/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {areaField, lineField} from '../forms/field-view.js';
import {forms} from '../forms/strings.js';
import {contactLinks, forAll} from '../shared/contact.js';
import {clock, dayOf, inLang, type Lang, zoneName} from '../shared/format.js';
import {type FrameActs, framed} from '../shared/frame-view.js';
import {dayIn, dueList} from './due-view.js';
import {type Doing, mostLetters, type TrackModel} from './model.js';
import type {ComplaintStrings} from './strings.js';
import {type TrackStrings, trackStrings} from './track-strings.js';

interface Words {
  t: ComplaintStrings;
  s: TrackStrings;
}

const day = (date: string, {asOf}: Complaint, t: ComplaintStrings) => dayIn(date, asOf, t);

/**
 * A form that does one thing about a complaint. Without a script it says number and secret again,
 * which the page it stands on was opened with and nobody keeps.
 */
function doForm(
  doing: Doing,
  {action, token, typed, busy}: TrackModel,
  name: string,
  fields: unknown = nothing,
) {
  const hidden = (field: string, value: string | undefined) =>
    value ? html`<input type="hidden" name=${field} value=${value} />` : nothing;
  return html`<form class="track" method="post" action=${action} data-do=${doing} novalidate>
    ${hidden('token', token)} ${hidden('do', doing)}
    ${doing === 'lookup' ? nothing : [hidden('number', typed['number']), hidden('secret', typed['secret'])]}
    ${fields}
    <p>
      <button class="main" aria-disabled=${(busy ? 'true' : nothing) as 'true'}>${name}</button>
    </p>
  </form>`;
}

/** A line with several words, whose label says all there is to say. */
const wordsField = (model: TrackModel, label: string, {t}: Words, hint?: string) =>
  areaField(model, {name: 'text', label, hint, most: mostLetters, rows: 4}, {...forms, ...t});

function lookupView(model: TrackModel, {t, s}: Words) {
  const {samples} = model.page.settings.complaints;
  return html`<p>${s.hint}</p>
    ${doForm('lookup', model, s.look, [
      lineField(model, {name: 'number', label: s.number, required: true}, t),
      lineField(model, {name: 'secret', label: s.secret, required: true}, t),
    ])}
    ${
      samples?.length
        ? html`<div class="note">
            <p>${s.samples}</p>
            <ul>
              ${samples.map(({number, secret}) => html`<li>${number} · ${secret}</li>`)}
            </ul>
          </div>`
        : nothing
    }`;
}

/** What is due and when; that something is overdue is said, with whom to ask. */
function duesView(complaint: Complaint, {t, s}: Words, lang: Lang) {
  const {due, office, asOf} = complaint;
  const late = due.some(({state}) => state === 'late');
  return html`<h4>${s.dues}</h4>
    ${dueList(due, asOf, lang, t)}
    ${
      late
        ? html`<p class="note warn">${s.ask} ${contactLinks(forAll(office.contacts))}</p>`
        : nothing
    }`;
}

function eventView(event: ComplaintEvent, complaint: Complaint, {t, s}: Words, lang: Lang) {
  const {at, act, text, to} = event;
  return html`<li class="item">
    <b>${s.acts[act]}${to ? ` ${s.to} ${to}` : ''}</b>
    <span class="soft"
      >${day(dayOf(at), complaint, t)} ${clock(at, lang)} ${zoneName(complaint.office)}</span
    >
    ${text ? html`<p class="said">${text}</p>` : nothing}
  </li>`;
}

/** What was sent, for who wants to read it again. */
function sentView({lang}: TrackModel, complaint: Complaint, {t, s}: Words) {
  const {text, place, happenedOn, category, serviceName, anonymous, confidential, photos} =
    complaint;
  const facts = [
    t.classes[complaint.class][0],
    category && t.categories[category],
    serviceName && inLang(serviceName, lang),
    happenedOn && day(happenedOn, complaint, t),
    place,
    anonymous && s.hidden,
    confidential && s.private,
    photos.length > 0 && s.photos(photos.length),
  ];
  return html`<details>
    <summary>${s.sent}</summary>
    <p>${facts.filter(Boolean).join(' · ')}</p>
    <p class="said">${text}</p>
  </details>`;
}

/** What the citizen can do now, the likeliest first. */
function doingsView(model: TrackModel, {may, state}: Complaint, words: Words) {
  const {s} = words;
  const answered = state === 'answered';
  const open = !!model.faults.length;
  const can = (doing: Complaint['may'][number], view: unknown) =>
    may.includes(doing) ? view : nothing;
  return html`${can('confirm', [
      doForm('confirm', model, s.confirm),
      html`<p class="soft">${s.confirmHint}</p>`,
    ])}
    ${can(
      'reply',
      html`<details ?open=${answered || open}>
        <summary>${answered ? s.replyTo : s.reply}</summary>
        ${doForm('reply', model, s.sendReply, wordsField(model, s.reply, words))}
      </details>`,
    )}
    ${can(
      'reopen',
      html`<details ?open=${open}>
        <summary>${s.reopen}</summary>
        ${doForm('reopen', model, s.sendReopen, wordsField(model, s.reopenHint, words))}
      </details>`,
    )}
    <details>
      <summary>${s.erase}</summary>
      <p>${s.eraseHint}</p>
      ${doForm('erase', model, s.eraseSure)}
    </details>`;
}

function complaintCase(model: TrackModel, complaint: Complaint, words: Words) {
  const {lang} = model;
  const {s} = words;
  const {state, number, events} = complaint;
  const [name, next] = s.states[state];
  return html`<section class="item">
      <p class="soft">${s.number} ${shownReceiptNumber(number)}</p>
      <h3 tabindex="-1">${name}</h3>
      <p>${next}</p>
    </section>
    ${duesView(complaint, words, lang)}
    <h4>${s.history}</h4>
    <ol>
      ${events.toReversed().map(event => eventView(event, complaint, words, lang))}
    </ol>
    ${sentView(model, complaint, words)} ${doingsView(model, complaint, words)}`;
}

/** A complaint that was sent: looked up, and what can be done about it. */
export function trackView(
  model: TrackModel,
  t: ComplaintStrings,
  acts?: FrameActs,
): TemplateResult {
  const {page, lang, busy, complaint, trouble, erased, write} = model;
  const s = trackStrings[lang];
  const words = {t, s};
  const body = [
    trouble ? html`<p class="note warn" role="alert">${trouble}</p>` : nothing,
    erased ? html`<h3 tabindex="-1">${s.erased}</h3>` : nothing,
    complaint && !erased ? complaintCase(model, complaint, words) : nothing,
    complaint || erased ? nothing : lookupView(model, words),
    html`<p><a href=${write} data-act="write">${s.write}</a></p>`,
  ];
  return framed({...page, lang, busy}, t, {title: s.title, body}, acts);
}
