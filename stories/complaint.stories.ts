import '@pendopo/widgets/complaint.js';
import type {Complaint, Problem} from '@pendopo/sdk';
import type {PendopoComplaint} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {clientOf, problem, type Reply, unreachable} from './fixtures.js';
import {complaintIn, desk, intake, opens, receipt} from './fixtures-complaints.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
  category: string;
  view: string;
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
}

const attributes = ['office', 'server', 'lang', 'category', 'view'] as const;

/** Drafts of one story are none of another's: each has a server of its own. */
let servers = 0;

function complaint(args: Partial<Args>) {
  const element = document.createElement('pendopo-complaint');
  for (const name of attributes) {
    if (args[name]) element.setAttribute(name, args[name]);
  }
  if (args.accent) element.style.setProperty('--pendopo-accent', args.accent);
  const server = `https://kantor-${++servers}-${Date.now()}.example.go.id`;
  element.client = clientOf(args.reply ?? desk(), {server, prove: false});
  return settling(element);
}

function boxed(css: string, element: HTMLElement) {
  const box = document.createElement('div');
  box.style.cssText = css;
  box.append(element);
  return box;
}

const elementIn = (canvas: HTMLElement) => elementOf<PendopoComplaint>(canvas, 'pendopo-complaint');
const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));
const saved: Reply = () => new Response(JSON.stringify(receipt), {status: 201});

/** Once something is on screen. */
const shown = (root: ShadowRoot, text: string | RegExp) =>
  waitFor(() => expect(textOf(root)).toMatch(text), {timeout: 10_000});

/** Writes as people do: the form hears of it. */
function write(root: ShadowRoot, typed: Record<string, string>) {
  for (const [name, value] of Object.entries(typed)) {
    const part = one<HTMLInputElement>(
      root,
      name === 'class' ? `[name=class][value=${value}]` : `[name=${name}]`,
    );
    if (part.type === 'radio' || part.type === 'checkbox') part.checked = true;
    else part.value = value;
    for (const type of ['input', 'change']) part.dispatchEvent(new Event(type, {bubbles: true}));
  }
}

const send = (root: ShadowRoot) => one(root, 'form button.main').click();

/** Fills in what must be, and sends. */
async function sent(canvas: HTMLElement, typed: Record<string, string> = {}) {
  const root = await drawn(canvas);
  write(root, {class: 'complaint', text: 'Contoh: KTP-el belum jadi.', ...typed});
  send(root);
  return root;
}

/** Looks the story's complaint up. */
async function looked(canvas: HTMLElement, typed: Record<string, string> = opens) {
  const root = await drawn(canvas);
  await waitFor(() => one(root, 'form.track'));
  for (const [name, value] of Object.entries(typed)) {
    one<HTMLInputElement>(root, `[name=${name}]`).value = value;
  }
  send(root);
  return root;
}

const meta: Meta<Args> = {
  title: 'Elements/Complaint',
  component: 'pendopo-complaint',
  render: args => complaint(args),
  argTypes: {
    office: {description: "The office's region code", control: 'text'},
    server: {description: 'Address of the Pendopo server', control: 'text'},
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    category: {control: 'text'},
    view: {options: ['', 'track'], control: 'inline-radio'},
    accent: {description: '`--pendopo-accent`', control: 'color'},
    reply: {table: {disable: true}},
  },
  args: {office: '12.19'},
};

export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Pengaduan dan saran');
    await expect(textOf(root)).toContain('Semua layanan di sini gratis.');
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

export const Filled: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    write(root, {class: 'suggestion', text: 'Contoh: mohon tambah kursi.', anonymous: 'on'});
    await shown(root, /Tulisan ini tersimpan|Belum dikirim/);
  },
};

/** The shortest way to what people fear to report. */
export const Levy: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one(root, '[data-act=levy]').click();
    await expect(one<HTMLSelectElement>(root, '[name=category]').value).toBe('levy');
    await expect(one<HTMLInputElement>(root, '[name=class]:checked').value).toBe('complaint');
    await waitFor(() => expect(root.activeElement?.localName).toBe('textarea'));
  },
};

