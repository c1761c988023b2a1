import '@pendopo/widgets/provider.js';
import '@pendopo/widgets/statistics.js';
import type {Pendopo} from '@pendopo/sdk';
import type {PendopoStatistics} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {clientOf, notice, office, problem, type Reply, unreachable} from './fixtures.js';
import {answerOf, counting, hidden, homeVisits, listOfStatistics} from './fixtures-statistics.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, tap, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
  metric: string;
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
}

const attributes = ['office', 'server', 'lang', 'metric'] as const;

/** The element, with a client of the story's own unless it is to look around for one. */
function statistics(args: Partial<Args>, client?: Pendopo | null, ...fallback: Node[]) {
  const element = document.createElement('pendopo-statistics');
  for (const name of attributes) {
    if (args[name]) element.setAttribute(name, args[name]);
  }
  if (args.accent) element.style.setProperty('--pendopo-accent', args.accent);
  const reply = args.reply ?? counting([homeVisits(), hidden()]);
  if (client !== null) element.client = client ?? clientOf(reply);
  element.append(...fallback);
  return settling(element);
}

const elementIn = (canvas: HTMLElement) =>
  elementOf<PendopoStatistics>(canvas, 'pendopo-statistics');

/** The shadow tree of the story's element once it has come to rest; `element`: of that one. */
const drawn = (canvas: HTMLElement, element = elementIn(canvas)) => drawnOf(element);

const labels = (root: ParentNode) =>
  [...root.querySelectorAll('.point')].map(point => point.getAttribute('aria-label'));

const unfold = (root: ParentNode) => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

const meta: Meta<Args> = {
  title: 'Elements/Statistics',
  component: 'pendopo-statistics',
  render: args => statistics(args),
  argTypes: {
    office: {description: "The office's region code", control: 'text'},
    server: {description: 'Address of the Pendopo server', control: 'text'},
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    metric: {description: 'The statistic to show', control: 'text'},
    accent: {description: '`--pendopo-accent`', control: 'color'},
    reply: {table: {disable: true}},
  },
  args: {office: '12.19', metric: 'home_visits'},
};

export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {
  args: {lang: 'id'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Contoh: warga dilayani di rumah');
    await expect(root.querySelectorAll('.point')).toHaveLength(16);
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

/** Figures as bars, in words and as a table; facts, before and after, note, source. */
export const Complete: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(labels(root).slice(0, 5)).toEqual([
      'Januari 2024: 10 orang',
      'Februari 2024: 4 orang',
      'Maret 2024: 7 orang',
      'April 2024: 1 orang',
      'Mei 2024: tidak ada angka',
    ]);
    await expect(labels(root)[11]).toBe('Desember 2024: 1.205 orang');
    await expect(textOf(one(root, 'figure'))).toContain('Jumlah 1.261 orang');
    await expect(textOf(one(root, 'p.item'))).toBe('2.050 warga terdata');
    await expect(textOf(one(root, '.note'))).toBe('Data contoh, bukan data sungguhan.');
    await expect(textOf(root)).toContain('Sumber: Laporan contoh. Angka sampai April 2025.');
    await expect(root.querySelectorAll('tbody tr')).toHaveLength(2 + 16 + 2);
  },
};

/** A month without a figure is a box that says so; nought is nought. */
export const Gaps: Story = {
  async play({canvasElement}) {
    const points = [...(await drawn(canvasElement)).querySelectorAll('.point')];
    const [may, september] = [points[4]!, points[8]!];
    await expect(may.querySelector('svg')).toBeNull();
    await expect(textOf(one(may, 'i'))).toBe('tidak ada angka');
    await expect(one(september, 'line').getAttribute('x2')).toBe('0%');
    await expect(textOf(one(september, 'b'))).toBe('0');
  },
};

/** Every bar begins and ends where the others do, so that lengths can be compared. */
export const OneScale: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const ends = [...one(root, 'figure > div').querySelectorAll('svg')].map(svg => {
      const {left, right} = svg.getBoundingClientRect();
      return `${Math.round(left)} ${Math.round(right)}`;
    });
    await expect(new Set(ends)).toHaveProperty(
      'size',
      CSS.supports('grid-template-columns: subgrid') ? 1 : expect.any(Number),
    );
    const [filled, hatched] = root.querySelectorAll('figure > div');
    const dashes = (group: Element) => getComputedStyle(one(group, 'line')).strokeDasharray;
    await expect(dashes(filled!)).toBe('none');
    await expect(dashes(hatched!)).not.toBe('none');
  },
};

