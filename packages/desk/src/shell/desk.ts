import {isNetworkError, isTimeoutError, type OfficeBrief, Pendopo} from '@pendopo/sdk';
import {PendopoStaff, type Session} from '@pendopo/sdk/staff';
import {html, LitElement, nothing, type PropertyDeclarations} from 'lit';
import {passwordSending, passwordView} from '../account/password-view.js';
import {passwordWords} from '../account/password-words.js';
import {drafts} from '../kit/drafts.js';
import {isSignedOut, messageOf} from '../kit/errors.js';
import {DeskForm, type FormHost} from '../kit/form.js';
import type {DeskHouse} from '../kit/house.js';
import {kept} from '../kit/kept.js';
import type {DeskPanel} from '../kit/panel.js';
import {SendQueue} from '../kit/queue.js';
import {kitWords} from '../kit/strings.js';
import {adopt, deskCss} from '../kit/styles.js';
import {askBeforeUnload, unsaved} from '../kit/unsaved.js';
import {inWords, type Lang, learn} from '../kit/words.js';
import '../kit/dialog.js';
import {base, type Place, placeOf} from './address.js';
import {
  type FrameActs,
  type FrameModel,
  langButton,
  mayOpen,
  navView,
  stateView,
  topView,
} from './frame-view.js';
import {memory} from './memory.js';
import {SignIn, signInView} from './sign-in.js';
import {type ShellStrings, shellWords} from './strings.js';
import {shellCss} from './styles.js';

/** How long what was done is told. Milliseconds. */
const saidFor = 6000;

/** What is asked of whoever wants to leave. */
interface Question {
  title: string;
  about: string;
  stay: string;
  go: string;
  answer: (go: boolean) => void;
}

/** What the address asks for, what was chosen here before, else what the server took the browser for. */
function firstLanguage(): Lang {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'id' || asked === 'en') return (memory.lang = asked);
  return memory.lang ?? (document.documentElement.lang === 'en' ? 'en' : 'id');
}

/** A session that has ended under someone's hands. */
interface Ended {
  door: SignIn;
  answer: (back: boolean) => void;
}

/**
 * The desk: the door, the frame round its panels, and all that they have in common: who sits here, in
 * which language, where they are, what is unsaved, what waits to be sent.
 *
 * @tag pendopo-desk
 * @attr {string} server - Address of the server. Default: where the page came from.
 */
export class PendopoDesk extends LitElement implements FormHost {
  static override properties: PropertyDeclarations = {
    server: {},
    lang: {},
    house: {state: true},
    trouble: {state: true},
    started: {state: true},
    place: {state: true},
    panel: {state: true},
    menuOpen: {state: true},
    online: {state: true},
    said: {state: true},
    question: {state: true},
    ended: {state: true},
  };

  declare server: string | undefined;
  declare lang: Lang;
  /** What panels work with, while someone is signed in. */
  declare house: DeskHouse | undefined;
  /** Why it could not be found out who is signed in. */
  declare trouble: unknown;
  declare started: boolean;
  declare place: Place;
  declare panel: DeskPanel<object> | undefined;
  declare menuOpen: boolean;
  declare online: boolean;
  declare said: string;
  declare question: Question | undefined;
  declare ended: Ended | undefined;

  #door = new SignIn(this);
  #password = new DeskForm(this, {loose: true});
  #queue: SendQueue | undefined;
  #saidTimer: ReturnType<typeof setTimeout> | undefined;
  /** Where the browser stood before it was sent elsewhere. */
  #here = location.pathname + location.search;

  constructor() {
    super();
    this.started = false;
    this.menuOpen = false;
    this.online = navigator.onLine;
    this.said = '';
    this.place = placeOf(location);
  }

  get language(): Lang {
    return this.lang;
  }

