/** What stories of every element do: wait until it has come to rest, look, tap. */
import {expect} from 'storybook/test';

type Drawn = HTMLElement & {updateComplete: Promise<unknown>};

/** When an element has come to rest: its live content, or its trouble, is on screen. */
const settled = new WeakMap<Element, Promise<Event>>();

/** The next of these events. Ask for it before doing what brings it about. */
export const next = (target: EventTarget, ...types: string[]): Promise<Event> =>
  new Promise(resolve => {
    for (const type of types) target.addEventListener(type, resolve, {once: true});
  });

/** Takes note of an element that a story draws, before it is on the page. */
export function settling<E extends Element>(element: E): E {
  settled.set(element, next(element, 'pendopo-load', 'pendopo-error'));
  return element;
}

/** The one of this tag. */
export const elementOf = <E extends HTMLElement>(canvas: HTMLElement, tag: string): E =>
  one<E>(canvas, tag);

/** The shadow tree of an element once it has come to rest. */
export async function drawn(element: Drawn): Promise<ShadowRoot> {
  await settled.get(element);
  await element.updateComplete;
  return element.shadowRoot!;
}

/** Text as a reader sees it: one space where the markup has many. */
export const textOf = (node: ParentNode & Node): string =>
  node.textContent!.replace(/\s+/g, ' ').trim();

export const one = <E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

/** Taps, and waits for what is shown then. */
export async function tap(element: Drawn, selector: string, ...types: string[]) {
  const done = next(element, ...(types.length ? types : ['pendopo-load']));
  one(element.shadowRoot!, selector).click();
  await done;
  await element.updateComplete;
}

/** Where an element ends, and what is in it. */
function endOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const boxes = [element.getBoundingClientRect(), range.getBoundingClientRect()];
  return Math.max(...boxes.map(({right}) => right), element.scrollWidth);
}

/** Nothing may stick out sideways. */
export function fits(element: HTMLElement) {
  const box = element.parentElement!;
  const sideways = box.scrollWidth - box.clientWidth;
  const {right} = box.getBoundingClientRect();
  const out = [...element.shadowRoot!.querySelectorAll('*')]
    .filter(part => sideways > 0 && endOf(part) > right)
    .map(part => `${part.localName}: ${textOf(part)}`);
  expect(`${sideways} px out: ${out.join('\n')}`).toBe('0 px out: ');
}
