import '@pendopo/widgets/status.js';
import type {Case, Pendopo} from '@pendopo/sdk';
import type {PendopoStatus} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {clientOf, dateIn, notice, office, problem, type Reply, unreachable} from './fixtures.js';
import {caseAnswer, finding, intake, number, visitNumber} from './fixtures-status.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
}

const attributes = ['office', 'server', 'lang'] as const;

function status(args: Partial<Args>, client?: Pendopo) {
  const element = document.createElement('pendopo-status');
  for (const name of attributes) {
    if (args[name]) element.setAttribute(name, args[name]);
  }
  if (args.accent) element.style.setProperty('--pendopo-accent', args.accent);
  const reply = args.reply ?? finding(() => caseAnswer());
  element.client = client ?? clientOf(reply, {prove: false});
  return settling(element);
}

function boxed(css: string, element: HTMLElement) {
  const box = document.createElement('div');
  box.style.cssText = css;
  box.append(element);
  return box;
}

const elementIn = (canvas: HTMLElement) => elementOf<PendopoStatus>(canvas, 'pendopo-status');
const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));

/** Types as a person does: letter by letter does not matter, but the events do. */
function type(root: ParentNode, name: string, text: string) {
  const input = one<HTMLInputElement>(root, `[name=${name}]`);
  input.value = text;
  for (const event of ['input', 'change']) {
    input.dispatchEvent(new Event(event, {bubbles: true, composed: true}));
  }
}

/** Resolves once the element has drawn something that a test holds for. */
async function until(element: PendopoStatus, test: () => boolean): Promise<void> {
  while (!test()) {
    await new Promise(resolve => setTimeout(resolve));
    await element.updateComplete;
  }
}

/** Fills both in, sends, and waits until it is no longer on its way. */
async function lookUp(canvas: HTMLElement, written = number, factor = '17-08-1990') {
  const element = elementIn(canvas);
  const root = await drawn(canvas);
  type(root, 'number', written);
  await element.updateComplete;
  type(root, 'factor', factor);
  one(root, '.fill button').click();
  await until(element, () => element.stage.is !== 'sending' && element.stage.is !== 'editing');
  await element.updateComplete;
  return root;
}

const meta: Meta<Args> = {
  title: 'Elements/Status',
  component: 'pendopo-status',
  render: args => status(args),
  argTypes: {
    office: {description: "The office's region code", control: 'text'},
    server: {description: 'Address of the Pendopo server', control: 'text'},
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    accent: {description: '`--pendopo-accent`', control: 'color'},
    reply: {table: {disable: true}},
  },
  args: {office: '12.19'},
};

export default meta;
type Story = StoryObj<Args>;

/** A story of a case: what the server says, and what must then be read. */
const told = (special: Partial<Case>, ...read: (string | RegExp)[]): Story => ({
  args: {reply: finding(() => caseAnswer(special))},
  async play({canvasElement}) {
    const root = await lookUp(canvasElement);
    const text = textOf(one(root, '.case'));
    for (const words of read) await expect(text).toMatch(words);
    await expect(text).not.toContain('undefined');
  },
});

