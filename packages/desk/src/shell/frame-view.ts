import {html, nothing} from 'lit';
import type {DeskHouse} from '../kit/house.js';
import type {Lang} from '../kit/words.js';
import {type PanelEntry, panels} from '../panels.js';
import {base, hrefOf} from './address.js';
import type {ShellStrings} from './strings.js';

/** What the frame round the panels can do. */
export interface FrameActs {
  toggleMenu(): void;
  switchLang(): void;
  signOut(): void;
  drop(key: string): void;
}

export interface FrameModel {
  house: DeskHouse;
  current: PanelEntry | undefined;
  menuOpen: boolean;
  online: boolean;
}

export const mayOpen = (house: DeskHouse, {rights}: PanelEntry): boolean =>
  !rights || rights.some(right => house.may(right));

const other: Record<Lang, Lang> = {id: 'en', en: 'id'};

export const langButton = (lang: Lang, t: ShellStrings, act: () => void) =>
  html`<button type="button" class="plain" lang=${other[lang]} @click=${act}>${t.other}</button>`;

/** What is at the top: whose desk it is, and on a phone the way to the menu. */
export const topView = ({house, menuOpen}: FrameModel, t: ShellStrings, acts: FrameActs) =>
  html`<a class="desk-skip" href="#desk-main">${t.skip}</a>
    <header class="desk-top">
      <a href=${base}>${t.title} · ${house.office.name}</a>
      <button
        type="button"
        class="desk-menu"
        aria-expanded=${menuOpen ? 'true' : 'false'}
        aria-controls="desk-nav"
        @click=${() => acts.toggleMenu()}
      >
        ${t.menu}
      </button>
    </header>`;

/** The parts of the desk that are this person's, and the way out. */
export function navView({house, current, menuOpen}: FrameModel, t: ShellStrings, acts: FrameActs) {
  const {lang, session} = house;
  const link = (entry: PanelEntry) =>
    html`<li>
      <a href=${hrefOf(entry)} aria-current=${(entry === current ? 'page' : nothing) as 'page'}
        >${entry.name[lang]}</a
      >
    </li>`;
  return html`<nav id="desk-nav" class="desk-nav ${menuOpen ? 'open' : ''}" aria-label=${t.nav}>
    <div>
      <ul>
        ${panels.filter(entry => mayOpen(house, entry)).map(link)}
      </ul>
      <div class="desk-who">
        <p>${session.user.name}<br /><span class="soft">${t.roles[session.user.role]}</span></p>
        ${langButton(lang, t, () => acts.switchLang())}
        <button type="button" @click=${() => acts.signOut()}>${t.signOut}</button>
      </div>
    </div>
  </nav>`;
}

/** What holds for every panel: sample data, no network, what waits to be sent. */
export function stateView({house, online}: FrameModel, t: ShellStrings, acts: FrameActs) {
  const {waiting} = house.queue;
  const open = waiting.filter(({refused}) => !refused).length;
  return html`${house.office.sample ? html`<p class="note">${t.sample}</p>` : nothing}
    <div role="status">
      ${online ? nothing : html`<p class="note warn">${t.offline}</p>`}
      ${open ? html`<p class="note">${t.waiting(open)}</p>` : nothing}
    </div>
    ${waiting
      .filter(({refused}) => refused)
      .map(
        ({key, what, refused}) =>
          html`<p class="note warn" role="alert">
            ${t.refused} ${what}. ${refused}
            <button type="button" @click=${() => acts.drop(key)}>${t.drop}</button>
          </p>`,
      )}`;
}
