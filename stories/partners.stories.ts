import '@pendopo/widgets/partners.js';
import type {Pendopo} from '@pendopo/sdk';
import type {PendopoPartners} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {clientOf, dateIn, notice, problem, type Reply, unreachable} from './fixtures.js';
import {
  allPartners,
  answeringPartners,
  closedToday,
  hostileList,
  offer,
  partner,
  partnerList,
} from './fixtures-partners.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, tap, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
  category: string;
  district: string;
  q: string;
  limit: number;
  compact: boolean;
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
}

const attributes = ['office', 'server', 'lang', 'category', 'district', 'q', 'limit'] as const;

function partners(args: Partial<Args>, client?: Pendopo, ...fallback: Node[]) {
  const element = document.createElement('pendopo-partners');
  for (const name of attributes) {
    if (args[name]) element.setAttribute(name, String(args[name]));
  }
  element.toggleAttribute('compact', args.compact ?? false);
  if (args.accent) element.style.setProperty('--pendopo-accent', args.accent);
  element.client = client ?? clientOf(args.reply ?? answeringPartners(allPartners()));
  element.append(...fallback);
  return settling(element);
}

/** In a box as narrow as the smallest phones. */
function narrow(element: HTMLElement) {
  const box = document.createElement('div');
  box.style.width = '320px';
  box.append(element);
  return box;
}

const elementIn = (canvas: HTMLElement) => elementOf<PendopoPartners>(canvas, 'pendopo-partners');
const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));
const names = (root: ParentNode) => [...root.querySelectorAll('.item h3')].map(textOf);

/** Taps on "nearest to me" of a device that says where it is. */
async function near(element: PendopoPartners, at: {latitude: number; longitude: number}) {
  const coords = at as GeolocationCoordinates;
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      getCurrentPosition: (found: PositionCallback) => found({coords} as GeolocationPosition),
    },
  });
  try {
    await tap(element, '[data-act=near]');
  } finally {
    delete (navigator as {geolocation?: unknown}).geolocation;
  }
}

const meta: Meta<Args> = {
  title: 'Elements/Partners',
  component: 'pendopo-partners',
  render: args => partners(args),
  argTypes: {
    office: {description: "The office's region code", control: 'text'},
    server: {description: 'Address of the Pendopo server', control: 'text'},
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    category: {control: 'text'},
    district: {control: 'text'},
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
    await expect(textOf(one(root, 'h2'))).toBe('Mitra KIA');
    await expect(names(root)).toHaveLength(3);
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

/** Every kind of offer in the words of a price tag, with those terms that a parent must know. */
export const Complete: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const item = textOf(one(root, '.item'));
    for (const text of [
      'Diskon 10%: buku pelajaran',
      'Potongan Rp25.000: buku pelajaran',
      'Gratis: buku pelajaran',
      'Hadiah senilai Rp15.000: buku pelajaran',
      'Bonus: buku pelajaran',
      'Untuk anak pemegang KIA dan keluarga · KIA terbitan Kabupaten Batu Bara',
      'Untuk anak pemegang KIA · sampai usia 12 tahun · KIA terbitan mana saja di Sumatera Utara',
      'usia 5–9 tahun · KIA dari seluruh Indonesia',
    ]) {
      await expect(item).toContain(text);
    }
    const [route, site, share] = one(root, '.acts').querySelectorAll<HTMLAnchorElement>(
      ':scope > a',
    );
    await expect(route!.href).toContain('destination=3.24,99.55');
    await expect(site!.href).toBe('https://toko.example.id/');
    await expect(share!.href).toContain('https://wa.me/?text=Mitra%20KIA');
    await expect(textOf(one(root, 'footer'))).toContain('Cara membuat KIA');
  },
};

/** A day without the offer is said before anyone goes there; conditions are unfolded. */
export const BlackoutToday: Story = {
  args: {reply: answeringPartners([partner({offers: [offer({blackout: closedToday()})]})])},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.item .warn'))).toBe('Hari ini tidak berlaku Lebaran');
    one<HTMLDetailsElement>(root, '.acts details').open = true;
    await expect(textOf(one(root, '.acts li'))).toMatch(/ sampai .*: Lebaran$/);
  },
};

/** An agreement that is over is never shown, however old the answer. */
export const Expired: Story = {
  args: {
    reply: () =>
      partnerList([
        partner({agreement: {startsOn: dateIn(-100), endsOn: dateIn(-1)}}),
        partner({name: 'Optik Contoh', agreement: {startsOn: dateIn(-9), endsOn: dateIn(0)}}),
        partner({name: 'Belum', agreement: {startsOn: dateIn(1), endsOn: dateIn(9)}}),
      ]),
  },
  async play({canvasElement}) {
    await expect(names(await drawn(canvasElement))).toEqual(['Optik Contoh']);
  },
};

/** Nobody yet: where to ask, and how a shop becomes a partner. */
export const Empty: Story = {
  args: {reply: answeringPartners([])},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(root)).toContain('Belum ada mitra KIA untuk pilihan ini.');
    await expect(textOf(root)).toContain('Punya usaha dan ingin menjadi mitra KIA?');
    const whatsapp = one<HTMLAnchorElement>(root, 'a[href^="https://wa.me"]');
    await expect(whatsapp.href).toContain('adakah%20mitra%20KIA');
  },
};

