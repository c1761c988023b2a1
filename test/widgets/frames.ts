/** Pages of their own, in frames of the test's origin: each with a fresh window, gone after its test. */
import {watchErrors} from '../support/page.ts';

type Window = typeof window & typeof globalThis;

export interface TestPage {
  frame: HTMLIFrameElement;
  window: Window;
  document: Document;
  /** What the page's scripts wrote to the console of ours, in order. */
  lines: string[];
  /** Addresses that the page fetched. */
  fetched: string[];
  /** The `count`th event of a type, which may have come already; those that do not bubble too. */
  event(type: string, count?: number): Promise<Event>;
  /** Every event of a type so far. */
  events(type: string): Event[];
}

const watched = ['pendopo-load', 'pendopo-error', 'pendopo-filter', 'pendopo-language'];
const frames: HTMLIFrameElement[] = [];

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Listens to a window from now on. */
function watch(frame: HTMLIFrameElement, window: Window): TestPage {
  const seen: Event[] = [];
  const waiting = new Set<() => void>();
  const lines: string[] = [];
  const fetched: string[] = [];
  watchErrors(window);
  for (const type of [...watched, 'securitypolicyviolation']) {
    const note = (event: Event) => {
      seen.push(event);
      for (const look of [...waiting]) look();
    };
    window.addEventListener(type, note, true);
  }
  for (const level of ['info', 'warn', 'error'] as const) {
    window.console[level] = (...words: unknown[]) => {
      if (String(words[0]).startsWith('[pendopo]')) lines.push(words.slice(0, 1).join());
    };
  }
  const {fetch} = window;
  window.fetch = (input, init) => {
    fetched.push(typeof input === 'string' ? input : 'url' in input ? input.url : input.href);
    return fetch.call(window, input, init);
  };
  const events = (type: string) => seen.filter(event => event.type === type);
  return {
    frame,
    window,
    document: window.document,
    lines,
    fetched,
    events,
    event: (type, count = 1) =>
      new Promise(resolve => {
        const look = () => {
          const event = events(type)[count - 1];
          if (!event) return;
          waiting.delete(look);
          resolve(event);
        };
        waiting.add(look);
        look();
      }),
  };
}

function frameOf(width: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Without a box nothing is near the screen.
  frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
  frame.title = 'Halaman uji';
  frames.push(frame);
  return frame;
}

const loaded = (frame: HTMLIFrameElement): Promise<Event> =>
  new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));

export interface PageOptions {
  /** Runs in the page's window before anything else does. */
  before?: (window: Window) => void;
  head?: string;
  width?: number;
}

declare global {
  interface Window {
    /** Called by a page under test as its first act. */
    prepare?: (window: Window) => void;
  }
}

/** A page with this body, watched from its beginning; its policy, if any, holds after that. */
export async function openPage(body: string, options: PageOptions = {}): Promise<TestPage> {
  const {before, head = '', width = 800} = options;
  const frame = frameOf(width);
  let page: TestPage | undefined;
  window.prepare = inside => {
    page = watch(frame, inside as Window);
    before?.(inside as Window);
  };
  frame.srcdoc =
    '<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa Contoh</title>' +
    `<script>parent.prepare(window)</script>${head}<body>${body}`;
  const ready = loaded(frame);
  document.body.prepend(frame);
  await ready;
  return page!;
}

/** A page of the server, watched from its load event on. */
export async function openAddress(url: string, width = 800): Promise<TestPage> {
  const frame = frameOf(width);
  frame.src = url;
  const ready = loaded(frame);
  document.body.prepend(frame);
  await ready;
  return watch(frame, frame.contentWindow as Window);
}

export const loader = '<script type="module" src="/v1/pendopo.js"></script>';

/** What the page's element shows: its shadow tree. */
export const shown = (page: TestPage): ShadowRoot =>
  page.document.querySelector('pendopo-schedule')!.shadowRoot!;

/** Text as a reader sees it: one space where the markup has many. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the first day of the dates is called: in the evening, when the van has gone, not today. */
export const nextDay =
  /^((Hari ini|Besok), )?(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \d+ \w+/;

/** The heading of the first day. */
export const firstDay = (root: ParentNode): string => textOf(root.querySelector('h3'));

/** The first of what a selector finds, or an error that says what is missing. */
export function one<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** Addresses of the API that were asked for visits. */
export const questions = ({fetched}: TestPage): string[] =>
  fetched.filter(url => url.includes('/visits'));
