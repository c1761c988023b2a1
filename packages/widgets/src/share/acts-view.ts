import {address} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {choose, langField} from '../shared/form-view.js';
import type {DateNames} from '../shared/format.js';
import {away} from '../shared/links.js';
import {announcement} from './announcement.js';
import {liveStrings} from './live-strings.js';
import {places} from './links.js';
import {inLetters, longAddress, shortAddress, type ShareModel} from './model.js';
import {narrowingOf, shareable, type ShareName} from './short-code.js';
import type {ShareStrings} from './strings.js';
import {type ShareActs, sharedText} from './view.js';

/** What may differ from browser to browser. */
export interface Abilities {
  /** The device has a way of its own to share. */
  device: boolean;
  /** The code, once its own code has come. */
  qr?: ((url: string, alt: string) => unknown) | undefined;
}

/** The choice of what is shared: a plain GET form, which works without JavaScript. */
function chooseForm(model: ShareModel, t: ShareStrings) {
  const {lang, page, show, narrowed} = model;
  const {districts = [], villages = [], schools = []} = page.facets ?? {};
  const s = liveStrings[lang];
  return html`<details class="search" ?open=${!show || show === 'schedule'}>
    <summary>${s.pick}</summary>
    <form>
      ${langField(lang)}
      <label
        >${s.page}<select name="show">
          ${(Object.keys(shareable) as ShareName[]).map(
            name =>
              html`<option value=${name} ?selected=${name === show}>${t.pages[name]}</option>`,
          )}
        </select></label
      >
      ${choose(
        lang,
        'district',
        s.district,
        districts.map(one => [one.code, one.name]),
        narrowed.district,
      )}
      ${choose(
        lang,
        'village',
        s.village,
        villages.map(one => [one.code, one.name]),
        narrowed.village,
      )}
      ${choose(
        lang,
        'school',
        s.school,
        schools.map(one => [one.npsn, one.name]),
        narrowed.school,
      )}
      <button>${s.show}</button>
    </form>
  </details>`;
}

function moreActs(model: ShareModel, {device, qr}: Abilities) {
  const t = liveStrings[model.lang];
  const short = shortAddress(model);
  return html`<p>
      <button type="button" data-act="copy" data-link=${short}>${t.copyLink}</button>
      ${device ? html`<button type="button" data-act="device">${t.device}</button>` : nothing}
      ${qr ? nothing : html`<button type="button" data-act="qr">${t.qr}</button>`}
      <output></output>
    </p>
    ${qr ? qr(short, t.qrAlt(inLetters(short))) : nothing}`;
}

/** Files to open, made of the same page. */
function files(model: ShareModel, show: ShareName) {
  const {server, page, lang, narrowed} = model;
  const t = liveStrings[lang];
  const office = `${server}/${page.office.id}`;
  const query = {...narrowingOf(show, narrowed), ...(lang === 'en' && {lang})};
  const poster = (paper: string) =>
    away(address(office, '/poster', {...query, show, paper}), t.poster(paper.toUpperCase()));
  const card = (shape: string, name: string) =>
    away(address(office, `/${shareable[show].path}/kartu.png`, {...query, shape}), name);
  return html`<h3>${t.posters}</h3>
    <p class="soft">${t.posterHint}</p>
    <p class="acts">${poster('a4')} ${poster('a5')}</p>
    <h3>${t.pictures}</h3>
    <p class="acts">${card('', t.wide)} ${card('tall', t.tall)}</p>`;
}

function announced(model: ShareModel, names: DateNames) {
  const t = liveStrings[model.lang];
  return html`<h3>${t.announcement}</h3>
    <p class="soft">${t.announcementHint}</p>
    <textarea
      readonly
      rows="10"
      aria-label=${t.announcement}
      data-text=${announcement(model, t, names)}
    ></textarea>
    <p>
      <button type="button" data-act="copy">${t.copyText}</button>
      <output></output>
    </p>`;
}

/** Everything that can be done with what is shared. */
export function shareActs(
  model: ShareModel,
  t: ShareStrings,
  can: Abilities,
  remark: unknown = nothing,
): ShareActs {
  const {show} = model;
  return {
    remark,
    choose: chooseForm(model, t),
    places: Object.entries(places).map(([name, to]) =>
      away(to(sharedText(model, t), longAddress(model)), name),
    ),
    more: moreActs(model, can),
    ready: show && [show === 'schedule' ? announced(model, t) : nothing, files(model, show)],
  };
}
