import '@pendopo/widgets/office.js';
import '@pendopo/widgets/provider.js';
import type {Office, Pendopo} from '@pendopo/sdk';
import type {PendopoOffice} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {clientOf, dateIn, problem, type Reply, unreachable} from './fixtures.js';
import {
  atNoon,
  days,
  inMinutes,
  notices,
  office as answer,
  officeOf,
  open,
} from './fixtures-office.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, tap, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
  compact: boolean;
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
}

/** The element, with a client of the story's own unless it is to look around for one. */
function office(args: Partial<Args>, client?: Pendopo | null, ...fallback: Node[]) {
  const element = document.createElement('pendopo-office');
  for (const name of ['office', 'server', 'lang'] as const) {
    if (args[name]) element.setAttribute(name, args[name]);
  }
  element.toggleAttribute('compact', args.compact ?? false);
  if (args.accent) element.style.setProperty('--pendopo-accent', args.accent);
  if (client !== null) element.client = client ?? clientOf(args.reply ?? (() => open()));
  element.append(...fallback);
  return settling(element);
}

const elementIn = (canvas: HTMLElement) => elementOf<PendopoOffice>(canvas, 'pendopo-office');

/** The shadow tree of the story's element once it has come to rest. */
const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));

const now = async (canvas: HTMLElement) => textOf(one(await drawn(canvas), '.item'));

const meta: Meta<Args> = {
  title: 'Elements/Office',
  component: 'pendopo-office',
  render: args => office(args),
  argTypes: {
    office: {description: "The office's region code", control: 'text'},
    server: {description: 'Address of the Pendopo server', control: 'text'},
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    compact: {control: 'boolean'},
    accent: {description: '`--pendopo-accent`', control: 'color'},
    reply: {table: {disable: true}},
  },
  args: {office: '12.19'},
};

export default meta;
type Story = StoryObj<Args>;

const says = (special: Partial<Office>): Partial<Args> => ({reply: () => answer(special)});

export const Playground: Story = {
  args: {lang: 'id', compact: false},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Jam buka dan kontak kantor');
    await expect([...root.querySelectorAll('h3')].map(textOf)).toEqual([
      'Jam loket 7 hari ke depan',
      'Hubungi',
      'Fasilitas',
      'Kemudahan akses',
    ]);
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

/** Open, and until when; the way there, and the page to share. */
export const Open: Story = {
  async play({canvasElement}) {
    await expect(await now(canvasElement)).toMatch(
      /^Buka sekarang, tutup pukul \d\d\.\d\d WIB ?Hari ini: .* ?Jalan Contoh No\. 1/,
    );
    const [route, share] = one(await drawn(canvasElement), '.item').querySelectorAll('a');
    await expect(route!.href).toContain('destination=3.17,99.42');
    await expect(share!.href).toContain('https://wa.me/?text=Jam%20buka%20dan%20kontak');
  },
};

/** Open, with a break coming and an afternoon after it. */
export const BeforeTheBreak: Story = {
  args: {reply: () => atNoon([-60, 60], [120, 180])},
  async play({canvasElement}) {
    const text = await now(canvasElement);
    await expect(text).toMatch(
      /^Buka sekarang, istirahat pukul \S+ \S+ ?Hari ini: \S+, \S+ ?Jalan/,
    );
  },
};

export const InTheBreak: Story = {
  args: {reply: () => atNoon([-120, -60], [60, 120])},
  async play({canvasElement}) {
    await expect(await now(canvasElement)).toMatch(/^Sedang istirahat, buka lagi pukul \S+/);
  },
};

/** A gap that a notice makes is no break. */
export const ClosedByNotice: Story = {
  args: {
    reply: () => ({
      ...atNoon([-120, -60], [60, 120]),
      notices: [{...notices()[0]!, channels: ['counter'], endsAt: inMinutes(60)}],
    }),
  },
  async play({canvasElement}) {
    await expect(await now(canvasElement)).toMatch(/^Tutup, buka lagi pukul \S+/);
  },
};

/** Closed, and when it opens again: tomorrow, or on a day with a name. */
export const Closed: Story = {
  args: says({}),
  async play({canvasElement}) {
    await expect(await now(canvasElement)).toMatch(
      /^Tutup, buka lagi besok pukul 08\.00 WIB ?Jalan/,
    );
  },
};

export const ClosedForDays: Story = {
  args: says({
    openings: days(4, 2),
    closedDays: [{date: dateIn(0), reason: {id: 'Cuti bersama Natal'}, kind: 'collective-leave'}],
  }),
  async play({canvasElement}) {
    const text = await now(canvasElement);
    await expect(text).toMatch(/^Tutup, buka lagi \S+, \d+ \S+, pukul 08\.00 WIB/);
    await expect(text).toContain('Hari ini: Tutup: Cuti bersama Natal');
  },
};

/** Not open at all within the days that are told. */
export const Empty: Story = {
  args: says({openings: [], contacts: [], facilities: [], accessibility: []}),
  async play({canvasElement}) {
    await expect(await now(canvasElement)).toContain('Tutup, belum ada jam buka dua minggu ini');
    const root = await drawn(canvasElement);
    await expect(root.querySelectorAll('h3')).toHaveLength(1);
  },
};

/** What may be missing is missed by nobody. */
export const Bare: Story = {
  render() {
    const {
      address: _address,
      latitude: _latitude,
      longitude: _longitude,
      facilities: _facilities,
      accessibility: _accessibility,
      ramadan: _ramadan,
      ramadanHours: _hours,
      ...bare
    } = open();
    return office(
      {},
      clientOf(() => bare),
    );
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(root)).not.toMatch(/undefined|NaN|Ramadan|Fasilitas/);
    await expect(one<HTMLAnchorElement>(root, '.item a').href).toContain('Disdukcapil');
  },
};

