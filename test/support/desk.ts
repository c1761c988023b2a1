/**
 * The desk in browser tests: the real page, from the real server, in a frame as wide as a test wants. Each test has
 * users of its own.
 */
import type axe from 'axe-core';
import {isWebKit} from './engine.ts';
import {watchErrors} from './page.ts';

type Window = typeof window & typeof globalThis;

export interface DeskUser {
  login: string;
  password: string;
}

const isFirefox = navigator.userAgent.includes('Firefox');

/** Three engines share the server: what each changes of an office, it changes of one of its own. */
export const ownOffice = isWebKit ? '35.19' : isFirefox ? '33.72' : '34.02';

type Role = 'editor' | 'officer' | 'head';

/** Of their own choice, once changed. */
export const ownPassword = 'kata sandi milik sendiri';

const base = '/v1/staff';

async function post(path: string, body: object): Promise<unknown> {
  const headers = {'content-type': 'application/json'};
  const response = await fetch(path, {method: 'POST', headers, body: JSON.stringify(body)});
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Two cores may be busy with three browsers. */
const patience = 15_000;

let count = 0;

/** Lets someone in, who has not signed in yet: as `pendopo user add` does. */
export async function addUser(role: Role, office = '12.19'): Promise<DeskUser> {
  // Three browsers share a server.
  const random = Math.random().toString(36).slice(2, 8);
  const login = `${role}-${random}-${++count}`;
  const {password} = (await post('/desk-users', {
    login,
    name: 'Petugas Contoh',
    role,
    office,
  })) as DeskUser;
  return {login, password};
}

/** The same, with a password of their own, and signed in by this browser's cookie. */
export async function signIn(role: Role, office = '12.19'): Promise<DeskUser> {
  const {login, password} = await addUser(role, office);
  await post(`${base}/session`, {login, password});
  await post(`${base}/password`, {current: password, next: ownPassword});
  return {login, password: ownPassword};
}

/** Ends this browser's session behind the page's back, as time does. */
export async function endSession(): Promise<void> {
  await fetch(`${base}/session`, {method: 'DELETE'});
}

// Passwords are slow on purpose, and a test at the desk goes through many pages.
beforeEach(function () {
  this.currentTest!.timeout(40_000);
});

const frames: HTMLIFrameElement[] = [];

afterEach(async () => {
  for (const frame of frames.splice(0)) {
    // What a test left unsaved must not ask whether to leave.
    frame.contentWindow?.addEventListener('beforeunload', e => e.stopImmediatePropagation(), true);
    frame.remove();
  }
  await endSession();
  localStorage.clear();
  sessionStorage.clear();
});

/** Text as a reader sees it: one space where the markup has many. */
export const textOf = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

/** The page of a desk, as whoever sits there has it. */
export class DeskPage {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window(): Window {
    return this.frame.contentWindow as Window;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get path(): string {
    return this.window.location.pathname;
  }

  /** All that is to be read; what a dialog is about stands in its shadow tree. */
  get text(): string {
    const {body} = this.document;
    const dialogs = [...body.querySelectorAll<HTMLElement & {heading: string}>('desk-dialog')].map(
      ({heading}) => heading,
    );
    return [...dialogs, textOf(body)].join(' ');
  }

  /** Waits until something is so: looks at every change of the page. What never comes is told with what did. */
  until<T>(look: () => T | undefined | null | false): Promise<T> {
    return new Promise((resolve, reject) => {
      const {document} = this;
      const seen = new MutationObserver(() => attempt());
      const never = setTimeout(() => {
        seen.disconnect();
        reject(new Error(`Never: ${look}\nThe page says: ${this.text}`));
      }, patience);
      const attempt = () => {
        let found;
        try {
          found = look();
        } catch (error) {
          seen.disconnect();
          return reject(error);
        }
        if (!found) return;
        clearTimeout(never);
        seen.disconnect();
        resolve(found);
      };
      seen.observe(document, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      attempt();
    });
  }

  /** The first of these, once it is there. */
  find<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
    return this.until(() => this.document.querySelector<E>(selector));
  }

  /** Until this is to be read. */
  async says(text: string): Promise<void> {
    await this.until(() => this.text.includes(text));
  }

  /** The button or link that says this, or is called this, once it is there. */
  button(name: string): Promise<HTMLElement> {
    return this.until(() =>
      [...this.document.querySelectorAll<HTMLElement>('button, a, summary')].find(
        one => textOf(one) === name || one.getAttribute('aria-label') === name,
      ),
    );
  }

  /** Taps it. */
  async tap(name: string): Promise<void> {
    (await this.button(name)).click();
  }

  /** Types into a field of that name, or chooses in it. */
  async fill(name: string, value: string): Promise<void> {
    const selector = `[name="${name}"]`;
    const first = await this.find<HTMLInputElement>(selector);
    if (first.type === 'radio' || (first.type === 'checkbox' && value)) {
      return (
        await this.find(first.type === 'radio' ? `${selector}[value="${value}"]` : selector)
      ).click();
    }
    first.focus();
    first.value = value;
    first.dispatchEvent(new this.window.Event('input', {bubbles: true}));
    first.dispatchEvent(new this.window.Event('change', {bubbles: true}));
  }

  /** What has the focus. */
  get focused(): Element {
    return this.document.activeElement!;
  }

  /** Loads the page anew, as F5 does. */
  async reload(): Promise<void> {
    const loaded = new Promise(resolve =>
      this.frame.addEventListener('load', resolve, {once: true}),
    );
    this.window.location.reload();
    await loaded;
    watchErrors(this.window);
  }

  /** Sideways scroll: none, if all is well. */
  get overflow(): number {
    const {scrollWidth, clientWidth} = this.document.documentElement;
    return scrollWidth - clientWidth;
  }

  /** What axe objects to, in words; empty if it is content. */
  async violations(): Promise<string> {
    const {violations} = await (await this.#axe()).run(this.document);
    return violations
      .map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({target}) => target).join('; ')}`)
      .join('\n');
  }

  /** axe within the page: it looks at no document but its own. */
  async #axe(): Promise<typeof axe> {
    const known = () => (this.window as Window & {axe?: typeof axe}).axe;
    if (!known()) {
      // Made out here, where no policy asks who may name the address of a script.
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/.cache/browser-modules/axe-core.js';
      const loaded = new Promise((resolve, reject) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', () => reject(new Error('axe cannot be loaded')));
      });
      this.document.head.append(script);
      await loaded;
    }
    return known()!;
  }
}

export interface DeskOptions {
  /** Pixels; a phone's is 360. */
  width?: number;
  lang?: 'id' | 'en';
  /** Runs in the page's window once it is loaded. */
  before?: (window: Window) => void;
}

/** Opens an address of the desk, such as `/meja/jadwal`. */
export async function openDesk(
  path = '/meja/',
  {width = 1280, lang = 'id', before}: DeskOptions = {},
): Promise<DeskPage> {
  const frame = document.createElement('iframe');
  frame.title = 'Meja';
  frame.style.cssText = `width: ${width}px; height: 800px; border: 0`;
  frames.push(frame);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  const query = path.includes('?') ? '&' : '?';
  frame.src = `${path}${query}lang=${lang}`;
  document.body.append(frame);
  await loaded;
  const page = new DeskPage(frame);
  watchErrors(page.window);
  before?.(page.window);
  return page;
}
