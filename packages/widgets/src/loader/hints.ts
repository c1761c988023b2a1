import {address} from '@pendopo/sdk';
import {elements, narrowing} from './elements.js';

/**
 * Address of the first answer that an element asks for; nothing when it says no office, or asks
 * nothing.
 *
 * @param name its tag without `pendopo-`
 * @param said its attributes
 * @param server address of its server
 */
export function firstAddress(
  name: string,
  said: (attribute: string) => string | undefined,
  server: string,
): string | undefined {
  const asks = elements[name];
  const office = said('office');
  if (!asks || !office) return undefined;
  const id = asks.one && said(asks.one);
  const english = said('lang')?.startsWith('en');
  return address(
    server,
    `/v1/offices/${office}${asks.from}${id ? `/${encodeURIComponent(id)}` : ''}`,
    id
      ? {}
      : asks.lang
        ? {lang: english ? 'en' : 'id'}
        : Object.fromEntries(narrowing.map(name => [name, said(name)])),
  );
}
