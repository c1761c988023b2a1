import '@pendopo/widgets/provider.js';
import '@pendopo/widgets/schedule.js';
import type {Pendopo, Visit} from '@pendopo/sdk';
import type {PendopoSchedule} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {
  allStates,
  answering,
  atSchool,
  cancelled,
  clientOf,
  evening,
  full,
  list,
  listOf,
  moved,
  notice,
  planned,
  postponed,
  problem,
  type Reply,
  running,
  school,
  unreachable,
  visit,
} from './fixtures.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, tap, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
  district: string;
  village: string;
  school: string;
  kind: string;
  service: string;
  q: string;
  limit: number;
  compact: boolean;
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
}

/** Attributes in the order of the element's own documentation. */
const attributes = [
  'office',
  'server',
  'lang',
  'district',
  'village',
  'school',
  'kind',
  'service',
  'q',
  'limit',
] as const;

/** The element, with a client of the story's own unless it is to look around for one. */
function schedule(args: Partial<Args>, client?: Pendopo | null, ...fallback: Node[]) {
  const element = document.createElement('pendopo-schedule');
  for (const name of attributes) {
    if (args[name]) element.setAttribute(name, String(args[name]));
  }
  element.toggleAttribute('compact', args.compact ?? false);
  if (args.accent) element.style.setProperty('--pendopo-accent', args.accent);
  if (client !== null) element.client = client ?? clientOf(args.reply ?? answering(allStates()));
  element.append(...fallback);
  return settling(element);
}

const elementIn = (canvas: HTMLElement) => elementOf<PendopoSchedule>(canvas, 'pendopo-schedule');

/** The shadow tree of the story's element once it has come to rest; `element`: of that one. */
const drawn = (canvas: HTMLElement, element = elementIn(canvas)) => drawnOf(element);

/** The states of one visit: its badge, and whether it can still be acted on. */
async function showsState(canvas: HTMLElement, state: Visit['state'], badge: string) {
  const item = one(await drawn(canvas), `.item.${state}`);
  await expect(textOf(one(item, '.badge'))).toBe(badge);
  return item;
}

/** Devices in tests have no place. Restored at once, others stories are elsewhere. */
async function withLocation(
  getCurrentPosition: (ok: PositionCallback, failed: PositionErrorCallback) => void,
  then: () => Promise<void>,
) {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {getCurrentPosition},
  });
  try {
    await then();
  } finally {
    delete (navigator as {geolocation?: unknown}).geolocation;
  }
}

const meta: Meta<Args> = {
  title: 'Elements/Schedule',
  component: 'pendopo-schedule',
  render: args => schedule(args),
  argTypes: {
    office: {description: "The office's region code", control: 'text'},
    server: {description: 'Address of the Pendopo server', control: 'text'},
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    district: {control: 'text'},
    village: {control: 'text'},
    school: {control: 'text'},
    kind: {options: ['', 'van', 'school', 'village', 'institution', 'outreach'], control: 'select'},
    service: {control: 'text'},
    q: {control: 'text'},
    limit: {control: {type: 'number', min: 1, max: 100}},
    compact: {control: 'boolean'},
    accent: {description: '`--pendopo-accent`', control: 'color'},
    reply: {table: {disable: true}},
  },
  args: {office: '12.19'},
};

export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {
  args: {lang: 'id', limit: 20, compact: false},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Jadwal jemput bola');
    await expect(root.querySelectorAll('.item')).toHaveLength(8);
  },
};

/** Before the first answer: a word that it is coming. */
export const Pending: Story = {
  args: {reply: () => new Promise(() => {})},
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    await element.updateComplete;
    await expect(textOf(one(element.shadowRoot!, '[role=status]'))).toBe('Memuat…');
  },
};

