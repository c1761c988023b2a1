import {html, nothing} from 'lit';
import type {FormActs} from '../forms/form-view.js';
import {contactLinks, forAll} from '../shared/contact.js';
import {inLang, plain} from '../shared/format.js';
import {visitRequestLive} from './live-strings.js';
import type {VisitRequestModel} from './model.js';
import type {VisitRequestStrings} from './strings.js';
import {kindAddress, type VisitRequestActs} from './view.js';

/** Days that are proposed and on which nobody works, each with what to say of it. */
export function dayNotes({page, lang, typed}: VisitRequestModel): Record<string, unknown> {
  const t = visitRequestLive[lang];
  const said = (day: string) => {
    const closed = page.closedDays.find(({date}) => date === day);
    if (closed) return t.closed(inLang(closed.reason, lang));
    return new Date(day).getUTCDay() % 6 ? undefined : t.weekend;
  };
  return Object.fromEntries(
    ['dates.0', 'dates.1', 'dates.2'].flatMap(name => {
      const text = typed[name] && said(typed[name]);
      return text ? [[name, html`<p class="note" role="status">${text}</p>`]] : [];
    }),
  );
}

/** The point where the citizen is, by a tap; nothing is asked of the device before. */
function pointView({typed, lang}: VisitRequestModel, denied: boolean) {
  const t = visitRequestLive[lang];
  const {latitude, longitude} = typed;
  return html`<div class="field">
    ${
      latitude && longitude
        ? html`<input type="hidden" name="latitude" value=${latitude} /><input
              type="hidden"
              name="longitude"
              value=${longitude}
            />
            <p role="status">${t.located}</p>
            <button type="button" data-act="unlocate">${t.unlocate}</button>`
        : html`<button type="button" data-act="near">${t.here}</button>
            ${denied ? html`<p role="status">${t.denied}</p>` : nothing}`
    }
  </div>`;
}

/** A look at the letter before it is sent; whether it is printed on the school's own paper. */
function previewView({typed, lang}: VisitRequestModel) {
  const t = visitRequestLive[lang];
  return html`<div class="field">
    <label class="pick"
      ><input type="checkbox" name="ownPaper" ?checked=${!!typed['ownPaper']} /><span
        >${t.ownPaper}</span
      ></label
    >
    <button name="preview" value="1" data-act="preview">${t.preview}</button>
  </div>`;
}

/** What is said above a letter: how it goes on from here. */
export const letterIntro = ({lang, token}: VisitRequestModel, sent: boolean) => {
  const t = visitRequestLive[lang];
  return html`<section class="item" id="surat">
    <h3 tabindex="-1">${t.letter}</h3>
    <p>${sent ? t.letterHint : t.previewHint}</p>
    ${sent && token ? html`<p>${t.byMenu}</p>` : nothing}
    ${sent ? html`<button type="button" data-act="letter">${t.printLetter}</button>` : nothing}
  </section>`;
};

/** Everything that can be done with a request beyond what can be done with every form. */
export function visitRequestActs(
  model: VisitRequestModel,
  names: VisitRequestStrings,
  form: FormActs,
  {denied = false, letter = nothing}: {denied?: boolean; letter?: unknown} = {},
): VisitRequestActs {
  const {page, lang, kind} = model;
  const t = visitRequestLive[lang];
  const wanted = kind ? names.kinds[kind][0].toLowerCase() : '';
  const text = t.askText(plain(page.office.name), wanted);
  return {
    ...form,
    to: one => kindAddress(one, lang === 'en'),
    ask: html`<p>${t.ask} ${contactLinks(forAll(page.office.contacts), text)}</p>`,
    point: pointView(model, denied),
    preview: previewView(model),
    letter,
  };
}

/** What a receipt says that it is of, and where the case is looked up. */
export const receiptOf = (
  {number, secret}: {number: string; secret: string},
  {page, lang, kind}: VisitRequestModel,
  names: VisitRequestStrings,
  server: string,
) => ({
  number,
  secret,
  what: visitRequestLive[lang].what(names.kinds[kind!][0].toLowerCase(), plain(page.office.name)),
  link: `${server}/${page.office.id}/status`,
});

/** What happens after a request was received. */
export const nextView = ({lang, kind}: VisitRequestModel) => {
  const {next, nextSchool} = visitRequestLive[lang];
  return html`<p>${kind === 'school' ? nextSchool : next}</p>`;
};
