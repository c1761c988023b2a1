import '@pendopo/widgets/partner-badge.js';
import type {Pendopo} from '@pendopo/sdk';
import type {PendopoPartnerBadge} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {clientOf, dateIn, office, problem, type Reply, unreachable} from './fixtures.js';
import {
  closedToday,
  offer,
  offers,
  partner,
  partnerAnswer,
  partnerOf,
} from './fixtures-partners.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, tap, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
  partner: string;
  compact: boolean;
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
}

const attributes = ['office', 'server', 'lang', 'partner'] as const;

function badge(args: Partial<Args>, client?: Pendopo) {
  const element = document.createElement('pendopo-partner-badge');
  for (const name of attributes) {
    const value = args[name] ?? (name === 'partner' ? 'toko-buku-contoh-melati' : undefined);
    if (value) element.setAttribute(name, value);
  }
  element.toggleAttribute('compact', args.compact ?? false);
  if (args.accent) element.style.setProperty('--pendopo-accent', args.accent);
  element.client = client ?? clientOf(args.reply ?? (() => partnerAnswer()));
  return settling(element);
}

function boxed(css: string, element: HTMLElement) {
  const box = document.createElement('div');
  box.style.cssText = css;
  box.append(element);
  return box;
}

const elementIn = (canvas: HTMLElement) =>
  elementOf<PendopoPartnerBadge>(canvas, 'pendopo-partner-badge');
const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));
const standing = async (canvas: HTMLElement) => textOf(one(await drawn(canvas), '.item'));

const meta: Meta<Args> = {
  title: 'Elements/Partner badge',
  component: 'pendopo-partner-badge',
  render: args => badge(args),
  argTypes: {
    office: {description: "The office's region code", control: 'text'},
    server: {description: 'Address of the Pendopo server', control: 'text'},
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    partner: {control: 'text'},
    compact: {control: 'boolean'},
    accent: {description: '`--pendopo-accent`', control: 'color'},
    reply: {table: {disable: true}},
  },
  args: {office: '12.19'},
};

export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {
  args: {lang: 'id', compact: false},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Toko Buku Contoh Melati');
  },
};

export const Pending: Story = {
  args: {reply: () => new Promise(() => {})},
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    await element.updateComplete;
    await expect(textOf(one(element.shadowRoot!, '[role=status]'))).toBe('Memuat…');
  },
};

/** It stands today, and the day is named. */
export const Valid: Story = {
  async play({canvasElement}) {
    const text = await standing(canvasElement);
    await expect(text).toMatch(
      /^Mitra resmi Kartu Identitas Anak \(KIA\) ?Berlaku hari ini, \w+, \d+ \w+ \d{4}\./,
    );
    await expect(text).toContain('Diskon 10%: buku pelajaran');
  },
};

/** What customers must know beforehand: conditions, days without, the end of the agreement. */
export const Terms: Story = {
  args: {
    reply: () =>
      partnerAnswer(
        {},
        partner({
          offers: [
            offer({conditions: {id: 'Makan di tempat.'}, blackout: closedToday()}),
            offer({id: 'b', what: {id: 'sampul buku'}}),
          ],
        }),
      ),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const terms = one<HTMLDetailsElement>(root, 'details');
    terms.open = true;
    await expect(textOf(terms)).toMatch(
      /^Syarat dan masa berlaku ?buku pelajaran.*Syarat: Makan di tempat\. ?Tidak berlaku ?.*Kerja sama berlaku sampai \d+ \w+ \d{4}$/,
    );
    // An offer without reservations is not named among them.
    await expect(textOf(terms)).not.toContain('sampul buku');
  },
};

/** What staff look at on a card: never a NIK. */
export const StaffChecklist: Story = {
  args: {reply: () => partnerAnswer({}, partner({offers}))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const staff = one<HTMLDetailsElement>(root, 'details:last-of-type');
    staff.open = true;
    const list = textOf(one(staff, 'ul'));
    await expect(list).toContain('di bawah 5 tahun memang tanpa foto');
    await expect(list).toContain('Hanya untuk usia 5–9 tahun: buku pelajaran.');
    await expect(list).toContain('NIK tidak perlu dilihat, dicatat, atau difoto.');
    await expect(root.querySelector('input')).toBeNull();
  },
};

export const Ended: Story = {
  args: {
    reply: () => partnerAnswer({standing: 'ended', startsOn: dateIn(-90), endsOn: dateIn(-5)}),
  },
  async play({canvasElement}) {
    const text = await standing(canvasElement);
    await expect(text).toMatch(
      /^Kartu Identitas Anak \(KIA\) ?Kerja sama ini sudah berakhir pada .*\. Tanyakan ke toko\.$/,
    );
  },
};

export const NotYet: Story = {
  args: {reply: () => partnerAnswer({standing: 'not-yet', startsOn: dateIn(5)})},
  async play({canvasElement}) {
    await expect(await standing(canvasElement)).toMatch(/\) ?Kerja sama ini baru berlaku mulai /);
  },
};

export const Suspended: Story = {
  args: {reply: () => partnerAnswer({standing: 'suspended'})},
  async play({canvasElement}) {
    const text = await standing(canvasElement);
    await expect(text).toMatch(/sedang berhenti untuk sementara\. Tanyakan ke toko\.$/);
  },
};

/** The agreement stands, but today nothing of it holds. */
export const BlackoutToday: Story = {
  args: {
    reply: () => partnerAnswer({}, partner({offers: [offer({blackout: closedToday()})]})),
  },
  async play({canvasElement}) {
    const text = await standing(canvasElement);
    await expect(text).toContain('tetapi tidak untuk hari ini');
    await expect(text).toContain('Hari ini tidak berlaku Lebaran');
    await expect(text).not.toContain('Berlaku hari ini,');
  },
};