/** Today first, then day by day; whatever is over or does not stand comes after what does. */
export const Complete: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h3'))).toMatch(/^Hari ini, /);
    await expect(textOf(one(root, '.note'))).toBe('Data contoh, bukan data sungguhan.');
    await expect(textOf(one(root, 'footer .soft'))).toMatch(/^Data kantor per .* 10\.30 WIB$/);
    const [calendar, route, share] = one(root, '.acts').querySelectorAll<HTMLAnchorElement>(
      ':scope > a',
    );
    await expect(calendar!.href).toMatch(/\/v1\/offices\/12\.19\/visits\/[\w.-]+\.ics$/);
    await expect(route!.href).toContain('destination=3.24,99.55');
    await expect(share!.href).toContain('https://wa.me/?text=Jemput%20bola%20gratis');
  },
};

/** No dates at all: whom to ask, with the message written. */
export const Empty: Story = {
  args: {reply: answering([])},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(root)).toContain('Belum ada jadwal');
    const ask = one<HTMLAnchorElement>(root, 'a[href^="https://wa.me/6280000001219"]');
    await expect(decodeURIComponent(ask.href)).toContain('kapan jemput bola ke tempat kami?');
  },
};

/** A search without a result can be undone, and what was typed goes with it. */
export const EmptySearch: Story = {
  args: {q: 'tidak ada'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelectorAll('.item')).toHaveLength(0);
    await expect(one<HTMLInputElement>(root, '[name=q]').value).toBe('tidak ada');
    await tap(elementIn(canvasElement), '[data-act=clear]');
    await expect(root.querySelectorAll('.item')).toHaveLength(8);
    await expect(one<HTMLInputElement>(root, '[name=q]').value).toBe('');
  },
};

/** Choosing a district offers its villages, and leaves the other choices alone. */
export const Search: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const element = elementIn(canvasElement);
    one<HTMLDetailsElement>(root, '.search').open = true;
    const chosen = next(element, 'pendopo-load');
    const district = one<HTMLSelectElement>(root, '[name=district]');
    district.value = '12.19.06';
    district.dispatchEvent(new Event('change', {bubbles: true}));
    await chosen;
    await element.updateComplete;
    await expect(root.querySelectorAll('.item')).toHaveLength(7);
    await expect(one<HTMLSelectElement>(root, '[name=village]').value).toBe('');
    await expect(element.filters).toEqual({district: '12.19.06'});
  },
};

/** No network, and nothing kept: what is wrong, how to try again, whom to call. */
export const Unreachable: Story = {
  args: {reply: unreachable},
  async play({canvasElement}) {
    const alert = one(await drawn(canvasElement), '[role=alert]');
    await expect(textOf(alert)).toContain('Tidak ada sambungan internet');
    await expect(one<HTMLAnchorElement>(alert, 'a').href).toBe('tel:1500537');
  },
};

/** The second try succeeds. */
export const Retried: Story = {
  render() {
    let tries = 0;
    const answer = answering(allStates());
    return schedule(
      {},
      clientOf(url => (tries++ ? answer(url) : unreachable(url))),
    );
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await tap(elementIn(canvasElement), '[data-act=retry]');
    await expect(root.querySelector('[role=alert]')).toBeNull();
    await expect(root.querySelectorAll('.item')).toHaveLength(8);
  },
};

const misplaced = async (canvas: HTMLElement, text: string) =>
  expect(textOf(one(await drawn(canvas), '[role=alert]'))).toContain(text);

/** Whoever put it on the page wrote another office. */
export const UnknownOffice: Story = {
  args: {office: '99.99', reply: () => problem('unknown-office', 404)},
  play: ({canvasElement}) => misplaced(canvasElement, 'belum dipasang dengan benar'),
};

export const ServerError: Story = {
  args: {reply: () => problem('internal', 500)},
  play: ({canvasElement}) => misplaced(canvasElement, 'Informasi ini belum dapat dimuat.'),
};

/** A foreign page where the answer should be, as a captive portal gives. */
export const NotOurs: Story = {
  args: {reply: () => new Response('<!doctype html><h1>Login Wi-Fi</h1>')},
  play: ({canvasElement}) => misplaced(canvasElement, 'Informasi ini belum dapat dimuat.'),
};