/** Small numbers are told as a range, and no sum that would give them away. */
export const SmallNumbers: Story = {
  args: {metric: 'hidden'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(labels(root)).toEqual([
      'Triwulan 4 2024: 12 orang',
      'Triwulan 1 2025: kurang dari 5 orang',
      'Triwulan 2 2025: 9 orang',
    ]);
    await expect(textOf(root)).toContain('Angka di bawah 5 dan jumlahnya tidak ditulis');
    await expect(textOf(one(root, 'figure'))).not.toContain('Jumlah');
  },
};

/** Nothing but what changed. */
export const BeforeAfter: Story = {
  args: {reply: counting([homeVisits({series: []})])},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('figure, details')).toBeNull();
    await expect([...root.querySelectorAll('dt')].map(textOf)).toEqual(['Sebelum', 'Sesudah']);
  },
};

/** Real figures of an office that is a sample: which is which is said. */
export const RealFigures: Story = {
  args: {reply: counting([homeVisits({sample: false})])},
  async play({canvasElement}) {
    const text = textOf(await drawn(canvasElement));
    await expect(text).toContain('Angka ini nyata. Data lain kantor ini hanya contoh.');
    await expect(text).not.toContain('bukan data sungguhan');
  },
};

/** More than one: a list to choose from, and back. */
export const Choose: Story = {
  args: {metric: ''},
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Angka layanan');
    const links = root.querySelectorAll<HTMLAnchorElement>('.item a');
    await expect([...links].map(textOf)).toEqual([
      'Contoh: warga dilayani di rumah',
      'Contoh: per triwulan',
    ]);
    await tap(element, '.item:last-child a');
    await expect(textOf(one(root, 'h2'))).toBe('Contoh: per triwulan');
    // Whoever chose by keyboard goes on from the title.
    await expect(root.activeElement === one(root, 'h2')).toBe(true);
    await tap(element, 'footer [data-act=open]');
    await expect(root.querySelectorAll('.item')).toHaveLength(2);
  },
};

/** Only one: that, at once. */
export const OnlyOne: Story = {
  args: {metric: '', reply: counting([homeVisits()])},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelectorAll('.point')).toHaveLength(16);
    await expect(root.querySelector('[data-act=open]')).toBeNull();
  },
};

/** Real figures among invented ones: the invented are marked. */
export const Mixed: Story = {
  args: {metric: '', reply: counting([homeVisits({sample: false}), hidden()])},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const marked = [...root.querySelectorAll('.item')].map(item =>
      textOf(item).includes('bukan data sungguhan'),
    );
    await expect(marked).toEqual([false, true]);
    await expect(root.querySelector('.note')).toBeNull();
  },
};

/** No figures at all: whom to ask. */
export const Empty: Story = {
  args: {metric: '', reply: counting([])},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(root)).toContain('Belum ada angka');
    one(root, 'a[href^="https://wa.me/6280000001219"]');
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
    const reply = counting([homeVisits()]);
    return statistics(
      {metric: 'home_visits'},
      clientOf(url => (tries++ ? reply(url) : unreachable(url))),
    );
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await tap(elementIn(canvasElement), '[data-act=retry]');
    await expect(root.querySelector('[role=alert]')).toBeNull();
    await expect(root.querySelectorAll('.point')).toHaveLength(16);
  },
};

const misplaced = async (canvas: HTMLElement, text: string) =>
  expect(textOf(one(await drawn(canvas), '[role=alert]'))).toContain(text);

/** Whoever put it on the page wrote another figure. */
export const UnknownMetric: Story = {
  args: {metric: 'nothing'},
  play: ({canvasElement}) => misplaced(canvasElement, 'belum dipasang dengan benar'),
};

export const ServerError: Story = {
  args: {reply: () => problem('internal', 500)},
  play: ({canvasElement}) => misplaced(canvasElement, 'Informasi ini belum dapat dimuat.'),
};

/** A month that there is not: told as a fault, not read out. */
export const BrokenMonth: Story = {
  args: {
    reply: counting([
      homeVisits({series: [{id: 'a', name: {id: 'a'}, points: [{period: '2024-13', value: 1}]}]}),
    ]),
  },
  play: ({canvasElement}) => misplaced(canvasElement, 'Informasi ini belum dapat dimuat.'),
};

/** Offline with an earlier answer at hand: that, with its age. */
export const Kept: Story = {
  render() {
    const body = {...listOfStatistics([homeVisits()])};
    const kept = {get: () => ({at: Date.now() - 3 * 36e5, body}), set() {}};
    return statistics({}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.warn[role=status]'))).toContain('tersimpan 3 jam lalu');
    await expect(root.querySelectorAll('.point')).toHaveLength(16);
  },
};

export const Notices: Story = {
  args: {reply: counting([homeVisits()], {notices: [notice]})},
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
    await expect(textOf(one(root, 'h2'))).toBe('Sample: residents served at home');
    await expect(labels(root)[11]).toBe('December 2024: 1,205 people');
    await expect(textOf(one(root, 'summary'))).toBe('Read as a table');
  },
};