/** The week as it will be, today marked, with what is otherwise in Ramadan. */
export const Week: Story = {
  args: {reply: () => open({holidaysKnownUntil: dateIn(3)})},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelectorAll('tr')).toHaveLength(7);
    await expect(textOf(one(root, 'tr.today'))).toContain('(hari ini)');
    await expect(textOf(one(root, 'tr:nth-child(3)'))).toContain('08.00–12.00, 13.00–15.00');
    await expect(textOf(root)).toContain(
      'Jam Ramadan (perkiraan 8 Februari–8 Maret): Senin, Selasa, Kamis 08.00–14.00',
    );
    await expect(textOf(root)).toMatch(/Hari libur setelah .* belum lengkap di sini/);
  },
};

/** Each number for its services, with the message begun. */
export const Contacts: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const [national, desk] = root.querySelectorAll('h3 + ul > li');
    await expect(one<HTMLAnchorElement>(national!, 'a').href).toBe('tel:1500537');
    await expect(textOf(desk!)).toContain('Kartu Identitas Anak (KIA), Akta · Senin–Jumat');
    const {href} = one<HTMLAnchorElement>(desk!, 'a');
    await expect(href).toContain('https://wa.me/6280000001219?text=');
    await expect(decodeURIComponent(href)).toContain('tentang Kartu Identitas Anak (KIA), Akta');
    await expect(textOf(one(root, 'footer'))).toContain(
      'Semua layanan gratis. Bila diminta membayar, laporkan ke Halo Dukcapil 1500537',
    );
  },
};

/** Since when, where it is known from, and what of it is invented. */
export const Facilities: Story = {
  async play({canvasElement}) {
    const text = textOf(await drawn(canvasElement));
    await expect(text).toContain(
      'Ruang bermain anak: Ada (sejak November 2022). Ayunan dan mainan. Sumber: Studi contoh',
    );
    await expect(text).toContain(
      'Ruang laktasi (contoh): Sedang dibangun (keadaan 5 November 2022)',
    );
    await expect(text).toContain('Kantin (contoh): Sedang ditutup.');
    await expect(text).toContain('Bahasa isyarat (contoh): Belum ada');
  },
};

