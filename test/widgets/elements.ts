/** Elements in the test's own page, as a developer with a bundler puts them there. */
import '@pendopo/widgets/provider.js';
import '@pendopo/widgets/schedule.js';
import type {Pendopo} from '@pendopo/sdk';
import type {PendopoErrorEvent, PendopoSchedule} from '@pendopo/widgets';

type Drawn = HTMLElement & {updateComplete: Promise<unknown>};

const roots: Element[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) root.remove();
});

/** Puts something on the page, gone after the test. */
export function put<E extends Element>(element: E, width = 800): E {
  const root = document.createElement('div');
  root.style.cssText = `width: ${width}px; overflow: auto`;
  root.append(element);
  document.body.append(root);
  roots.push(root);
  return element;
}

export interface Given {
  client?: Pendopo;
  /** Markup of the page's owner inside the element. */
  fallback?: string;
  attributes?: Record<string, string>;
}

export const schedule = (given?: Given): PendopoSchedule => make('pendopo-schedule', given);

/** An element of ours, not yet on the page. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  {client, fallback = '', attributes = {}}: Given = {},
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (client) Object.assign(element, {client});
  element.innerHTML = fallback;
  return element;
}

/** The next event of a type. Ask for it before doing what brings it about. */
export const next = <E extends Event = Event>(target: EventTarget, type: string): Promise<E> =>
  new Promise(resolve => target.addEventListener(type, event => resolve(event as E), {once: true}));

/** On the page, and with its live content on screen. */
export async function putLoaded(element: Drawn, width?: number): Promise<ShadowRoot> {
  const load = next(element, 'pendopo-load');
  put(element, width);
  await load;
  await element.updateComplete;
  return element.shadowRoot!;
}

/** On the page, and in trouble: its root, and why. */
export async function putFailed(element: Drawn, width?: number) {
  const failed = next<PendopoErrorEvent>(element, 'pendopo-error');
  put(element, width);
  const event = await failed;
  await element.updateComplete;
  return {root: element.shadowRoot!, event};
}

/** What is warned of while something runs. */
export async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const lines: string[] = [];
  console.warn = (line: unknown) => void lines.push(String(line));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return lines;
}