/** The citizen's own choice, in the widget. */
export const LanguageSwitched: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const element = elementIn(canvasElement);
    const title = one(root, 'h2');
    const changed = new Promise<void>(resolve => {
      new MutationObserver(() => resolve()).observe(title, {subtree: true, characterData: true});
    });
    one(root, '[data-act=lang]').click();
    await changed;
    await expect(textOf(title)).toBe('Sample: residents served at home');
    await expect(one(root, 'section').lang).toBe('en');
    await expect(element.language).toBe('en');
  },
};

/** Light or dark is for the page to say. */
export const Dark: Story = {
  globals: {theme: 'dark'},
  // Said in so many words, because axe takes a page without a background for a white one.
  render: args =>
    html`<div style="background: Canvas; color: CanvasText">${statistics(args)}</div>`,
  async play({canvasElement}) {
    const line = one(await drawn(canvasElement), 'line');
    if (CSS.supports('color', 'light-dark(red, red)')) {
      await expect(getComputedStyle(line).stroke).toBe('rgb(142, 197, 255)');
    }
  },
};

const narrow = (args: Partial<Args>) =>
  html`<div style="width: 320px; overflow: auto">${statistics(args)}</div>`;

/** The narrowest of phones: nothing sticks out, one series below the other, before above after. */
export const Narrow: Story = {
  render: narrow,
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    unfold(root);
    fits(elementIn(canvasElement));
    for (const pair of ['figure > div', 'dl > div']) {
      const [first, second] = root.querySelectorAll(pair);
      const {bottom} = first!.getBoundingClientRect();
      await expect(second!.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
    }
  },
};

/** Letters twice as large: all of it is still there, and nothing sticks out. */
export const LargeText: Story = {
  render: args =>
    html`<div style="width: 400px; overflow: auto; font-size: 2rem">${statistics(args)}</div>`,
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    unfold(root);
    fits(elementIn(canvasElement));
  },
};

const hostile = (text: string): Partial<Args> => ({metric: 'x', reply: () => answerOf(text)});

/** Five thousand letters without a space, everywhere. */
export const LongText: Story = {
  render: () => narrow(hostile('Panjang'.repeat(715))),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    unfold(root);
    fits(elementIn(canvasElement));
    await expect(one(root, 'h3').textContent!.length).toBeLessThan(310);
  },
};

/** Markup is text, and no link runs a script. */
export const Hostile: Story = {
  render: () => narrow(hostile('javascript:alert(1)<img src=x onerror="window.hacked=1">')),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('img')).toBeNull();
    for (const link of root.querySelectorAll('a')) {
      await expect(link.protocol).toMatch(/^(https?|tel):$/);
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

/** What the page's owner put inside stays when nothing can be had, below what to do. */
export const FallbackInTrouble: Story = {
  render() {
    const link = document.createElement('a');
    link.href = 'https://layanan.example.go.id/12.19/angka';
    link.textContent = 'Angka layanan di situs Disdukcapil';
    return statistics({}, clientOf(unreachable), link);
  },
  async play({canvasElement}) {
    await misplaced(canvasElement, 'Tidak ada sambungan internet');
    const {height} = one(elementIn(canvasElement), 'a').getBoundingClientRect();
    await expect(height).toBeGreaterThan(0);
  },
};

/** Said once for all elements inside. */
export const Provider: Story = {
  render() {
    const provider = document.createElement('pendopo-provider');
    provider.client = clientOf(counting([homeVisits()], {office}));
    provider.append(statistics({}, null));
    return provider;
  },
  async play({canvasElement}) {
    await expect((await drawn(canvasElement)).querySelectorAll('.point')).toHaveLength(16);
  },
};

/** A region with a name, headings in order, the chart reached once by Tab, targets of 48 px. */
export const Accessibility: Story = {
  args: {reply: counting([homeVisits()], {notices: [notice]})},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    unfold(root);
    await expect(one(root, 'section').getAttribute('aria-label')).toBe(
      'Contoh: warga dilayani di rumah',
    );
    const stops = [...root.querySelectorAll<HTMLElement>('.point')].filter(p => p.tabIndex === 0);
    await expect(stops).toHaveLength(1);
    for (const control of root.querySelectorAll('summary')) {
      await expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    }
    const levels = [...root.querySelectorAll('h2,h3,h4')].map(({tagName}) => +tagName[1]!);
    levels.reduce((before, level) => {
      if (level > before + 1) throw new Error(`h${level} after h${before}`);
      return level;
    });
    const focused = next(one(root, '.point'), 'focus');
    one(root, '.point').focus();
    await focused;
    await expect(textOf(one(root, '.hint'))).toContain('Tombol panah');
    await expect(one(root, '.hint').getBoundingClientRect().height).toBeGreaterThan(0);
  },
};