/** A sign and a word for what it is, which ways of service it touches, until when. */
export const Notices: Story = {
  args: {reply: () => open({notices: notices()})},
  async play({canvasElement}) {
    const notes = [...(await drawn(canvasElement)).querySelectorAll('.note')].slice(1).map(textOf);
    await expect(notes).toHaveLength(6);
    await expect(notes[0]).toMatch(/^✕ Tutup Contoh: .*Mobil keliling · sampai .*, 09\.30 WIB$/);
    await expect(notes[4]).toMatch(/^! Blanko kartu habis/);
    await expect(notes[5]).toMatch(/^i Pengumuman .*Loket kantor, Layanan daring · sampai/);
    // What ends at midnight ends with the day before.
    await expect(notes[5]).not.toContain('00.00');
  },
};

/** A notice that ends while it is looked at goes by itself. */
export const NoticeEnds: Story = {
  args: {
    reply: () => open({notices: [{...notices()[3]!, endsAt: inMinutes(1.5 / 60)}]}),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await gone(root, () => !root.querySelector('.badge'));
    await expect(textOf(root)).not.toContain('Gangguan jaringan');
  },
};

/** Opens while it is looked at. */
export const Opens: Story = {
  args: {
    reply: () => answer({openings: [{start: inMinutes(1.5 / 60), end: inMinutes(60)}]}),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await gone(root, () => textOf(one(root, '.state')) === 'Buka sekarang');
  },
};

/** What has come since is asked for by itself when the answer no longer stands. */
export const NoticeComes: Story = {
  render() {
    let asked = 0;
    return office(
      {},
      clientOf(() =>
        asked++ ? open({notices: [notices()[4]!]}) : open({validUntil: inMinutes(3 / 60)}),
      ),
    );
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('.badge')).toBeNull();
    await gone(root, () => !!root.querySelector('.badge'));
    await expect(textOf(one(root, '.badge'))).toBe('! Blanko kartu habis');
  },
};

/** When what is shown has come to be so. */
const gone = (root: ShadowRoot, so: () => boolean): Promise<void> =>
  new Promise(resolve => {
    const look = () => so() && (observer.disconnect(), resolve());
    const observer = new MutationObserver(look);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    look();
  });

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
    return office(
      {},
      clientOf(url => (tries++ ? open() : unreachable(url))),
    );
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await tap(elementIn(canvasElement), '[data-act=retry]');
    await expect(root.querySelector('[role=alert]')).toBeNull();
    await expect(textOf(one(root, '.state'))).toBe('Buka sekarang');
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

/** An office as it was told before offices told of their openings. */
export const NotOurs: Story = {
  render() {
    const {openings: _, ...old} = answer();
    return office(
      {},
      clientOf(() => old),
    );
  },
  play: ({canvasElement}) => misplaced(canvasElement, 'Informasi ini belum dapat dimuat.'),
};

/** Offline with an earlier answer at hand: it is compared with the clock. */
export const Kept: Story = {
  render() {
    const body = open({validUntil: inMinutes(-60)});
    const kept = {get: () => ({at: Date.now() - 3 * 36e5, body}), set() {}};
    return office({}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.warn[role=status]'))).toContain('3 jam lalu');
    await expect(textOf(one(root, '.state'))).toBe('Buka sekarang');
  },
};

/** A kept answer whose days are over tells nothing of today, and says so. */
export const KeptTooLong: Story = {
  render() {
    const body = answer({
      openings: days(-20, 14),
      validUntil: inMinutes(-20 * 1440),
      notices: [{...notices()[0]!, endsAt: inMinutes(-1440)}],
    });
    const kept = {get: () => ({at: Date.now() - 20 * 864e5, body}), set() {}};
    return office({}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.state'))).toBe('Jam buka belum diketahui, tanya kantor dulu');
    await expect(root.querySelector('table')).toBeNull();
    await expect(root.querySelector('.badge')).toBeNull();
    await expect(textOf(root)).toContain('20 hari lalu');
  },
};

/** For a narrow place on a site. */
export const Compact: Story = {
  args: {compact: true},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('h3')).toBeNull();
    await expect(textOf(one(root, '.state'))).toBe('Buka sekarang');
  },
};

