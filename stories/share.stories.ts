import '@pendopo/widgets/share.js';
import type {Pendopo} from '@pendopo/sdk';
import type {PendopoShare} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {
  answering,
  allStates,
  clientOf,
  list,
  listOf,
  problem,
  type Reply,
  school,
  unreachable,
  visit,
} from './fixtures.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, tap, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
  show: string;
  district: string;
  village: string;
  school: string;
  kind: string;
  service: string;
  compact: boolean;
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
}

const attributes = [
  'office',
  'server',
  'lang',
  'show',
  'district',
  'village',
  'school',
  'kind',
  'service',
] as const;

/** The element, with a client of the story's own. */
function share(args: Partial<Args>, client?: Pendopo, ...fallback: Node[]) {
  const element = document.createElement('pendopo-share');
  for (const name of attributes) if (args[name]) element.setAttribute(name, args[name]);
  element.toggleAttribute('compact', args.compact ?? false);
  if (args.accent) element.style.setProperty('--pendopo-accent', args.accent);
  element.client = client ?? clientOf(args.reply ?? answering(allStates()));
  element.append(...fallback);
  return settling(element);
}

const elementIn = (canvas: HTMLElement) => elementOf<PendopoShare>(canvas, 'pendopo-share');
const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));

const announced = async (canvas: HTMLElement) =>
  one<HTMLTextAreaElement>(await drawn(canvas), 'textarea').value;

/** When what is shown has come to be so. */
const comes = (root: ShadowRoot, so: () => boolean): Promise<void> =>
  new Promise(resolve => {
    const look = () => so() && (observer.disconnect(), resolve());
    const observer = new MutationObserver(look);
    observer.observe(root, {subtree: true, childList: true, characterData: true});
    look();
  });

/** A browser with a way of its own to share, or without. Restored at once. */
async function withShare(
  own: ((data: ShareData) => Promise<void>) | undefined,
  then: () => unknown,
) {
  const before = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  delete (Navigator.prototype as {share?: unknown}).share;
  if (own) Object.defineProperty(navigator, 'share', {configurable: true, value: own});
  try {
    await then();
  } finally {
    delete (navigator as {share?: unknown}).share;
    if (before) Object.defineProperty(Navigator.prototype, 'share', before);
  }
}

const meta: Meta<Args> = {
  title: 'Elements/Share',
  component: 'pendopo-share',
  render: args => share(args),
  argTypes: {
    office: {description: "The office's region code", control: 'text'},
    server: {description: 'Address of the Pendopo server', control: 'text'},
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    show: {
      options: ['', 'schedule', 'checklist', 'office', 'partners', 'statistics', 'survey'],
      control: 'select',
    },
    district: {control: 'text'},
    village: {control: 'text'},
    school: {control: 'text'},
    kind: {control: 'text'},
    service: {control: 'text'},
    compact: {control: 'boolean'},
    accent: {description: '`--pendopo-accent`', control: 'color'},
    reply: {table: {disable: true}},
  },
  args: {office: '12.19', show: 'schedule'},
};

export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {
  args: {lang: 'id', compact: false},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.link'))).toBe('layanan.example.go.id/s/1219j');
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.acts a')].slice(0, 4);
    await expect(links.map(textOf)).toEqual(['WhatsApp', 'Facebook', 'X', 'Telegram']);
    await expect(decodeURIComponent(links[0]!.href)).toContain(
      'https://layanan.example.go.id/s/1219j',
    );
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

/** What was cancelled, moved or put off is told as such, and nothing that is not known. */
export const Announcement: Story = {
  async play({canvasElement}) {
    const text = await announced(canvasElement);
    await expect(text).toMatch(/^CONTOH SAJA/);
    await expect(text).toMatch(/DIBATALKAN\. Alasan: Jalan menuju lokasi tergenang banjir\./);
    await expect(text).toMatch(/TANGGAL PINDAH ke \S+, \d+ \S+ \d{4}, pukul 09\.00 sampai 12\.00/);
    await expect(text).toMatch(/Kuota sudah penuh\./);
    await expect(text).toMatch(/Masih ada jadwal lain sesudah ini\./);
    await expect(text).not.toMatch(/undefined|NaN/);
  },
};

/** For one village, as on its site. */
export const Village: Story = {
  args: {village: '12.19.06.2991', compact: true, reply: answering([visit(2), visit(9)])},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'b'))).toBe('Jadwal jemput bola untuk Desa Contoh Melati');
    await expect(textOf(one(root, '.link'))).toContain('/s/1219j-v062991');
    await expect(root.querySelector('form')).toBeNull();
  },
};

export const School: Story = {
  args: {school: school.npsn, compact: true},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'b'))).toBe(`Jadwal jemput bola untuk ${school.name}`);
    await expect(await announced(canvasElement)).toContain('Khusus siswa sekolah ini.');
  },
};

/** Another page than the dates: nothing to announce. */
export const OtherPage: Story = {
  args: {show: 'checklist', service: 'kia_under5'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.link'))).toContain('/s/1219p-lkia_under5');
    await expect(root.querySelector('textarea')).toBeNull();
  },
};

/** The page that it stands on, without what stands behind its hash. */
export const ThisPage: Story = {
  args: {show: ''},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(one<HTMLAnchorElement>(root, '.link a').href).toBe(location.href.split('#')[0]);
    await expect(textOf(root)).not.toContain('Poster');
  },
};