export const Validation: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    write(root, {contact: 'rumah', happenedOn: '2999-01-01'});
    send(root);
    await shown(root, /Ada 4 bagian yang perlu diperbaiki/);
    await expect(textOf(root)).toContain('Tanggal ini belum lewat.');
    await waitFor(() => expect((root.activeElement as HTMLInputElement).name).toBe('class'));
    await expect(one<HTMLInputElement>(root, '[name=contact]').value).toBe('rumah');
  },
};

/** A number that nobody asked for: offered to be masked before anything is sent. */
export const LooksLikeNik: Story = {
  args: {reply: desk({complaints: saved})},
  async play({canvasElement}) {
    const root = await sent(canvasElement, {text: 'Contoh: nomor 1219 0112 0190 0001'});
    await shown(root, 'Sepertinya ada NIK');
    one(root, '[data-act=mask]').click();
    await waitFor(() =>
      expect(one<HTMLTextAreaElement>(root, 'textarea').value).toBe(
        'Contoh: nomor ••••••••••••••••',
      ),
    );
  },
};

export const NotAPhoto: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const files = new DataTransfer();
    files.items.add(new File(['<svg/>'], 'foto.jpg', {type: 'image/jpeg'}));
    const picked = one<HTMLInputElement>(root, '[type=file]');
    picked.files = files.files;
    picked.dispatchEvent(new Event('change', {bubbles: true}));
    await shown(root, 'Berkas ke-1 bukan foto');
  },
};

export const Sending: Story = {
  args: {reply: desk({complaints: () => new Promise(() => {})})},
  async play({canvasElement}) {
    await shown(await sent(canvasElement), 'Sedang dikirim…');
  },
};

/** Without a network it waits on the device, and says so. */
export const Offline: Story = {
  args: {reply: desk({complaints: unreachable})},
  async play({canvasElement}) {
    await shown(await sent(canvasElement), 'Belum terkirim: tidak ada sambungan internet.');
  },
};

export const Failed: Story = {
  args: {reply: desk({complaints: () => problem('internal', 500)})},
  async play({canvasElement}) {
    await shown(await sent(canvasElement), /Belum terkirim/);
  },
};

const refusal = (errors: Problem['errors']) =>
  new Response(
    JSON.stringify({
      type: 'urn:pendopo:problem:invalid-parameters',
      title: 'x',
      status: 400,
      detail: 'Perbaiki bagian yang disebut, lalu coba lagi.',
      errors,
    }),
    {status: 400, headers: {'content-type': 'application/problem+json'}},
  );

/** What only the server can know stands beside its field. */
export const Refused: Story = {
  args: {
    reply: desk({
      complaints: () =>
        refusal([
          {pointer: '/json/service', code: 'unknown-service', detail: 'Layanan ini tidak ada.'},
        ]),
    }),
  },
  async play({canvasElement}) {
    const root = await sent(canvasElement);
    await shown(root, 'Layanan ini tidak ada.');
    await waitFor(() => expect((root.activeElement as HTMLInputElement).name).toBe('service'));
  },
};

export const Duplicate: Story = {
  args: {reply: desk({complaints: () => problem('already-answered', 409)})},
  async play({canvasElement}) {
    await shown(await sent(canvasElement), 'Ini sudah pernah kami terima.');
  },
};

export const RateLimited: Story = {
  args: {
    reply: desk({
      complaints: () => {
        const refused = problem('too-many-requests', 429);
        refused.headers.set('retry-after', '600');
        return refused;
      },
    }),
  },
  async play({canvasElement}) {
    await shown(await sent(canvasElement), 'terlalu banyak kiriman');
  },
};