export const Playground: Story = {
  args: {lang: 'id'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Sampai di mana permohonan saya?');
    await expect(textOf(root)).toContain('NIK tidak diminta');
    await expect(root.querySelectorAll('input')).toHaveLength(2);
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

/** What was found has the focus, and says first what there is to do. */
export const InProcess: Story = {
  async play({canvasElement}) {
    const root = await lookUp(canvasElement);
    await expect(root.activeElement === one(root, 'h3')).toBe(true);
    await expect(textOf(one(root, 'h3'))).toBe('Sedang diproses');
    const headings = [...root.querySelectorAll('h4')].map(textOf);
    await expect(headings).toEqual([
      'Yang perlu Bapak/Ibu lakukan',
      'Berapa lama',
      'Sesudah ini',
      'Yang sudah terjadi',
    ]);
    await expect(textOf(one(root, '.case'))).toContain('1 jam sampai 1 hari, sejak berkas');
  },
};

export const NeedsCorrection: Story = told(
  {
    state: 'needs-correction',
    todo: {act: 'correct', items: [{id: 'Foto KK asli yang jelas'}]},
    next: [{state: 'awaiting-check', by: 'office'}],
  },
  'Perlu perbaikan',
  'tidak ditolak',
  'Foto KK asli yang jelas',
  'KK: kartu keluarga',
);

export const Rejected: Story = told(
  {state: 'rejected', todo: {act: 'ask'}, next: []},
  'Tidak dapat diproses',
  'tanyakan alasannya dan cara mengajukan lagi',
);

/** Out of the office's hands, and said so. */
export const WaitingForTheCentre: Story = told(
  {state: 'SENT_FOR_ENROLLMENT', wait: {cause: 'centre'}},
  'Data dalam pengiriman ke pusat',
  'bisa sehari, bisa berminggu-minggu',
  'Kantor tidak dapat mempercepatnya',
);

export const RecordingFailed: Story = told(
  {state: 'ENROLL_FAILURE_AT_CENTRAL', todo: {act: 'come'}},
  'Perlu direkam ulang',
  'Datang lagi untuk direkam ulang. Bawa KK.',
);

export const RecordedTwice: Story = told(
  {state: 'DUPLICATE_RECORD', todo: {act: 'ask'}, next: []},
  'Data ganda',
  'Jangan merekam lagi',
);

export const ReadyToPrint: Story = told(
  {state: 'PRINT_READY_RECORD', next: [{state: 'CARD_PRINTED', by: 'office'}]},
  'Siap cetak',
  'Print Ready Record',
);

export const BlanksOutOfStock: Story = {
  args: {
    reply: finding(() => ({
      ...caseAnswer({
        state: 'waiting-for-blanks',
        wait: {cause: 'blanks', note: {id: 'Ditunggu minggu ini (contoh)'}},
      }),
      notices: [{...notice, kind: 'blanks', title: {id: 'Blanko habis (contoh)'}}],
    })),
  },
  async play({canvasElement}) {
    const root = await lookUp(canvasElement);
    const text = textOf(root);
    await expect(text).toContain('Blanko (kartu kosong) sedang habis');
    await expect(text).toContain('Ditunggu minggu ini');
    await expect(text).toContain('Blanko habis (contoh)');
  },
};

export const ReadyForPickup: Story = told(
  {
    state: 'ready-for-pickup',
    todo: {act: 'fetch'},
    pickup: {
      place: 'Loket Pengambilan Contoh',
      address: 'Jalan Contoh 1',
      hours: [
        {days: [1, 2], opens: '08:00', closes: '15:00', breakStarts: '12:00', breakEnds: '13:00'},
      ],
      until: dateIn(20),
    },
  },
  'Ambil dokumennya. Gratis.',
  /Loket Pengambilan Contoh, Jalan Contoh 1 ?.*Sen, Sel: 08:00–15:00 \(istirahat 12:00–13:00\)/,
  'Paling lambat',
);

export const ReadyToDownload: Story = {
  args: {
    reply: finding(() =>
      caseAnswer({
        state: 'ready-to-download',
        todo: {act: 'download', url: 'https://unduh.example.go.id/contoh'},
      }),
    ),
  },
  async play({canvasElement}) {
    const root = await lookUp(canvasElement);
    const link = one<HTMLAnchorElement>(root, '.case a[target]');
    await expect(link.href).toBe('https://unduh.example.go.id/contoh');
  },
};

export const WithTheCourier: Story = told(
  {
    state: 'with-courier',
    todo: {act: 'receive'},
    delivery: {carrier: 'Kurir Contoh', feeRupiah: 20_000, state: 'on-the-way'},
  },
  'Kurir Contoh: sedang di jalan',
  'Ongkos kirim Rp20.000, dibayar kepada kurir. Dokumennya sendiri gratis.',
);

export const HandedOver: Story = told(
  {state: 'handed-over', todo: {act: 'nothing'}, next: []},
  'Sudah diserahkan',
  'Tidak ada. Sudah selesai.',
);

/** Two agencies, two people. */
export const CourtRuling: Story = told(
  {
    kind: 'court',
    state: 'updating-documents',
    timeline: [
      {state: 'ruling-final', at: `${dateIn(-9)}T09:00:00+07:00`, by: 'court'},
      {state: 'received-from-court', at: `${dateIn(-2)}T09:00:00+07:00`, by: 'office'},
    ],
    next: [{state: 'documents-ready', by: 'office'}],
    court: {
      name: 'Pengadilan Agama Contoh',
      parties: [
        {
          name: 'C***',
          documents: [
            {document: 'kk', state: 'ready'},
            {document: 'ktp_el', state: 'in-process'},
          ],
        },
        {name: 'A*** C***', documents: [{document: 'kk', state: 'handed-over'}]},
      ],
    },
  },
  'C***: KK siap diambil, KTP-el sedang diproses',
  'Putusan berkekuatan hukum tetap (Pengadilan Agama Contoh)',
);

/** Opened by the secret that was given with the number. */
export const HomeVisitScheduled: Story = {
  args: {
    reply: finding(() =>
      caseAnswer({
        number: visitNumber,
        kind: 'home',
        state: 'scheduled',
        todo: {act: 'receive'},
        appointment: {
          start: `${dateIn(3)}T09:00:00+07:00`,
          end: `${dateIn(3)}T12:00:00+07:00`,
        },
      }),
    ),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    type(root, 'number', 'k');
    await elementIn(canvasElement).updateComplete;
    await expect(textOf(one(root, 'label[for=f-factor]'))).toBe('Kode rahasia');
    await lookUp(canvasElement, visitNumber, '7K3M9-QX4TB');
    await expect(textOf(one(root, '.case'))).toMatch(/Waktu kunjungan ?.*, 09\.00–12\.00 WIB/);
  },
};

export const CouldNotBeRecorded: Story = told(
  {kind: 'home', state: 'could-not-be-recorded', todo: {act: 'ask'}, next: []},
  'Belum dapat direkam',
  'Hubungi kantor untuk mencari cara lain',
);

/** No state is without a name, a task and its way back. */
export const EveryState: Story = {
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await drawn(canvasElement);
    const {id} = await import('../packages/widgets/src/status/case-words.ts');
    for (const state of Object.keys(id.states) as Case['state'][]) {
      element.client = clientOf(
        finding(() => caseAnswer({state})),
        {prove: false},
      );
      await lookUp(canvasElement);
      await expect(textOf(one(root, 'h3'))).toBe(id.states[state][0]);
      await expect(textOf(one(root, '.case'))).not.toContain('undefined');
      one(root, '[data-act=another]').click();
      await element.updateComplete;
      await expect(one<HTMLInputElement>(root, '[name=number]').value).toBe('');
    }
  },
};

export const Sending: Story = {
  args: {reply: finding(() => new Promise(() => {}))},
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await drawn(canvasElement);
    type(root, 'number', number);
    type(root, 'factor', '17-08-1990');
    one(root, '.fill button').click();
    await until(element, () => element.stage.is === 'sending');
    await expect(textOf(one(root, '.fill [role=status]'))).toBe('Sedang dicari…');
  },
};

