import '@pendopo/widgets/checklist.js';
import type {Pendopo} from '@pendopo/sdk';
import type {PendopoChecklist} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {clientOf, notice, problem, type Reply, unreachable} from './fixtures.js';
import {
  allServices,
  answeringServices,
  hostileServices,
  service,
  serviceList,
} from './fixtures-checklist.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, tap, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
  service: string;
  answers: string;
  q: string;
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
  /** What the citizen picked from the list. */
  chosen: string;
}

const attributes = ['office', 'server', 'lang', 'service', 'answers', 'q'] as const;

function checklist(args: Partial<Args>, client?: Pendopo, ...fallback: Node[]) {
  const element = document.createElement('pendopo-checklist');
  for (const name of attributes) {
    if (args[name]) element.setAttribute(name, args[name]);
  }
  if (args.accent) element.style.setProperty('--pendopo-accent', args.accent);
  if (args.chosen) element.chosen = args.chosen;
  element.client = client ?? clientOf(args.reply ?? answeringServices());
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

const elementIn = (canvas: HTMLElement) => elementOf<PendopoChecklist>(canvas, 'pendopo-checklist');
const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));

/** What is to bring, in order. */
const needs = (root: ParentNode) => [...root.querySelectorAll('[data-need]')].map(textOf);
const heading = (root: ParentNode) => textOf(one(root, 'h3'));
const progress = (root: ParentNode) => textOf(one(root, 'progress + span'));

/** Taps what asks nothing of the server, and waits until it is drawn. */
async function touch(canvas: HTMLElement, selector: string) {
  const element = elementIn(canvas);
  one(element.shadowRoot!, selector).click();
  await element.updateComplete;
}

const message = (root: ParentNode) => {
  const link = new URL(one<HTMLAnchorElement>(root, '[data-act=whatsapp]').href);
  return {number: link.pathname.slice(1), text: link.searchParams.get('text')};
};

const meta: Meta<Args> = {
  title: 'Elements/Checklist',
  component: 'pendopo-checklist',
  render: args => checklist(args),
  argTypes: {
    office: {description: "The office's region code", control: 'text'},
    server: {description: 'Address of the Pendopo server', control: 'text'},
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    service: {description: 'Only this service', control: 'text'},
    answers: {description: 'Answers known already, such as `age=3`', control: 'text'},
    q: {control: 'text'},
    accent: {description: '`--pendopo-accent`', control: 'color'},
    reply: {table: {disable: true}},
    chosen: {table: {disable: true}},
  },
  args: {office: '12.19'},
};

export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {
  args: {lang: 'id'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Persyaratan layanan');
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

/** What happened in life, and below each the services that it brings with it. */
export const Picking: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const events = [...root.querySelectorAll('details')];
    await expect(events.map(event => textOf(one(event, 'summary')))).toEqual([
      'Lahir',
      'Anak',
      'Usia 17 tahun',
      'Hilang atau rusak',
      'Setelah putusan Pengadilan Agama',
    ]);
    events[1]!.open = true;
    const chosen = next(elementIn(canvasElement), 'pendopo-choose');
    await touch(canvasElement, 'details:nth-of-type(2) [data-value=kia_under5]');
    await expect(((await chosen) as Event & {service: string}).service).toBe('kia_under5');
    await expect(heading(root)).toBe('KIA anak di bawah 5 tahun');
    await expect(root.activeElement === one(root, 'h3')).toBe(true);
    await touch(canvasElement, '[data-act=choose]');
    await expect(root.querySelectorAll('details')).toHaveLength(5);
  },
};

/** Words find what they name, however the wish is put. */
export const Search: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one<HTMLInputElement>(root, '[name=q]').value = 'saya mau urus kartu anak hilang';
    await touch(canvasElement, 'form button');
    await expect([...root.querySelectorAll('.picks a')].map(textOf)).toEqual([
      'KIA hilang atau rusak',
    ]);
    await touch(canvasElement, '[data-act=all]');
    await expect(root.querySelectorAll('details')).toHaveLength(5);
  },
};