/** Number and secret, once; what happens next and by when. */
export const Received: Story = {
  args: {reply: desk({complaints: saved})},
  async play({canvasElement}) {
    const submitted = next(elementIn(canvasElement), 'pendopo-submit');
    const root = await sent(canvasElement);
    await submitted;
    await shown(root, 'P1219-7K3M9QX-S');
    await expect(textOf(root)).toContain('7K3M9-QX4TB');
    await expect(textOf(root)).toContain('Kantor memeriksa paling lambat');
  },
};

/** What was asked for, and what it says of a state. */
const tracked = (state: Complaint['state'], says: string | RegExp, more = {}): Story => ({
  args: {view: 'track', reply: desk({lookup: () => complaintIn(state, more)})},
  async play({canvasElement}) {
    const root = await looked(canvasElement);
    await shown(root, says);
    await expect(textOf(root)).toContain('Batas waktu');
    await waitFor(() => expect(root.activeElement?.localName).toBe('h3'));
  },
});

export const TrackReceived = tracked('received', 'Sudah diterima');
export const TrackVerified = tracked('verified', 'Sudah diperiksa');
export const TrackForwarded = tracked('forwarded', 'kepada Inspektorat (contoh)');
export const TrackFollowUp = tracked('follow-up', 'Sedang ditindaklanjuti');
export const TrackAnswered = tracked('answered', 'Sudah beres');
export const TrackDone = tracked('done', 'Belum beres? Buka lagi');
export const TrackReopened = tracked('reopened', 'Dibuka lagi');
export const TrackArchived = tracked('archived', 'Ditutup tanpa tindak lanjut', {may: []});
export const TrackOverdue = tracked('received', 'Batas waktu sudah lewat', {
  due: [{step: 'verification', on: '2026-11-02', days: 3, unit: 'working', state: 'late'}],
});

export const TrackEmpty: Story = {
  args: {view: 'track', reply: desk({}, intake({samples: [opens]}))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await shown(root, 'CONTOH-1 · CONTOH');
    send(root);
    await shown(root, 'Bagian ini belum diisi.');
  },
};

/** Caught by its check character: nothing is sent. */
export const TrackMistyped: Story = {
  args: {view: 'track', reply: desk({lookup: () => Promise.reject(new Error('It was sent'))})},
  async play({canvasElement}) {
    const root = await looked(canvasElement, {number: 'P1219-7K3M9QX-5', secret: 'CONTOH'});
    await shown(root, 'Nomor ini salah tulis');
    await waitFor(() => expect((root.activeElement as HTMLInputElement).name).toBe('number'));
  },
};

export const TrackNoMatch: Story = {
  args: {view: 'track', reply: desk({lookup: () => problem('no-match', 404)})},
  async play({canvasElement}) {
    const root = await looked(canvasElement);
    await shown(root, 'Tidak ditemukan yang cocok');
    await expect(one<HTMLInputElement>(root, '[name=number]').value).toBe('CONTOH-1');
  },
};

export const TrackRateLimited: Story = {
  args: {
    view: 'track',
    reply: desk({
      lookup: () => {
        const refused = problem('too-many-requests', 429);
        refused.headers.set('retry-after', '600');
        return refused;
      },
    }),
  },
  async play({canvasElement}) {
    await shown(await looked(canvasElement), 'Coba lagi dalam 10 menit.');
  },
};

export const TrackOffline: Story = {
  args: {view: 'track', reply: desk({lookup: unreachable})},
  async play({canvasElement}) {
    await shown(await looked(canvasElement), 'Periksa sambungan internet');
  },
};

/** An answer is answered back. */
export const Replied: Story = {
  args: {
    view: 'track',
    reply: desk({
      lookup: () => complaintIn('answered'),
      reply: () => complaintIn('follow-up'),
    }),
  },
  async play({canvasElement}) {
    const root = await looked(canvasElement);
    await waitFor(() => one(root, '[data-do=reply]'));
    one(root, '[data-do=reply] button').click();
    await shown(root, 'Bagian ini belum diisi.');
    one<HTMLTextAreaElement>(root, '[data-do=reply] textarea').value = 'Belum ada di loket.';
    one(root, '[data-do=reply] button').click();
    await shown(root, 'Sedang ditindaklanjuti');
  },
};

