import {address} from '@pendopo/sdk';
import {elements, narrowing} from './elements.js';

/**
 * Address of the first answer an element will ask for, so that it can be asked for while the
 * element's code is on its way; nothing when it says no office.
 */
export function firstAnswer(element: Element, origin: string): string | undefined {
  const said = (name: string, from: Element | null = element) =>
    from?.getAttribute(name) ?? undefined;
  const provider = element.closest('pendopo-provider');
  const asks = elements[element.localName.slice(8)];
  const office = said('office') ?? said('office', provider);
  if (!asks || !office) return undefined;
  const id = asks.one && said(asks.one);
  const english = (said('lang') ?? said('lang', provider))?.startsWith('en');
  return address(
    said('server') ?? said('server', provider) ?? origin,
    `/v1/offices/${office}${asks.from}${id ? `/${encodeURIComponent(id)}` : ''}`,
    id
      ? {}
      : asks.lang
        ? {lang: english ? 'en' : 'id'}
        : Object.fromEntries(narrowing.map(name => [name, said(name)])),
  );
}
