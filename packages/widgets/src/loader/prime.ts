import {address} from '@pendopo/sdk';
import {filterNames} from '../schedule/filter-names.js';

/** What an element says itself, else what the provider around it says. */
const said = (element: Element, name: string) =>
  element.getAttribute(name) ??
  element.closest('pendopo-provider')?.getAttribute(name) ??
  undefined;

/**
 * Address of the first answer an element will ask for, so that it can be asked for while the
 * element's code is on its way; nothing when it says no office.
 */
export function firstAnswer(element: Element, origin: string): string | undefined {
  const office = said(element, 'office');
  if (element.localName !== 'pendopo-schedule' || !office) return undefined;
  const own = [...filterNames, 'limit'].map(name => [
    name,
    element.getAttribute(name) ?? undefined,
  ]);
  const server = said(element, 'server') ?? origin;
  return address(server, `/v1/offices/${office}/visits`, Object.fromEntries(own));
}