export const NoOffice: Story = {
  render: () => schedule({}, clientOf(answering([]), {office: ''})),
  play: ({canvasElement}) => misplaced(canvasElement, 'belum dipasang dengan benar'),
};

/** Offline with an earlier answer at hand: that, with its age. */
export const Kept: Story = {
  render() {
    const body = list(allStates());
    const kept = {get: () => ({at: Date.now() - 3 * 36e5, body}), set() {}};
    return schedule({}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.warn[role=status]'))).toContain('3 jam lalu');
    await expect(root.querySelectorAll('.item')).toHaveLength(8);
  },
};

/** A kept answer of last week shows nothing that is past. */
export const KeptTooLong: Story = {
  render() {
    const body = list([visit(-6), visit(-5), visit(2)]);
    const kept = {get: () => ({at: Date.now() - 6 * 864e5, body}), set() {}};
    return schedule({}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(root)).toContain('6 hari lalu');
    await expect(root.querySelectorAll('.item')).toHaveLength(1);
  },
};

const only = (visits: Visit[]): Partial<Args> => ({reply: answering(visits)});

export const Running: Story = {
  args: only([running()]),
  async play({canvasElement}) {
    await showsState(canvasElement, 'running', 'Sedang berlangsung');
  },
};

export const Full: Story = {
  args: only([full()]),
  async play({canvasElement}) {
    const item = await showsState(canvasElement, 'full', 'Kuota penuh');
    await expect(textOf(item)).toContain('Sisa 0 dari 30 tempat');
  },
};

/** Why, and nothing that would send anyone there. */
export const Cancelled: Story = {
  args: only([cancelled()]),
  async play({canvasElement}) {
    const item = await showsState(canvasElement, 'cancelled', 'Dibatalkan');
    await expect(textOf(one(item, '.why'))).toBe('Jalan menuju lokasi tergenang banjir');
    await expect(item.querySelector('a')).toBeNull();
  },
};

export const Moved: Story = {
  args: only([moved()]),
  async play({canvasElement}) {
    const item = await showsState(canvasElement, 'rescheduled', 'Pindah tanggal');
    await expect(textOf(one(item, '.why'))).toMatch(
      /acara warga Tanggal baru: .*, 09\.00–12\.00 WIB/,
    );
  },
};

export const Postponed: Story = {
  args: only([postponed()]),
  async play({canvasElement}) {
    await showsState(canvasElement, 'postponed', 'Ditunda');
  },
};

/** Comes only if enough people do. */
export const Planned: Story = {
  args: only([planned()]),
  async play({canvasElement}) {
    const item = await showsState(canvasElement, 'planned', 'Rencana, belum pasti');
    await expect(textOf(item)).toContain('sedikitnya 50 orang');
  },
};

export const OutsideOfficeHours: Story = {
  args: only([evening()]),
  async play({canvasElement}) {
    await expect(textOf(await drawn(canvasElement))).toContain('Di luar jam kantor');
  },
};

/** On a school's own site: its dates, no search. */
export const SchoolOnly: Story = {
  args: {school: school.npsn, compact: true},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelectorAll('.item')).toHaveLength(1);
    await expect(textOf(root)).toContain('Khusus siswa sekolah ini');
    await expect(root.querySelector('.search')).toBeNull();
  },
};

export const Notices: Story = {
  args: {reply: answering(allStates(), {notices: [notice]})},
  async play({canvasElement}) {
    const text = textOf(one(await drawn(canvasElement), '.note.warn'));
    await expect(text).toBe('Contoh: sinyal lemah Dokumen dicetak di kantor.');
  },
};

export const English: Story = {
  args: {lang: 'en'},
  globals: {language: 'en'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await elementIn(canvasElement).updateComplete;
    await expect(textOf(one(root, 'h2'))).toBe('Mobile service dates');
    await expect(textOf(one(root, 'summary'))).toBe('Find a village, school or service');
  },
};