/** No service has the words: that, and all events to choose from. */
export const EmptySearch: Story = {
  args: {q: 'paspor hijau'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=status]'))).toBe('Tidak ada layanan dengan kata itu.');
    await expect(root.querySelectorAll('details')).toHaveLength(5);
  },
};

/** Yes or no. Until it is answered, nothing that may be needed is hidden. */
export const YesOrNo: Story = {
  args: {chosen: 'birth_in_wedlock'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'legend'))).toBe('Apakah ada surat keterangan lahir?');
    await expect(textOf(one(root, 'fieldset'))).toContain('Dari bidan atau rumah sakit.');
    await expect(textOf(one(root, 'h4'))).toBe('Yang mungkin perlu disiapkan');
    await expect(needs(root)[0]).toContain('bila ada surat keterangan lahir');
    await touch(canvasElement, 'fieldset [value=false]');
    await expect(root.querySelector('fieldset')).toBeNull();
    await expect(textOf(one(root, 'h4'))).toBe('Yang perlu disiapkan');
    await expect(root.activeElement === one(root, 'h4')).toBe(true);
    await expect(needs(root)[0]).toMatch(/^Surat pernyataan \(F-2.03\) \(fotokopi\)$/);
    await touch(canvasElement, '[data-act=forget]');
    await expect(root.activeElement === one(root, 'legend')).toBe(true);
  },
};

/** One of several. What is not needed is said, and in which case alone it would be. */
export const Choice: Story = {
  args: {chosen: 'kia_lost_damaged'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect([...root.querySelectorAll('fieldset button')].map(textOf)).toEqual([
      'Hilang',
      'Rusak',
    ]);
    await touch(canvasElement, 'fieldset [value=damaged]');
    await expect(needs(root)).toHaveLength(2);
    await expect(textOf(root)).toContain('Tidak perlu dibawa (1)');
    await expect(textOf(root)).toContain('Surat hilang dari kepolisian: hanya bila hilang');
  },
};

/** A number, in bands whose members all have the same consequences. */
export const Bands: Story = {
  args: {chosen: 'kia_under5'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect([...root.querySelectorAll('fieldset button')].map(textOf)).toEqual([
      '0 sampai 4 tahun',
      '5 sampai 16 tahun',
      '17 tahun ke atas',
    ]);
  },
};

/** The wrong service: where to go instead, and the answer goes along. */
export const DoesNotApply: Story = {
  args: {chosen: 'kia_under5', answers: 'age=17'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const out = one(root, '[data-out]');
    await expect(textOf(out)).toBe(
      'Anak sudah 17 tahun: saatnya KTP-el. KTP-el baru (perekaman pertama)',
    );
    await expect(needs(root)).toEqual([]);
    await touch(canvasElement, '[data-act=instead]');
    await expect(heading(root)).toBe('KTP-el baru (perekaman pertama)');
    await expect(root.querySelector('fieldset')).toBeNull();
    await expect(needs(root)).toHaveLength(1);
  },
};

/** All that surrounds a finished list. */
export const List: Story = {
  args: {chosen: 'kia_lost_damaged', answers: 'reason=lost'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const all = textOf(root);
    for (const part of [
      'Pelaporan (F-2.01A, dulu F-2.01)',
      'Gratis',
      'Bila diminta membayar, laporkan:',
      'dihitung sejak berkas dinyatakan lengkap',
      'Batas menurut undang-undang: 14 hari.',
      'Kantor Dukcapil, Mobil keliling (jemput bola), WhatsApp.',
      'Jam loket: Sen, Sel, Rab, Kam 08:00–15:00',
      'Balai Desa Contoh Melati, Desa Contoh Melati, Tanjung Tiram',
      'Perpres 96/2018 Pasal 20 (pasal belum dipastikan)',
    ]) {
      await expect(all).toContain(part);
    }
  },
};