/** Some of the offers hold today. */
export const PartlyToday: Story = {
  args: {
    reply: () =>
      partnerAnswer({}, partner({offers: [offer(), offer({id: 'b', blackout: closedToday()})]})),
  },
  async play({canvasElement}) {
    const text = await standing(canvasElement);
    await expect(text).toContain('Berlaku hari ini,');
    await expect(text).toContain('Hari ini tidak berlaku Lebaran');
  },
};

export const NoOffers: Story = {
  args: {reply: () => partnerAnswer({}, partner({offers: []}))},
  async play({canvasElement}) {
    await expect(await standing(canvasElement)).toContain('Saat ini tidak ada penawaran.');
  },
};

/** When an element has asked anew because its answer was over. */
const renewed = new WeakMap<Element, Promise<void>>();

/** A badge whose server goes on saying what is over. */
function overdue(special: Parameters<typeof partnerAnswer>[0]) {
  const element = badge({reply: () => partnerAnswer(special)});
  let loads = 0;
  renewed.set(
    element,
    new Promise(resolve => {
      element.addEventListener('pendopo-load', () => ++loads === 2 && resolve());
    }),
  );
  return element;
}

/** It has asked anew, in vain, and claims nothing of today. */
async function claimsNothing(canvas: HTMLElement) {
  await renewed.get(elementIn(canvas));
  const text = await standing(canvas);
  await expect(text).toContain('Terakhir diperiksa');
  await expect(text).not.toContain('hari ini,');
}

/** Yesterday's answer says nothing of today: it is asked again, and till then tells of its day. */
export const Yesterday: Story = {
  render: () => overdue({asOf: dateIn(-1), validUntil: `${dateIn(0)}T00:00:00${office.utcOffset}`}),
  play: ({canvasElement}) => claimsNothing(canvasElement),
};

/** Of today, but past the moment until which it stands. */
export const PastItsTime: Story = {
  render: () => overdue({validUntil: new Date(Date.now() - 1000).toISOString()}),
  play: ({canvasElement}) => claimsNothing(canvasElement),
};

/** Offline with the answer of three days ago, whose agreement has ended since. */
export const KeptAndEnded: Story = {
  render() {
    const body = partnerAnswer(
      {asOf: dateIn(-3), endsOn: dateIn(-1), validUntil: `${dateIn(-2)}T00:00:00+07:00`},
      partner({agreement: {startsOn: dateIn(-90), endsOn: dateIn(-1)}}),
    );
    const kept = {get: () => ({at: Date.now() - 3 * 864e5, body}), set() {}};
    return badge({}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=status]'))).toContain('3 hari lalu');
    await expect(textOf(one(root, '.item'))).toMatch(
      /^Kartu Identitas Anak \(KIA\) ?Kerja sama ini sudah berakhir/,
    );
  },
};

/** Offline with an answer of this morning. */
export const KeptToday: Story = {
  render() {
    const kept = {get: () => ({at: Date.now() - 6e5, body: partnerAnswer()}), set() {}};
    return badge({}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=status]'))).toContain('10 menit lalu');
    await expect(textOf(one(root, '.item'))).toContain('Berlaku hari ini,');
  },
};

export const UnknownPartner: Story = {
  args: {reply: () => problem('not-found', 404)},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('belum dipasang dengan benar');
  },
};

/** The page's owner left out which partner: told with a stable code. */
export const NoPartner: Story = {
  args: {partner: ''},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('belum dipasang dengan benar');
  },
};

export const Retried: Story = {
  render() {
    let tries = 0;
    return badge(
      {},
      clientOf(() => (++tries > 1 ? partnerAnswer() : problem('internal', 500))),
    );
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('belum dapat dimuat');
    await tap(elementIn(canvasElement), '[data-act=retry]');
    await expect(await standing(canvasElement)).toContain('Berlaku hari ini,');
  },
};

/** Without the checklist for staff. */
export const Compact: Story = {
  args: {compact: true},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const folded = [...root.querySelectorAll('summary')].map(textOf);
    await expect(folded).toEqual(['Syarat dan masa berlaku']);
  },
};

export const English: Story = {
  args: {lang: 'en'},
  async play({canvasElement}) {
    await expect(await standing(canvasElement)).toMatch(
      /^Official partner .*Valid today, \w+, \d+ \w+ \d{4}\./,
    );
  },
};

export const LanguageSwitched: Story = {
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await drawn(canvasElement);
    const spoken = next(element, 'pendopo-language');
    one(root, '[data-act=lang]').click();
    await spoken;
    await expect(element.language).toBe('en');
  },
};

export const Dark: Story = {
  render: args =>
    boxed('color-scheme: dark; background: #111; color: #eee; padding: 1rem', badge(args)),
  async play({canvasElement}) {
    await expect(await standing(canvasElement)).toContain('Berlaku hari ini,');
  },
};

export const Narrow: Story = {
  render: () => boxed('width: 320px', badge({reply: () => partnerAnswer({}, partner({offers}))})),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one<HTMLDetailsElement>(root, 'details').open = true;
    fits(elementIn(canvasElement));
  },
};

const hostile = (text: string) =>
  boxed(
    'width: 320px',
    badge({
      reply: () =>
        partnerAnswer({name: text, office: {...office, name: text, region: text}}, partnerOf(text)),
    }),
  );

export const LongText: Story = {
  render: () => hostile('Sangatpanjangsekali'.repeat(80)),
  async play({canvasElement}) {
    await drawn(canvasElement);
    fits(elementIn(canvasElement));
  },
};

export const Hostile: Story = {
  render: () => hostile('<img src=x onerror="window.hacked=1">javascript:alert(1)'),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('img')).toBeNull();
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