/** Another choice, another link. */
export const Chosen: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const element = elementIn(canvasElement);
    const loaded = next(element, 'pendopo-load');
    const district = one<HTMLSelectElement>(root, '[name=district]');
    district.value = '12.19.06';
    district.dispatchEvent(new Event('change', {bubbles: true}));
    await loaded;
    await element.updateComplete;
    await expect(textOf(one(root, '.link'))).toContain('/s/1219j-d06');
    await expect(one<HTMLSelectElement>(root, '[name=village]').options.length).toBe(2);
  },
};

/** The code is drawn when it is wanted. */
export const Code: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('svg')).toBeNull();
    one(root, '[data-act=qr]').click();
    await comes(root, () => !!root.querySelector('svg'));
    await expect(one<HTMLElement>(root, 'svg').getAttribute('aria-label')).toBe(
      'Kode QR menuju layanan.example.go.id/s/1219j',
    );
  },
};

/** The device's own way to share, where there is one. */
export const DeviceShares: Story = {
  play: ({canvasElement}) => {
    const told: ShareData[] = [];
    return withShare(
      async data => void told.push(data),
      async () => {
        const root = await drawn(canvasElement);
        elementIn(canvasElement).requestUpdate();
        await elementIn(canvasElement).updateComplete;
        one(root, '[data-act=device]').click();
        await expect(told).toHaveLength(1);
        await expect(told[0]!.url).toBe('https://layanan.example.go.id/12.19/jadwal');
      },
    );
  },
};

export const DeviceDoesNot: Story = {
  play: ({canvasElement}) =>
    withShare(undefined, async () => {
      const root = await drawn(canvasElement);
      elementIn(canvasElement).requestUpdate();
      await elementIn(canvasElement).updateComplete;
      await expect(root.querySelector('[data-act=device]')).toBeNull();
    }),
};

/** No date is known: where to ask. */
export const Empty: Story = {
  args: {reply: () => list([])},
  async play({canvasElement}) {
    const text = await announced(canvasElement);
    await expect(text).toContain('belum ada jadwal jemput bola yang diketahui');
    await expect(text).toContain('1500537');
  },
};

/** No network, and nothing kept. */
export const Unreachable: Story = {
  args: {reply: unreachable},
  async play({canvasElement}) {
    const alert = one(await drawn(canvasElement), '[role=alert]');
    await expect(textOf(alert)).toContain('Tidak ada sambungan internet');
  },
};

/** The second try succeeds. */
export const Retried: Story = {
  render() {
    let tries = 0;
    return share(
      {office: '12.19', show: 'schedule'},
      clientOf(url => (tries++ ? list([visit(1)]) : unreachable(url))),
    );
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await tap(elementIn(canvasElement), '[data-act=retry]');
    await expect(root.querySelector('[role=alert]')).toBeNull();
  },
};

export const UnknownOffice: Story = {
  args: {office: '99.99', reply: () => problem('unknown-office', 404)},
  async play({canvasElement}) {
    const alert = one(await drawn(canvasElement), '[role=alert]');
    await expect(textOf(alert)).toContain('belum dipasang dengan benar');
  },
};

/** Offline with an earlier answer at hand: a date that is past is not announced. */
export const Kept: Story = {
  render() {
    const body = list([visit(-2), visit(1)]);
    const kept = {get: () => ({at: Date.now() - 3 * 36e5, body}), set() {}};
    return share({office: '12.19', show: 'schedule'}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.warn[role=status]'))).toContain('3 jam lalu');
    const text = await announced(canvasElement);
    await expect(text).toContain('1. ');
    await expect(text).not.toContain('2. ');
  },
};

export const English: Story = {
  args: {lang: 'en'},
  globals: {language: 'en'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Share');
    await expect(textOf(one(root, '.link'))).toContain('/s/1219j-e');
    await expect(await announced(canvasElement)).toMatch(/CANCELLED\. Reason: The road there/);
  },
};

/** The citizen's own choice, in the widget. */
export const LanguageSwitched: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const element = elementIn(canvasElement);
    one(root, '[data-act=lang]').click();
    await comes(root, () => textOf(one(root, 'h2')) === 'Share');
    await element.updateComplete;
    await expect(await announced(canvasElement)).toContain('SAMPLE ONLY');
  },
};

/** What an office fills in is text, however long or strange. */
export const Strange: Story = {
  args: {reply: () => listOf(`<img src=x onerror=alert(1)> ${'Panjang'.repeat(60)} \ud83d`)},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('img')).toBeNull();
    fits(elementIn(canvasElement));
  },
};

export const Narrow: Story = {
  render: args => html`<div style="width: 320px">${share(args)}</div>`,
  async play({canvasElement}) {
    await drawn(canvasElement);
    fits(elementIn(canvasElement));
  },
};

export const Dark: Story = {
  globals: {theme: 'dark'},
  // Said in so many words, because axe takes a page without a background for a white one.
  render: args => html`<div style="background: Canvas; color: CanvasText">${share(args)}</div>`,
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one(root, '[data-act=qr]').click();
    await comes(root, () => !!root.querySelector('svg'));
    await expect(getComputedStyle(one(root, '.qr')).backgroundColor).toBe('rgb(255, 255, 255)');
  },
};
