/** Elements that a link may become, by its `data-pendopo`: our page, and what else its address says. */
const pages: Record<string, {page: string; one?: string} | undefined> = {
  schedule: {page: 'jadwal'},
  checklist: {page: 'persyaratan', one: 'service'},
  office: {page: 'kantor'},
  partners: {page: 'mitra-kia'},
  'partner-badge': {page: 'mitra-kia', one: 'partner'},
  'visit-request': {page: 'kunjungan', one: 'kind'},
  statistics: {page: 'angka', one: 'metric'},
  survey: {page: 'survei'},
  'survey-results': {page: 'hasil-survei', one: 'period'},
  complaint: {page: 'pengaduan', one: 'category'},
  status: {page: 'status'},
  share: {page: 'bagikan', one: 'show'},
};

/**
 * Puts the element that a link stands for round it:
 * `<a data-pendopo="schedule" href="https://HOST/12.19/jadwal">`. Its address says server, office and
 * filters. A link to anything but one of our pages stays a link.
 *
 * @param narrowing the attributes that a page's parameters become
 */
export function upgrade(link: HTMLAnchorElement, narrowing: readonly string[]): void {
  const kind = link.dataset['pendopo'] ?? '';
  const {page, one = 'lang'} = pages[kind] ?? {};
  const {protocol, origin, pathname, search} = link;
  const [, office, name] = /^\/(\d\d\.\d\d)\/([a-z-]+)\/?$/.exec(pathname) ?? [];
  if (!page || !office || name !== page || !/^https?:$/.test(protocol)) {
    console.warn('[pendopo] not-ours: this link stays a link', link);
    return;
  }
  const said = new URLSearchParams(search);
  const element = document.createElement(`pendopo-${kind}`);
  element.setAttribute('server', origin);
  element.setAttribute('office', office);
  for (const name of [...narrowing, one, 'lang']) {
    const value = said.get(name);
    if (value) element.setAttribute(name, value);
  }
  element.toggleAttribute('compact', said.has('compact'));
  link.replaceWith(element);
  element.append(link);
}
