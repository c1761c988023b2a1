import type {Visit} from '@pendopo/sdk';
import {
  coming,
  dayInWords,
  fate,
  inLetters,
  isOff,
  placeName,
  qrView,
  reachInWords,
  shareWhat,
  shareWords,
  shortAddress,
  type ShareModel,
  whenInWords,
  whereInWords,
} from '@pendopo/widgets/share/print.js';
import {html, nothing, type TemplateResult} from 'lit';
import {localInstant} from '../time.js';
import {posterWords} from './poster-words.js';

/** How many dates a sheet has room for, with the longest names; what became of one takes more. */
const [most, mostWithFates] = [5, 4];

function oneDate(visit: Visit, model: ShareModel) {
  const t = shareWords(model.lang);
  const when = whenInWords(visit, model, t, t);
  const told = fate(visit, model, t, t);
  // What is crossed out is said in words too: a copy of a copy loses thin lines.
  return html`<li class=${isOff(visit) ? 'off' : nothing}>
    <b class="one">${isOff(visit) ? html`<s>${when}</s>` : when}</b>
    ${told ? html`<strong class="two">${told}</strong>` : nothing}
    <span class=${told ? 'one' : 'two'}>${whereInWords(visit)}</span>
  </li>`;
}

function dates(model: ShareModel) {
  const {page, lang} = model;
  const t = posterWords[lang];
  const all = coming(model);
  if (!all.length) {
    return html`<ul>
      <li>
        <b class="three">${t.none(placeName(model) ?? page.office.region)}</b>
        <span class="three">${reachInWords(page.office.contacts)}</span>
      </li>
    </ul>`;
  }
  const words = shareWords(lang);
  const fates = all.slice(0, most).some(visit => fate(visit, model, words, words));
  const shown = all.slice(0, fates ? mostWithFates : most);
  const left = all.length - shown.length;
  return html`<ul>
    ${shown.map(visit => oneDate(visit, model))}
    ${page.next ? html`<li>${t.others}</li>` : left > 0 ? html`<li>${t.more(left)}</li>` : nothing}
  </ul>`;
}

/** A poster: what, when, where, free of charge, the code, whom to ask, as of when. */
export function posterView(model: ShareModel): TemplateResult {
  const {page, lang, show, now} = model;
  const {office} = page;
  const t = posterWords[lang];
  const words = shareWords(lang);
  const short = shortAddress(model);
  const place = placeName(model);
  const schedule = show === 'schedule';
  const title = schedule ? (place ? t.title(place) : t.titles) : shareWhat(model);
  const at = localInstant(now, office.utcOffset);
  const day = dayInWords(at, words);
  return html`<main class="sheet">
    ${office.sample ? html`<p class="mark">${t.sample}</p>` : nothing}
    <p class="two"><b>${office.name}</b></p>
    <h1 class="two">${title}</h1>
    <p class="free">${t.free}</p>
    ${schedule ? dates(model) : html`<ul></ul>`}
    <div class="foot">
      ${qrView(short, words.qrAlt(inLetters(short)))}
      <div>
        <p>${t.scan}</p>
        <p class="two"><b>${inLetters(short)}</b></p>
        ${
          office.contacts.length
            ? html`<p class="two">${t.ask} ${reachInWords(office.contacts)}</p>`
            : nothing
        }
      </div>
    </div>
    <p class="two">${words.asOfDay(day)}</p>
  </main>`;
}
