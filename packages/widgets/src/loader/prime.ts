import {firstAddress} from './hints.js';

/**
 * Address of the first answer an element will ask for, so that it can be asked for while the
 * element's code is on its way; nothing when it says no office.
 */
export function firstAnswer(element: Element, origin: string): string | undefined {
  const provider = element.closest('pendopo-provider');
  const said = (name: string) =>
    element.getAttribute(name) ?? provider?.getAttribute(name) ?? undefined;
  return firstAddress(element.localName.slice(8), said, said('server') ?? origin);
}
