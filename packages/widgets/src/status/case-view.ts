import type {Case, CaseAnswer, CaseTodo, Text} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {contactLinks, forAll} from '../shared/contact.js';
import {clock, dayName, dayOf, inLang, type Lang, plain, zoneName} from '../shared/format.js';
import {away} from '../shared/links.js';
import type {CommonStrings} from '../shared/strings.js';
import type {CaseWords} from './case-words.js';
import {deliveryView, pickupView} from './case-way-view.js';

/** A case, and the words to tell it in. */
export interface ShownCase {
  answer: CaseAnswer;
  lang: Lang;
  /** What every element says alike: names of days and months. */
  t: CommonStrings;
  words: CaseWords;
}

/** A day, with its year where that is not this one. */
function dayIn(instant: string, {answer, t}: ShownCase): string {
  const year = instant.slice(0, 4);
  const day = dayName(dayOf(instant), t);
  return answer.asOf.startsWith(year) ? day : `${day} ${year}`;
}

/** A day and the time of day. */
const when = (instant: string, shown: ShownCase): string =>
  `${dayIn(instant, shown)}, ${clock(instant, shown.lang)} ${zoneName(shown.answer.office)}`;

const said = (text: Text | undefined, lang: Lang) =>
  text ? html`<p>${inLang(text, lang)}</p>` : nothing;

/** Which page of the document it is, where there is one and it is one of the web. */
const download = ({url}: CaseTodo, {download}: CaseWords) =>
  url?.startsWith('https://') ? html`<p>${away(url, download)}</p>` : nothing;

/** What there is to do: before anything else, for it is why people look. */
function todoView(shown: ShownCase) {
  const {answer, lang, t, words} = shown;
  const {todo, state} = answer.data;
  const {act, text, items = [], until} = todo;
  return html`<h4>${words.todo}</h4>
    <p>
      <b>${words.special[state] ?? words.acts[act]}</b>
      ${until ? words.until(dayName(until, t)) : nothing}
    </p>
    ${said(text, lang)}
    ${
      items.length
        ? html`<ul>
            ${items.map(item => html`<li>${inLang(item, lang)}</li>`)}
          </ul>`
        : nothing
    }
    ${download(todo, words)}`;
}

/** Why nothing moves, where the office cannot help it. */
function waitView({answer, lang, words}: ShownCase) {
  const {wait} = answer.data;
  if (!wait) return nothing;
  return html`<p class="note">${words.waits[wait.cause]} ${inLang(wait.note, lang)}</p>`;
}

/** When a visit is held. */
function appointmentView(shown: ShownCase) {
  const {answer, lang, words} = shown;
  const {appointment} = answer.data;
  if (!appointment) return nothing;
  const {start, end, note} = appointment;
  const to = end ? `–${clock(end, lang)}` : '';
  const at = `${dayName(dayOf(start), shown.t)}, ${clock(start, lang)}${to}`;
  return html`<h4>${words.appointment}</h4>
    <p><b>${at} ${zoneName(answer.office)}</b> ${inLang(note, lang)}</p>`;
}

/** What each party of a ruling gets. */
function courtView({answer, words}: ShownCase) {
  const {court} = answer.data;
  if (!court) return nothing;
  return html`<h4>${words.court}</h4>
    <p>${plain(court.name)}</p>
    <ul>
      ${court.parties.map(
        ({name, documents}) =>
          html`<li>
            ${plain(name)}:
            ${documents
              .map(one => `${words.documents[one.document]} ${words.documentStates[one.state]}`)
              .join(', ')}
          </li>`,
      )}
    </ul>`;
}

/** How long it takes here, and from when that counts. */
function timeView(shown: ShownCase) {
  const {answer, lang, words} = shown;
  const {time} = answer.data;
  if (!time) return nothing;
  const {text, startsWhen, startedAt, exceptions, limitDays, level} = time;
  const longer = exceptions.map(one => inLang(one, lang)).join(', ');
  return html`<h4>${words.time}</h4>
    <p>
      ${inLang(text, lang)},
      ${inLang(startsWhen, lang)}${startedAt ? ` (${words.started(dayIn(startedAt, shown))})` : ''}.
      ${limitDays ? words.limit(limitDays) : nothing}
      ${longer ? `${words.longer} ${longer}.` : nothing}
      <span class="soft">${words.levels[level]}</span>
    </p>`;
}

/** Who did or does something, by name where it has one. */
const actor = (by: Case['next'][number]['by'], {answer: {data}, words}: ShownCase): string =>
  by === 'court' && data.court ? plain(data.court.name) : words.actors[by];

/** What usually comes next. */
function nextView(shown: ShownCase) {
  const {next} = shown.answer.data;
  if (!next.length) return nothing;
  return html`<h4>${shown.words.next}</h4>
    <ol class="steps">
      ${next.map(
        ({state, by}) =>
          html`<li>
            ${shown.words.states[state][0]} <span class="soft">(${actor(by, shown)})</span>
          </li>`,
      )}
    </ol>`;
}

/** What has happened, the latest first. */
function timelineView(shown: ShownCase) {
  const {answer, lang, words} = shown;
  return html`<h4>${words.timeline}</h4>
    <ol class="steps" reversed>
      ${[...answer.data.timeline].reverse().map(
        ({state, at, by, note}) =>
          html`<li>
            <b>${words.states[state][0]}</b> <span class="soft">(${actor(by, shown)})</span>
            <p>${when(at, shown)}</p>
            ${said(note, lang)}
          </li>`,
      )}
    </ol>`;
}

/** What the letters stand for that occur in what is shown. */
function lettersView(shown: ShownCase) {
  const {answer, words} = shown;
  const {state, next, timeline, service, todo} = answer.data;
  const names = [state, ...next.map(one => one.state), ...timeline.map(one => one.state)].map(
    one => words.states[one],
  );
  const text = JSON.stringify([names, service, todo, words.special[state], answer.data.court]);
  const used = Object.entries(words.letters).filter(
    ([letters]) => text.includes(letters) || (letters === 'KTP-el' && text.includes('ktp_el')),
  );
  return used.length
    ? html`<p class="soft">${used.map(([letters, full]) => `${letters}: ${full}`).join('; ')}.</p>`
    : nothing;
}

/** A whole case: what to do first, then why, where, how long, and what has happened. */
export function caseView(shown: ShownCase) {
  const {answer, lang, t, words} = shown;
  const {data, office} = answer;
  const {number, service, subject, state, since, todo} = data;
  const [name, about] = words.states[state];
  const urgent = /^(correct|bring|come|ask)$/.test(todo.act);
  return html`<article class="item case ${urgent ? 'warn' : ''}">
    <p>
      ${service ? html`${inLang(service.name, lang)}<br />` : nothing}
      <span class="soft"
        >${words.number}
        ${plain(number)}${subject ? `, ${words.subject} ${plain(subject)}` : ''}</span
      >
    </p>
    <h3 tabindex="-1">${name}</h3>
    <p>${about} <span class="soft">${words.since} ${dayIn(since, shown)}.</span></p>
    ${data.sample ? html`<p class="soft">${t.sample}</p>` : nothing} ${todoView(shown)}
    ${waitView(shown)} ${appointmentView(shown)} ${pickupView(shown)} ${deliveryView(shown)}
    ${courtView(shown)} ${timeView(shown)} ${nextView(shown)} ${timelineView(shown)}
    ${lettersView(shown)}
    <p>${words.fees} ${words.ask} ${contactLinks(forAll(office.contacts))}</p>
    <p class="soft">${words.private}</p>
  </article>`;
}