export const English: Story = {
  args: {lang: 'en', reply: () => open({notices: notices()})},
  globals: {language: 'en'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await elementIn(canvasElement).updateComplete;
    await expect(textOf(one(root, 'h2'))).toBe('Office hours and contacts');
    await expect(textOf(one(root, '.state'))).toBe('Open now');
    await expect(textOf(root)).toContain('Child identity card (KIA), Certificates');
  },
};

/** The citizen's own choice, in the widget. */
export const LanguageSwitched: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const said = next(elementIn(canvasElement), 'pendopo-language');
    one(root, '[data-act=lang]').click();
    await expect(await said).toHaveProperty('lang', 'en');
    await gone(root, () => textOf(one(root, 'h2')) === 'Office hours and contacts');
    await expect(one(root, 'section').lang).toBe('en');
  },
};

/** Light or dark is for the page to say. */
export const Dark: Story = {
  globals: {theme: 'dark'},
  // Said in so many words, because axe takes a page without a background for a white one.
  render: args =>
    html`<div style="background: Canvas; color: CanvasText">
      ${office({...args, reply: () => open({notices: notices()})})}
    </div>`,
  async play({canvasElement}) {
    await drawn(canvasElement);
    await expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
  },
};

const narrow = (args: Partial<Args>) =>
  html`<div style="width: 320px; overflow: auto">${office(args)}</div>`;

/** The narrowest of phones: nothing sticks out. */
export const Narrow: Story = {
  render: () => narrow({reply: () => open({notices: notices()})}),
  async play({canvasElement}) {
    await drawn(canvasElement);
    fits(elementIn(canvasElement));
  },
};

const filledWith = (text: string) => narrow({reply: () => officeOf(text)});

/** Five thousand letters without a space, everywhere. */
export const LongText: Story = {
  render: () => filledWith('Panjang'.repeat(715)),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    fits(elementIn(canvasElement));
    await expect(one(root, 'li').textContent!.length).toBeLessThan(2000);
  },
};

/** Markup is text, and no link runs a script. */
export const Hostile: Story = {
  render: () => filledWith('<img src=x onerror="window.hacked=1">javascript:alert(1)'),
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
  render: () => filledWith('مكتب المثال \u202Edesrever'),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    fits(elementIn(canvasElement));
    await expect(textOf(root)).toContain('مكتب المثال');
  },
};

/** What the page's owner put inside stays below what to do. */
export const FallbackInTrouble: Story = {
  render() {
    const link = document.createElement('a');
    link.href = 'https://layanan.example.go.id/12.19/kantor';
    link.textContent = 'Kantor di situs Disdukcapil';
    return office({}, clientOf(unreachable), link);
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
    provider.lang = 'en';
    provider.client = clientOf(() => open());
    provider.append(office({}, null));
    return provider;
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await gone(root, () => textOf(one(root, 'h2')) === 'Office hours and contacts');
  },
};

/** Everything at once: a region with a name, headings in order, row headers, targets of 48 px. */
export const Accessibility: Story = {
  args: {reply: () => open({notices: notices()})},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(one(root, 'section').getAttribute('aria-label')).toBe(
      'Jam buka dan kontak kantor',
    );
    for (const row of root.querySelectorAll('tr'))
      await expect(one<HTMLTableCellElement>(row, 'th').scope).toBe('row');
    for (const link of root.querySelectorAll('a')) {
      await expect(parseFloat(getComputedStyle(link).lineHeight)).toBeGreaterThanOrEqual(48);
    }
  },
};