/** Somebody else was faster: what was written stays. */
export const ReplyNotPossible: Story = {
  args: {
    view: 'track',
    reply: desk({
      lookup: () => complaintIn('answered'),
      reply: () => problem('not-possible-now', 409),
    }),
  },
  async play({canvasElement}) {
    const root = await looked(canvasElement);
    await waitFor(() => one(root, '[data-do=reply]'));
    one<HTMLTextAreaElement>(root, '[data-do=reply] textarea').value = 'Belum.';
    one(root, '[data-do=reply] button').click();
    await waitFor(() => one(root, '[role=alert]'));
    await expect(one<HTMLTextAreaElement>(root, '[data-do=reply] textarea').value).toBe('Belum.');
  },
};

export const Confirmed: Story = {
  args: {
    view: 'track',
    reply: desk({
      lookup: () => complaintIn('answered'),
      confirm: () => complaintIn('done'),
    }),
  },
  async play({canvasElement}) {
    const root = await looked(canvasElement);
    await waitFor(() => one(root, '[data-do=confirm]'));
    one(root, '[data-do=confirm] button').click();
    await shown(root, 'Belum beres? Buka lagi');
  },
};

export const Erased: Story = {
  args: {
    view: 'track',
    reply: desk({
      lookup: () => complaintIn('done'),
      erase: () => ({number: 'CONTOH1', erasedAt: '2026-11-25T10:00:00+07:00'}),
    }),
  },
  async play({canvasElement}) {
    const root = await looked(canvasElement);
    await waitFor(() => one(root, '[data-do=erase]'));
    one(root, '[data-do=erase] button').click();
    await shown(root, 'Data sudah dihapus dari kantor.');
  },
};

export const English: Story = {
  args: {lang: 'en'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, 'h2'))).toBe('Complaints and suggestions');
    send(root);
    await shown(root, '2 parts need correcting');
  },
};

export const TrackEnglish: Story = {
  args: {lang: 'en', view: 'track', reply: desk({lookup: () => complaintIn('answered')})},
  async play({canvasElement}) {
    await shown(await looked(canvasElement), 'It is settled');
  },
};

export const Dark: Story = {
  render: args =>
    boxed('color-scheme: dark; background: #111; color: #eee; padding: 1rem', complaint(args)),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    send(root);
    await shown(root, 'Pilih salah satu.');
  },
};

export const TrackDark: Story = {
  args: {view: 'track', reply: desk({lookup: () => complaintIn('answered')})},
  render: args =>
    boxed('color-scheme: dark; background: #111; color: #eee; padding: 1rem', complaint(args)),
  async play({canvasElement}) {
    await shown(await looked(canvasElement), 'Sudah beres');
  },
};

export const Narrow: Story = {
  render: args => boxed('width: 320px', complaint(args)),
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one<HTMLDetailsElement>(root, 'details').open = true;
    fits(elementIn(canvasElement));
  },
};

const hostile = '<img src=x onerror="window.hacked=1">javascript:alert(1) ' + 'a'.repeat(400);

/** Whatever anyone wrote is text, and stays within its box. */
export const Hostile: Story = {
  args: {
    view: 'track',
    reply: desk({
      lookup: () =>
        complaintIn('answered', {
          text: hostile,
          place: hostile,
          events: [
            {
              at: '2026-11-20T09:30:00+07:00',
              act: 'answer',
              by: 'office',
              text: hostile,
              to: hostile,
            },
          ],
        }),
    }),
  },
  render: args => boxed('width: 320px', complaint(args)),
  async play({canvasElement}) {
    const root = await looked(canvasElement);
    await shown(root, 'Sudah dijawab');
    await expect(root.querySelector('img')).toBeNull();
    await expect('hacked' in window).toBe(false);
    fits(elementIn(canvasElement));
  },
};