  /** @internal The words to speak in. */
  get t(): ShellStrings {
    return inWords(shellWords, this.lang);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.lang = firstLanguage();
    adopt(deskCss);
    adopt(shellCss);
    // What the page said until we were here.
    this.replaceChildren();
    addEventListener('popstate', this.#moved);
    addEventListener('online', this.#network);
    addEventListener('offline', this.#network);
    this.addEventListener('click', this.#follow);
    askBeforeUnload();
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#moved);
    removeEventListener('online', this.#network);
    removeEventListener('offline', this.#network);
    this.#queue?.close();
  }

  /** Finds out who is signed in. */
  async start(): Promise<void> {
    this.trouble = undefined;
    await this.#learn();
    const remembered = memory.session;
    // In a van without a network the desk opens for whoever sat here last.
    const kept = () => remembered && this.#open(remembered.session, remembered.office);
    if (!navigator.onLine && remembered) {
      kept();
      this.started = true;
      return;
    }
    try {
      const session = await this.#client(remembered?.session.user.office ?? '').session.get();
      await this.#enter(session);
    } catch (error) {
      const away = isNetworkError(error) || isTimeoutError(error);
      if (away && remembered) kept();
      else if (!isSignedOut(error)) this.trouble = error;
      else if (memory.session) this.#forget();
    }
    this.started = true;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    document.documentElement.lang = this.lang;
    const name = this.house && this.place.panel?.name[this.lang];
    document.title = [name, this.t.title, this.house?.office.name].filter(Boolean).join(' · ');
  }

  protected override render(): unknown {
    if (!this.started) return html`<p role="status">${inWords(kitWords, this.lang).loading}</p>`;
    if (this.trouble) return this.#troubleView();
    if (!this.house) return this.#doorView();
    if (this.house.session.user.mustChange) return this.#changeView(this.house);
    return this.#deskView(this.house);
  }

  #deskView(house: DeskHouse) {
    const {t, panel, place, menuOpen, online} = this;
    const model: FrameModel = {house, current: place.panel, menuOpen, online};
    return html`<div class="desk">
        ${topView(model, t, this.#acts)} ${navView(model, t, this.#acts)}
        <main id="desk-main" class="desk-main" tabindex="-1">
          ${stateView(model, t, this.#acts)} ${panel ?? this.#missingView(house)}
        </main>
      </div>
      <div class="desk-said" role="status">${this.said ? html`<p>${this.said}</p>` : nothing}</div>
      ${this.#questionView()} ${this.#endedView(house)}`;
  }

  #missingView(house: DeskHouse) {
    const {t, place} = this;
    const barred = place.panel && !mayOpen(house, place.panel);
    if (place.panel && !barred) {
      return html`<p role="status">${inWords(kitWords, this.lang).loading}</p>`;
    }
    return html`<h1 tabindex="-1">${barred ? t.barred : t.lost404}</h1>
      <p>${barred ? t.barredAbout : t.lostAbout}</p>`;
  }

  #doorView() {
    const {t} = this;
    const sending = this.#door.sending(this.#client(''), t, session => this.#enter(session));
    return html`<main class="desk-door">
      <h1>${t.welcome}</h1>
      <p>${t.about} <a href="/">${t.front}</a></p>
      ${signInView(this.#door, t, sending)}
      <p class="soft">${t.lost}</p>
      ${langButton(this.lang, t, () => void this.#switchLang())}
    </main>`;
  }

  #changeView({client, session}: DeskHouse) {
    const {t} = this;
    const words = inWords(passwordWords, this.lang);
    const sending = passwordSending(client, words, async changed => {
      await this.#enter(changed);
      this.#say(t.change.saved);
    });
    return html`<main class="desk-door">
      <h1>${t.change.title}</h1>
      <p>${t.change.about}</p>
      ${passwordView(this.#password, session.user.login, words, sending)}
      <button type="button" class="plain" @click=${() => void this.#signOut()}>${t.signOut}</button>
    </main>`;
  }

  #troubleView() {
    const {t} = this;
    return html`<main class="desk-door">
      <h1>${t.unreachable}</h1>
      <p role="alert">${messageOf(this.trouble, this.lang)}</p>
      <button type="button" class="main" @click=${() => void this.start()}>
        ${inWords(kitWords, this.lang).retry}
      </button>
    </main>`;
  }

  #questionView() {
    const {question} = this;
    if (!question) return nothing;
    const {title, about, stay, go, answer} = question;
    return html`<desk-dialog heading=${title} @desk-close=${() => answer(false)}>
      <p>${about}</p>
      <p class="acts">
        <button type="button" class="main" @click=${() => answer(false)}>${stay}</button>
        <button type="button" class="danger" @click=${() => answer(true)}>${go}</button>
      </p>
    </desk-dialog>`;
  }