/** A rule of the office is marked; the rules' origin and day are unfolded. */
export const OfficeRule: Story = {
  args: {chosen: 'kia_lost_damaged', answers: 'reason=damaged'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const badges = [...root.querySelectorAll('[data-need] .badge')];
    await expect(badges.map(textOf)).toEqual(['Ketentuan kantor ini']);
    const basis = [...root.querySelectorAll('details')].at(-1)!;
    basis.open = true;
    const lines = [...basis.querySelectorAll('li')].map(textOf);
    await expect(lines[1]).toBe(
      'Pas foto 2x3, 2 lembar: Ketentuan kantor ini, Ketentuan contoh, diperiksa 20 November 2026',
    );
    await expect(lines[2]).toBe(
      'Kartu Keluarga (KK): Aturan nasional, diperiksa November 2026 Permendagri 2/2016 (KIA)',
    );
  },
};

/** One of these is enough; an alternative of two parts needs both. */
export const Alternatives: Story = {
  args: {chosen: 'birth_in_wedlock', answers: 'has_birth_letter=true'},
  async play({canvasElement}) {
    localStorage.clear();
    const root = await drawn(canvasElement);
    await expect(needs(root)).toEqual([
      'Surat keterangan lahir (asli, diserahkan)',
      'Cukup salah satu: Paspor orang tua (fotokopi) Izin tinggal (fotokopi) atau ' +
        'Kartu Keluarga (KK) (asli, ditunjukkan)',
    ]);
    await touch(canvasElement, '[value=passport]');
    await expect(progress(root)).toBe('0 dari 2 siap');
    await touch(canvasElement, '[value=permit]');
    await expect(progress(root)).toBe('1 dari 2 siap');
    await touch(canvasElement, '[data-act=clear]');
    await expect(progress(root)).toBe('0 dari 2 siap');
    await expect(textOf(root)).toContain('Laporkan paling lambat 60 hari sejak bayi lahir');
    await expect(textOf(root)).toContain('(pastikan di kantor)');
  },
};

/** Ticks are counted, written into the message for the desk that is in charge, and cleared at once. */
export const Ticked: Story = {
  args: {chosen: 'kia_lost_damaged', answers: 'reason=lost'},
  async play({canvasElement}) {
    localStorage.clear();
    const root = await drawn(canvasElement);
    await touch(canvasElement, '[value=kk]');
    await expect(progress(root)).toBe('1 dari 3 siap');
    await expect(message(root)).toEqual({
      number: '6280000009999',
      text: [
        'Yth. Disdukcapil Kabupaten Batu Bara, saya mau mengurus: KIA hilang atau rusak.',
        'Sudah siap: Kartu Keluarga (KK).',
        'Belum ada: Surat hilang dari kepolisian; Pas foto 2x3, 2 lembar.',
        'Mohon petunjuk langkah berikutnya. Terima kasih.',
      ].join('\n'),
    });
    await touch(canvasElement, '[data-act=clear]');
    await expect(progress(root)).toBe('0 dari 3 siap');
    await expect(localStorage).toHaveLength(0);
  },
};

/** After a ruling: who sends what to whom, in order. */
export const Court: Story = {
  args: {chosen: 'court_pa_update'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect([...root.querySelectorAll('ol li')].map(textOf)).toEqual([
      'Pengadilan mengirim putusan ke Dukcapil.',
      'Bapak/Ibu menerima KK di pengadilan.',
    ]);
  },
};

/** For a page about one thing. */
export const OneService: Story = {
  args: {service: 'kia_under5', answers: 'age=3'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(heading(root)).toBe('KIA anak di bawah 5 tahun');
    await expect(needs(root)).toHaveLength(1);
    const others = one<HTMLAnchorElement>(root, '[data-act=others]');
    await expect(others.href).toBe('https://layanan.example.go.id/12.19/persyaratan?');
  },
};

export const NotOffered: Story = {
  args: {
    chosen: 'ktp_el_damaged',
    reply: answeringServices([service({offered: false})]),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.note.warn'))).toContain('Kantor ini belum melayaninya.');
  },
};

/** Nothing to bring. */
export const NoPapers: Story = {
  args: {chosen: 'ktp_el_damaged', reply: answeringServices([service({requirements: []})])},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(root)).toContain('Tidak ada berkas yang perlu dibawa.');
    await expect(root.querySelector('progress')).toBeNull();
  },
};