/** The citizen's own choice, in the widget. */
export const LanguageSwitched: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const element = elementIn(canvasElement);
    const said = next(element, 'pendopo-language');
    one(root, '[data-act=lang]').click();
    await expect(await said).toHaveProperty('lang', 'en');
    await spoken(element, 'Mobile service dates');
    await expect(one(root, 'section').lang).toBe('en');
    one(root, '[data-act=lang]').click();
    await element.updateComplete;
    await expect(textOf(one(root, 'h2'))).toBe('Jadwal jemput bola');
  },
};

/** The words of a language may have to come first. */
function spoken(element: PendopoSchedule, title: string): Promise<void> {
  const root = element.shadowRoot!;
  return new Promise(resolve => {
    const look = () => textOf(one(root, 'h2')) === title && (observer.disconnect(), resolve());
    const observer = new MutationObserver(look);
    observer.observe(root, {subtree: true, childList: true, characterData: true});
    look();
  });
}

/** Light or dark is for the page to say. */
export const Dark: Story = {
  globals: {theme: 'dark'},
  // Said in so many words, because axe takes a page without a background for a white one.
  render: args => html`<div style="background: Canvas; color: CanvasText">${schedule(args)}</div>`,
  async play({canvasElement}) {
    const link = one(await drawn(canvasElement), '[data-act=lang]');
    await expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
    // Older engines know no light-dark(), and keep the colours for light.
    if (CSS.supports('color', 'light-dark(red, red)')) {
      await expect(getComputedStyle(link).color).toBe('rgb(142, 197, 255)');
    }
  },
};

/** The narrowest of phones: nothing sticks out. */
export const Narrow: Story = {
  render: args => html`<div style="width: 320px; overflow: auto">${schedule(args)}</div>`,
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    fits(elementIn(canvasElement));
  },
};

const hostile = (text: string): Partial<Args> => ({reply: () => listOf(text)});

const narrow = (args: Partial<Args>) =>
  html`<div style="width: 320px; overflow: auto">${schedule(args)}</div>`;

/** Five thousand letters without a space, everywhere. */
export const LongText: Story = {
  render: () => narrow(hostile('Panjang'.repeat(715))),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    fits(elementIn(canvasElement));
    await expect(one(root, 'h4').textContent!.length).toBeLessThan(310);
  },
};

/** Markup is text, and no link runs a script. */
export const Hostile: Story = {
  render: () => narrow(hostile('<img src=x onerror="window.hacked=1">javascript:alert(1)')),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('img')).toBeNull();
    for (const link of root.querySelectorAll('a')) {
      await expect(link.protocol).toMatch(/^(https?|tel|webcals?):$/);
    }
    await expect('hacked' in window).toBe(false);
  },
};

/** Names in Arabic letters, and an override that would turn round what follows. */
export const RightToLeft: Story = {
  render: () => narrow(hostile('مدرسة المثال \u202Edesrever')),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    fits(elementIn(canvasElement));
    await expect(textOf(root)).toContain('مدرسة المثال');
  },
};

const faraway = () => {
  const far = visit(1);
  far.place = {...far.place, name: 'Balai Desa Contoh Jauh', latitude: 3.9};
  const unknown = visit(1);
  unknown.place = {name: 'Panti Contoh', type: 'care_home', district: far.place.district};
  return [far, unknown, visit(3)];
};

/** By distance, once the citizen asked for it and the device said where it is. */
export const Nearest: Story = {
  args: only(faraway()),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one<HTMLDetailsElement>(root, '.search').open = true;
    const coords = {latitude: 3.25, longitude: 99.55} as GeolocationCoordinates;
    await withLocation(
      found => found({coords} as GeolocationPosition),
      () => tap(elementIn(canvasElement), '[data-act=near]'),
    );
    const places = [...root.querySelectorAll('h4')].map(textOf);
    await expect(places).toEqual([
      'Balai Desa Contoh Melati',
      'Balai Desa Contoh Jauh',
      'Panti Contoh',
    ]);
    await expect(textOf(one(root, '.item'))).toContain('± 1,1 km');
    await expect(one(root, '[data-act=near]').getAttribute('aria-pressed')).toBe('true');
  },
};

