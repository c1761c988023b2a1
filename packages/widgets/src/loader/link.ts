import {filterNames} from '../schedule/filter-names.js';

/** Elements that a link may become, by its `data-pendopo`, and the page it must point to. */
const pages: Record<string, {tag: string; page: string}> = {
  schedule: {tag: 'pendopo-schedule', page: 'jadwal'},
};

/**
 * The element that a link stands for: `<a data-pendopo="schedule" href="https://HOST/12.19/jadwal">`.
 * Its address says server, office and filters. Nothing when the address is not one of our pages.
 */
export function elementOf(link: HTMLAnchorElement): HTMLElement | undefined {
  const {tag, page} = pages[link.dataset['pendopo'] ?? ''] ?? {};
  const {protocol, origin, pathname, search} = link;
  const [, office, name] = /^\/(\d\d\.\d\d)\/([a-z-]+)\/?$/.exec(pathname) ?? [];
  if (!tag || !office || name !== page || !/^https?:$/.test(protocol)) {
    console.warn('[pendopo] not-ours: this link stays a link', link);
    return undefined;
  }
  const said = new URLSearchParams(search);
  const element = document.createElement(tag);
  element.setAttribute('server', origin);
  element.setAttribute('office', office);
  for (const name of [...filterNames, 'lang']) {
    const value = said.get(name);
    if (value) element.setAttribute(name, value);
  }
  return element;
}