export const Search: Story = {
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await drawn(canvasElement);
    one<HTMLDetailsElement>(root, '.search').open = true;
    const category = one<HTMLSelectElement>(root, '[name=category]');
    await expect([...category.options].map(textOf)).toEqual([
      'Semua',
      'Toko buku (1)',
      'Taman air (1)',
      'Optik (1)',
    ]);
    category.value = 'waterpark';
    const load = next(element, 'pendopo-load');
    category.dispatchEvent(new Event('change', {bubbles: true}));
    await load;
    await element.updateComplete;
    await expect(names(root)).toEqual(['Waterpark Contoh Tirta']);
    await tap(element, '[data-act=clear]');
    await expect(names(root)).toHaveLength(3);
  },
};

export const Unreachable: Story = {
  args: {reply: unreachable},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('Tidak ada sambungan internet');
  },
};

export const Retried: Story = {
  render() {
    let tries = 0;
    const answer = answeringPartners(allPartners());
    return partners(
      {},
      clientOf(url => (++tries > 1 ? answer(url) : problem('unavailable', 503))),
    );
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('belum dapat dimuat');
    await tap(elementIn(canvasElement), '[data-act=retry]');
    await expect(root.querySelector('[role=alert]')).toBeNull();
    await expect(names(root)).toHaveLength(3);
  },
};

/** Offline with an earlier answer at hand: that, with its age. */
export const Kept: Story = {
  render() {
    const kept = {
      get: () => ({at: Date.now() - 3 * 36e5, body: partnerList(allPartners())}),
      set() {},
    };
    return partners({}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=status]'))).toContain('3 jam lalu');
    await expect(names(root)).toHaveLength(3);
  },
};

export const Notices: Story = {
  args: {reply: answeringPartners(allPartners(), {notices: [{...notice, kind: 'info'}]})},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.note.warn'))).toContain('Contoh: sinyal lemah');
  },
};

/** For a site that shows a few: without introduction and search. */
export const Compact: Story = {
  args: {compact: true, limit: 1},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('.search')).toBeNull();
    await expect(names(root)).toHaveLength(1);
  },
};

export const ManyRows: Story = {
  args: {
    reply: answeringPartners(
      Array.from({length: 25}, (_, n) => partner({id: `toko-${n}`, name: `Toko Contoh ${n}`})),
    ),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(names(root)).toHaveLength(20);
    const more = new Promise<void>(resolve => {
      new MutationObserver(() => resolve()).observe(root, {subtree: true, childList: true});
    });
    one(root, '[data-act=more]').click();
    await more;
    await expect(names(root)).toHaveLength(25);
  },
};

export const English: Story = {
  args: {lang: 'en'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('KIA partners');
    await expect(textOf(one(root, '.item'))).toContain('Discount 10%: school books');
  },
};

export const Dark: Story = {
  render(args) {
    const box = document.createElement('div');
    box.style.cssText = 'color-scheme: dark; background: #111; color: #eee; padding: 1rem';
    box.append(partners({...args, reply: answeringPartners(allPartners())}));
    return box;
  },
  async play({canvasElement}) {
    await expect(names(await drawn(canvasElement))).toHaveLength(3);
  },
};

export const Narrow: Story = {
  render: args => narrow(partners(args)),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    fits(elementIn(canvasElement));
  },
};

const hostile = (text: string) =>
  narrow(
    partners(
      {},
      clientOf(() => hostileList(text)),
    ),
  );

export const LongText: Story = {
  render: () => hostile('Sangatpanjangsekali'.repeat(80)),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    fits(elementIn(canvasElement));
    await expect(one(root, '.item h3').textContent!.length).toBeLessThan(310);
  },
};

/** Markup is text, and no link runs a script. */
export const Hostile: Story = {
  render: () => hostile('javascript:alert(1)<img src=x onerror="window.hacked=1">'),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('img')).toBeNull();
    for (const link of root.querySelectorAll('a')) {
      await expect(link.protocol).toMatch(/^(https?|tel):$/);
    }
    await expect('hacked' in window).toBe(false);
  },
};

export const RightToLeft: Story = {
  render: () => hostile('مكتبة المثال \u202Edesrever'),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    fits(elementIn(canvasElement));
    await expect(textOf(root)).toContain('مكتبة المثال');
  },
};

/** By distance, once the citizen asked for it and the device said where it is. */
export const Nearest: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one<HTMLDetailsElement>(root, '.search').open = true;
    await near(elementIn(canvasElement), {latitude: 3.38, longitude: 99.35});
    await expect(names(root)).toEqual([
      'Waterpark Contoh Tirta',
      'Toko Buku Contoh Melati',
      'Optik Contoh Terang',
    ]);
    await expect(textOf(one(root, '.item'))).toContain('± 0,0 km');
  },
};

/** The nearest may stand on any page of a list by name: all of them are looked through. */
export const NearestOfMany: Story = {
  args: {
    reply: answeringPartners(
      Array.from({length: 230}, (_, n) =>
        partner({
          id: `toko-${n}`,
          name: `Toko Contoh ${n}`,
          place: {
            address: `Jalan Contoh No. ${n}`,
            district: {code: '12.19.06', name: 'Tanjung Tiram'},
            latitude: 3 + (n + 1) / 1000,
            longitude: 99,
          },
        }),
      ),
    ),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one<HTMLDetailsElement>(root, '.search').open = true;
    await near(elementIn(canvasElement), {latitude: 3.23, longitude: 99});
    await expect(names(root)).toHaveLength(100);
    await expect(names(root)[0]).toBe('Toko Contoh 229');
    await expect(root.querySelector('[data-act=more]')).toBeNull();
  },
};

/** Everything unfolded: a region with a name, headings in order, labels, targets of 48 px. */
export const Accessibility: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(one(root, 'section').getAttribute('aria-label')).toBe('Mitra KIA');
    for (const control of root.querySelectorAll('input,select,button,summary')) {
      await expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    }
  },
};