/** A desk that is not there for this, and no visit either. */
export const NoDesk: Story = {
  args: {
    chosen: 'ktp_el_damaged',
    reply: answeringServices(allServices(), {
      visits: [],
      office: {
        ...serviceList().office,
        contacts: [{name: 'Loket KIA', whatsapp: '6280000009999', groups: ['kia']}],
      },
    }),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('[data-act=whatsapp]')).toBeNull();
    await expect(textOf(root)).toContain('Belum ada jadwal jemput bola untuk layanan ini.');
  },
};

export const Notices: Story = {
  args: {reply: answeringServices(allServices(), {notices: [{...notice, kind: 'info'}]})},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.note.warn'))).toContain('Contoh: sinyal lemah');
  },
};

export const Unreachable: Story = {
  args: {reply: unreachable},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('Tidak ada sambungan internet');
  },
};

export const UnknownService: Story = {
  args: {service: 'tidak_ada', reply: () => problem('unknown-service', 404)},
  render(args) {
    const fallback = document.createElement('a');
    fallback.href = 'https://layanan.example.go.id/12.19/persyaratan';
    fallback.textContent = 'Persyaratan';
    return checklist(args, undefined, fallback);
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelector('[role=alert]')).not.toBeNull();
    await expect(root.querySelector('slot')).not.toBeNull();
  },
};

export const Retried: Story = {
  render() {
    let tries = 0;
    const answer = answeringServices();
    return checklist(
      {},
      clientOf(url => (++tries > 1 ? answer(url) : problem('unavailable', 503))),
    );
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('belum dapat dimuat');
    await tap(elementIn(canvasElement), '[data-act=retry]');
    await expect(root.querySelector('[role=alert]')).toBeNull();
    await expect(root.querySelectorAll('details')).toHaveLength(5);
  },
};

/** Offline with an earlier answer at hand: that, with its age; questions and ticks work. */
export const Kept: Story = {
  render() {
    const kept = {get: () => ({at: Date.now() - 3 * 36e5, body: serviceList()}), set() {}};
    return checklist({chosen: 'kia_lost_damaged'}, clientOf(unreachable, {kept}));
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=status]'))).toContain('3 jam lalu');
    await touch(canvasElement, 'fieldset [value=lost]');
    await expect(needs(root)).toHaveLength(3);
  },
};

export const English: Story = {
  args: {lang: 'en', chosen: 'kia_lost_damaged', answers: 'reason=lost'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('What to bring');
    await expect(heading(root)).toBe('KIA lost or damaged');
    await expect(needs(root)[0]).toBe('Police report of loss (original, handed in)');
    await expect(message(root).text).toContain('I would like to arrange: KIA lost or damaged.');
  },
};

export const Dark: Story = {
  render(args) {
    const box = document.createElement('div');
    box.style.cssText = 'color-scheme: dark; background: #111; color: #eee; padding: 1rem';
    box.append(checklist({...args, chosen: 'birth_in_wedlock'}));
    return box;
  },
  async play({canvasElement}) {
    await expect(needs(await drawn(canvasElement))).toHaveLength(2);
  },
};

export const Narrow: Story = {
  render: args => narrow(checklist({...args, chosen: 'kia_lost_damaged'})),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    fits(elementIn(canvasElement));
  },
};

const hostile = (text: string) =>
  narrow(
    checklist(
      {chosen: 'ktp_el_damaged', answers: 'reason=lost'},
      clientOf(() => hostileServices(text)),
    ),
  );

export const LongText: Story = {
  render: () => hostile('Sangatpanjangsekali'.repeat(50)),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    fits(elementIn(canvasElement));
    await expect(heading(root).length).toBeLessThan(310);
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
  render: () => hostile('بطاقة العائلة \u202Edesrever'),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    fits(elementIn(canvasElement));
    await expect(textOf(root)).toContain('بطاقة العائلة');
  },
};

/** Everything unfolded: a region with a name, headings in order, labels, targets of 48 px. */
export const Accessibility: Story = {
  args: {chosen: 'birth_in_wedlock'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(one(root, 'section').getAttribute('aria-label')).toBe('Persyaratan layanan');
    for (const control of root.querySelectorAll('label,button,summary')) {
      await expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    }
  },
};