/** Nothing is sent of it, and nothing lost. */
export const Mistyped: Story = {
  args: {reply: finding(() => problem('internal', 500))},
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await drawn(canvasElement);
    type(root, 'number', number.replace(/.$/, 'Z'));
    type(root, 'factor', '17-08-1990');
    one(root, '.fill button').click();
    await until(element, () => element.faults.length > 0);
    const input = one<HTMLInputElement>(root, '[name=number]');
    await expect(root.activeElement === input).toBe(true);
    await expect(textOf(one(root, '#f-number-fault'))).toContain('salah tulis');
    await expect(input.value).toBe(number.replace(/.$/, 'Z'));
    await expect(element.stage.is).toBe('editing');
  },
};

/** Both are missing: each is told beside its field, and above as a link to it. */
export const Empty: Story = {
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await drawn(canvasElement);
    one(root, '.fill button').click();
    await until(element, () => element.faults.length > 0);
    await expect(root.querySelectorAll('[role=alert] a')).toHaveLength(2);
    one(root, '[data-name=factor]').click();
    await element.updateComplete;
    await expect(root.activeElement === one(root, '[name=factor]')).toBe(true);
  },
};

export const Nik: Story = {
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await drawn(canvasElement);
    type(root, 'number', '0000 0000 0000 0000');
    type(root, 'factor', '31-02-1990');
    one(root, '.fill button').click();
    await until(element, () => element.faults.length > 0);
    await expect(textOf(one(root, '#f-number-fault'))).toContain('NIK tidak diminta');
    await expect(textOf(one(root, '#f-factor-fault'))).toContain('17-08-1990');
  },
};

const refused = (reply: () => unknown, ...words: (string | RegExp)[]): Story => ({
  args: {reply: finding(reply)},
  async play({canvasElement}) {
    const root = await lookUp(canvasElement);
    const text = textOf(one(root, '[role=alert]'));
    for (const word of words) await expect(text).toMatch(word);
    // What was written is still there.
    await expect(one<HTMLInputElement>(root, '[name=number]').value).toBe(number);
  },
});

/** Which of the two is wrong is not told. */
export const NoMatch: Story = refused(
  () => problem('no-match', 404),
  'Tidak ada yang cocok dengan kedua isian ini',
  '1500537',
);

export const RateLimited: Story = refused(() => {
  const response = problem('too-many-requests', 429);
  response.headers.set('retry-after', '600');
  return response;
}, /Sudah terlalu sering dicoba.*sesudah pukul \d{1,2}\.\d\d/);

export const Offline: Story = refused(
  () => unreachable(new URL('https://x')),
  'tidak ada sambungan internet',
);