export const NearestDenied: Story = {
  args: only(faraway()),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one<HTMLDetailsElement>(root, '.search').open = true;
    await withLocation(
      (_, failed) => failed({code: 1} as GeolocationPositionError),
      () => tap(elementIn(canvasElement), '[data-act=near]'),
    );
    await expect(textOf(one(root, 'form'))).toContain('Lokasi tidak diizinkan');
  },
};

const fallback = () => {
  const link = document.createElement('a');
  link.href = 'https://layanan.example.go.id/12.19/jadwal';
  link.textContent = 'Jadwal jemput bola di situs Disdukcapil';
  return link;
};

/** What the page's owner put inside stays until there is something better. */
export const Fallback: Story = {
  render: () =>
    schedule(
      {},
      clientOf(() => new Promise(() => {})),
      fallback(),
    ),
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    await element.updateComplete;
    const {height} = one(element, 'a').getBoundingClientRect();
    await expect(height).toBeGreaterThan(0);
  },
};

/** And stays when that cannot be had, below what to do. */
export const FallbackInTrouble: Story = {
  render: () => schedule({}, clientOf(unreachable), fallback()),
  async play({canvasElement}) {
    await misplaced(canvasElement, 'Tidak ada sambungan internet');
    const {height} = one(elementIn(canvasElement), 'a').getBoundingClientRect();
    await expect(height).toBeGreaterThan(0);
  },
};

/** Said once for all elements inside; what an element says itself comes first. */
export const Provider: Story = {
  render(args) {
    const provider = document.createElement('pendopo-provider');
    provider.lang = 'en';
    provider.client = clientOf(answering(allStates()));
    const own = schedule({...args, lang: 'id'}, clientOf(answering([atSchool()])));
    provider.append(schedule({}, null), own);
    return provider;
  },
  async play({canvasElement}) {
    const [given, own] = canvasElement.querySelectorAll('pendopo-schedule');
    const root = await drawn(canvasElement, given);
    await spoken(given!, 'Mobile service dates');
    await expect(root.querySelectorAll('.item')).toHaveLength(8);
    const other = await drawn(canvasElement, own);
    await expect(textOf(one(other, 'h2'))).toBe('Jadwal jemput bola');
    await expect(other.querySelectorAll('.item')).toHaveLength(1);
  },
};

/** A page at a time, the next one below the first. */
export const ManyRows: Story = {
  args: only(Array.from({length: 55}, (_, i) => visit(1 + Math.floor(i / 5)))),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const rows = () => root.querySelectorAll('.item').length;
    await expect(rows()).toBe(20);
    for (const expected of [40, 55]) {
      const more = changed(root);
      one(root, '[data-act=more]').click();
      await more;
      await expect(rows()).toBe(expected);
    }
    await expect(root.querySelector('[data-act=more]')).toBeNull();
  },
};

/** The next time rows come or go. */
const changed = (root: ShadowRoot): Promise<void> =>
  new Promise(resolve => {
    const observer = new MutationObserver(() => (observer.disconnect(), resolve()));
    observer.observe(root, {subtree: true, childList: true});
  });

/** Everything unfolded: a region with a name, headings in order, labels, targets of 48 px. */
export const Accessibility: Story = {
  args: {reply: answering(allStates(), {notices: [notice]})},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(one(root, 'section').getAttribute('aria-label')).toBe('Jadwal jemput bola');
    for (const control of root.querySelectorAll('input,select,button,summary')) {
      await expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    }
    for (const control of root.querySelectorAll('input:not([type=hidden]),select')) {
      await expect(control.closest('label')!.textContent!.trim()).not.toBe('');
    }
    for (const link of root.querySelectorAll('.acts > a')) {
      const {height} = getComputedStyle(link);
      await expect(height === 'auto' || parseFloat(height) >= 24).toBe(true);
    }
  },
};