  #endedView({client, session}: DeskHouse) {
    const {ended, t} = this;
    if (!ended) return nothing;
    const {door, answer} = ended;
    const sending = door.sending(client, t, () => answer(true));
    const other = html`<button type="button" class="plain" @click=${() => this.#forget()}>
      ${t.again.other}
    </button>`;
    return html`<desk-dialog heading=${t.again.title} @desk-close=${() => answer(false)}>
      <p>${t.again.about}</p>
      <p><b>${t.again.as(session.user.name)}</b></p>
      ${signInView(door, t, sending, other)}
    </desk-dialog>`;
  }

  get #acts(): FrameActs {
    return {
      toggleMenu: () => (this.menuOpen = !this.menuOpen),
      switchLang: () => void this.#switchLang(),
      signOut: () => void this.#signOut(),
      drop: key => void this.#queue?.drop(key),
    };
  }

  #client(office: string): PendopoStaff {
    return new PendopoStaff({server: this.#server, office, lang: this.lang});
  }

  get #server(): string {
    return (this.server ?? location.origin).replace(/\/$/, '');
  }

  /** Makes the words of the language ready. */
  async #learn(): Promise<void> {
    const {lang} = this;
    await Promise.all([learn(kitWords, lang), learn(shellWords, lang), learn(passwordWords, lang)]);
    this.requestUpdate();
  }

  /** Someone has come in. */
  async #enter(session: Session): Promise<void> {
    const before = memory.session?.session.user;
    if (before && before.id !== session.user.id) drafts.clearAll();
    const client = new Pendopo({
      server: this.#server,
      office: session.user.office,
      lang: this.lang,
    });
    this.#open(session, await client.offices.get());
    this.#door = new SignIn(this);
    this.#password = new DeskForm(this, {loose: true});
  }

  #open(session: Session, office: OfficeBrief): void {
    const {id, name, utcOffset, timeZone, contacts, hours, sample} = office;
    const brief = {id, name, utcOffset, timeZone, contacts, hours, ...(sample && {sample})};
    memory.session = {session, office: brief as OfficeBrief};
    this.#queue ??= this.#makeQueue();
    this.house = this.#houseOf(session, office, this.#queue);
    void this.#queue.flush();
    void this.#show();
  }

  #houseOf(session: Session, office: OfficeBrief, queue: SendQueue): DeskHouse {
    const {lang} = this;
    return {
      client: this.#client(session.user.office),
      session,
      office,
      lang,
      server: this.#server,
      queue,
      now: () => Date.now(),
      may: right => session.may.includes(right),
      go: path => this.#go(path),
      say: text => this.#say(text),
      signInAgain: () => this.#signInAgain(),
      renew: renewed => this.#open(renewed, office),
    };
  }

  #makeQueue(): SendQueue {
    const queue = new SendQueue({
      now: () => Date.now(),
      user: () => this.house?.session.user.id,
      send: ({route, body, key}) =>
        this.house!.client.ask(route, {method: 'post', body, headers: {'idempotency-key': key}}),
    });
    queue.addEventListener('change', () => this.requestUpdate());
    return queue;
  }

  /** Draws the panel of the place; its code is loaded when it is not here yet. */
  async #show(): Promise<void> {
    const {house, place} = this;
    const entry = place.panel;
    if (!house || !entry || !mayOpen(house, entry)) return void (this.panel = undefined);
    const tag = `desk-${entry.id}`;
    if (this.panel?.localName !== tag) {
      this.panel = undefined;
      try {
        await entry.load();
      } catch (error) {
        return void (this.trouble = error);
      }
      if (place !== this.place || house !== this.house) return;
    }
    const panel = this.panel ?? (document.createElement(tag) as DeskPanel<object>);
    panel.house = house;
    panel.route = place.route;
    this.panel = panel;
  }

  /** Goes to a page of the desk; asks first where something is not saved. */
  async #go(path: string): Promise<void> {
    if (!(await this.#mayLeave())) return;
    history.pushState(null, '', path);
    this.#arrive();
  }

  #arrive(): void {
    unsaved.clear();
    this.#here = location.pathname + location.search;
    this.menuOpen = false;
    this.place = placeOf(location);
    void this.#show();
    scrollTo(0, 0);
  }

  /** The browser's own back and forward. */
  readonly #moved = async () => {
    if (unsaved.size) {
      const there = location.pathname + location.search;
      history.pushState(null, '', this.#here);
      if (!(await this.#mayLeave())) return;
      history.pushState(null, '', there);
    }
    this.#arrive();
  };

  #mayLeave(): Promise<boolean> {
    return unsaved.size ? this.#ask(inWords(kitWords, this.lang).leave) : Promise.resolve(true);
  }

  #ask(words: Omit<Question, 'answer'>): Promise<boolean> {
    return new Promise(resolve => {
      const answer = (go: boolean) => {
        this.question = undefined;
        resolve(go);
      };
      this.question = {...words, answer};
    });
  }

  /** Links within the desk do not load the page anew. */
  readonly #follow = (event: MouseEvent) => {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) {
      return;
    }
    if (link.origin !== location.origin || !link.pathname.startsWith(base)) return;
    const path = link.pathname + link.search;
    // Within the page, such as to a field.
    if (link.hash && path === location.pathname + location.search) return;
    event.preventDefault();
    void this.#go(path);
  };

  readonly #network = () => (this.online = navigator.onLine);

  #say(text: string): void {
    clearTimeout(this.#saidTimer);
    this.said = text;
    this.#saidTimer = setTimeout(() => (this.said = ''), saidFor);
  }

  /** The session has ended: one dialog for all who notice. */
  #again: Promise<boolean> | undefined;
  #signInAgain(): Promise<boolean> {
    return (this.#again ??= new Promise<boolean>(resolve => {
      const door = new SignIn(this, this.house!.session.user.login);
      const answer = (back: boolean) => {
        this.ended = undefined;
        this.#again = undefined;
        resolve(back);
        if (back) void this.#queue?.flush();
      };
      this.ended = {door, answer};
    }));
  }

  async #signOut(): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const waits = this.#queue?.waiting.some(({refused}) => !refused);
    if (waits && !(await this.#ask(this.t.waitingAtEnd))) return;
    try {
      await this.house?.client.session.signOut();
    } catch (error) {
      // Without a network the cookie stays: to say "signed out" would be untrue.
      if (!isSignedOut(error)) return this.#say(messageOf(error, this.lang));
    }
    this.#forget();
  }

  /** Nothing of whoever sat here is left. */
  #forget(): void {
    this.ended?.answer(false);
    memory.session = undefined;
    drafts.clearAll();
    void kept.clear();
    unsaved.clear();
    this.house = undefined;
    this.panel = undefined;
    this.#door = new SignIn(this);
  }

  async #switchLang(): Promise<void> {
    this.lang = this.lang === 'id' ? 'en' : 'id';
    memory.lang = this.lang;
    await this.#learn();
    const {house} = this;
    if (!house) return;
    this.house = this.#houseOf(house.session, house.office, house.queue as SendQueue);
    await this.#show();
  }
}