export const ServerInTrouble: Story = refused(
  () => problem('internal', 500),
  'belum dapat menjawab',
);

/** It was refused, and works the next time. */
export const TriedAgain: Story = {
  render() {
    let tries = 0;
    return status({
      reply: finding(() => (++tries > 1 ? caseAnswer() : problem('no-match', 404))),
    });
  },
  async play({canvasElement}) {
    await lookUp(canvasElement);
    const element = elementIn(canvasElement);
    one(element.shadowRoot!, '.fill button').click();
    await until(element, () => element.stage.is === 'received');
    await element.updateComplete;
    await expect(textOf(one(element.shadowRoot!, 'h3'))).toBe('Sedang diproses');
  },
};

/** The form itself cannot be had: the fallback, and whom to ring. */
export const FormFailed: Story = {
  args: {reply: () => problem('internal', 500)},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('belum dapat dimuat');
  },
};

export const ByPhone: Story = {
  args: {
    reply: finding(
      () => caseAnswer(),
      intake({
        settings: {...intake().settings, status: {factor: 'phone-end'}},
      }),
    ),
  },
  async play({canvasElement}) {
    const root = await lookUp(canvasElement, number, '0800 0000 0123');
    await expect(textOf(one(root, 'h3'))).toBe('Sedang diproses');
  },
};

/** A sample office offers numbers to try. */
export const TryOut: Story = {
  args: {
    reply: finding(
      () => caseAnswer(),
      intake({
        settings: {
          ...intake().settings,
          status: {
            factor: 'birth-date',
            tryOut: [{number, factor: '17-08-1990', name: {id: 'siap diambil'}}],
          },
        },
      }),
    ),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await until(elementIn(canvasElement), () => root.querySelector('details') !== null);
    one<HTMLDetailsElement>(root, 'details').open = true;
    await expect(textOf(one(root, 'details'))).toContain(`${number} · 17-08-1990 (siap diambil)`);
  },
};

export const English: Story = {
  args: {lang: 'en'},
  async play({canvasElement}) {
    const root = await lookUp(canvasElement);
    const text = textOf(root);
    await expect(text).toContain('Where is my application?');
    await expect(text).toMatch(/What you have to do ?Nothing, just wait\./);
    await expect(text).not.toContain('Bapak/Ibu');
  },
};

/** The case stays when it is read in the other language. */
export const LanguageSwitched: Story = {
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await lookUp(canvasElement);
    const spoken = next(element, 'pendopo-language');
    one(root, '[data-act=lang]').click();
    await spoken;
    await until(element, () => root.querySelector('h3')?.textContent === 'In process');
    await expect(textOf(root)).toContain('What has happened');
  },
};

export const Dark: Story = {
  render: args =>
    boxed('color-scheme: dark; background: #111; color: #eee; padding: 1rem', status(args)),
  async play({canvasElement}) {
    await lookUp(canvasElement);
  },
};

export const DarkFaults: Story = {
  render: args =>
    boxed('color-scheme: dark; background: #111; color: #eee; padding: 1rem', status(args)),
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    const root = await drawn(canvasElement);
    one(root, '.fill button').click();
    await until(element, () => element.faults.length > 0);
  },
};

const hostile = (text: string) =>
  boxed(
    'width: 320px',
    status({
      reply: finding(
        () => ({
          ...caseAnswer({
            number: text,
            subject: text,
            service: {id: 'x', name: {id: text}},
            todo: {
              act: 'correct',
              text: {id: text},
              items: [{id: text}],
              url: 'javascript:alert(1)',
            },
            wait: {cause: 'centre', note: {id: text}},
            delivery: {carrier: text, state: 'arranged', trackingNumber: text},
            pickup: {place: text, address: text, hours: []},
            court: {name: text, parties: [{name: text, documents: []}]},
          }),
          office: {...office, name: text, contacts: [{name: text, phone: text}]},
        }),
        intake({office: {...office, name: text}}),
      ),
    }),
  );

export const LongText: Story = {
  render: () => hostile('Sangatpanjangsekali'.repeat(80)),
  async play({canvasElement}) {
    await lookUp(canvasElement);
    fits(elementIn(canvasElement));
  },
};

export const Hostile: Story = {
  render: () => hostile('<img src=x onerror="window.hacked=1">javascript:alert(1)'),
  async play({canvasElement}) {
    const root = await lookUp(canvasElement);
    await expect(root.querySelector('img')).toBeNull();
    await expect(root.querySelector('a[href^="javascript:"]')).toBeNull();
    await expect('hacked' in window).toBe(false);
  },
};
