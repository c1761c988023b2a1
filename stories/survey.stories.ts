import '@pendopo/widgets/survey.js';
import type {PendopoSurvey} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {clientOf, problem, type Reply, unreachable} from './fixtures.js';
import {taking, thanks} from './fixtures-survey.js';
import {drawn as drawnOf, elementOf, fits, one, settling, textOf} from './support.js';

interface Args {
  lang: 'id' | 'en';
  /** How the story's server answers. */
  reply: Reply;
}

let stories = 0;

/** The element, at a server of its own: a draft of one story is none of another's. */
function survey({lang, reply}: Partial<Args>) {
  const element = document.createElement('pendopo-survey');
  element.setAttribute('office', '12.19');
  if (lang) element.setAttribute('lang', lang);
  const server = `https://contoh-${Date.now()}-${++stories}.example.go.id`;
  element.client = clientOf(reply ?? taking(thanks), {server, prove: false});
  return settling(element);
}

const elementIn = (canvas: HTMLElement) => elementOf<PendopoSurvey>(canvas, 'pendopo-survey');
const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));

/** Answers the first so many questions; all the same. */
async function answer(root: ShadowRoot, questions = 9, value = '4') {
  const names = new Set(
    [...root.querySelectorAll<HTMLInputElement>('[type=radio]')].map(({name}) => name),
  );
  for (const name of [...names].slice(0, questions)) {
    one<HTMLInputElement>(root, `[name="${name}"][value="${value}"]`).click();
  }
  // What keeps and counts comes with the first answer.
  await waitFor(() => one(root, 'progress'), {timeout: 5000});
}

const send = (root: ShadowRoot) => one(root, 'button.main').click();

/** Until the screen says this. */
const says = (root: ShadowRoot, text: string) =>
  waitFor(() => expect(textOf(root)).toContain(text), {timeout: 5000});

const meta: Meta<Args> = {
  title: 'Elements/Survey',
  component: 'pendopo-survey',
  render: args => survey(args),
  argTypes: {
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    reply: {table: {disable: true}},
  },
};

export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {
  args: {lang: 'id'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(root.querySelectorAll('fieldset')).toHaveLength(9);
    await expect(root.querySelectorAll('[type=radio]')).toHaveLength(36);
  },
};

/** Before the form is there: a word that it is coming. */
export const Pending: Story = {
  args: {reply: () => new Promise(() => {})},
  async play({canvasElement}) {
    const element = elementIn(canvasElement);
    await element.updateComplete;
    await expect(textOf(one(element.shadowRoot!, '[role=status]'))).toBe('Memuat…');
  },
};

/** Without a connection and without an answer from before: whom to ask. */
export const Unreachable: Story = {
  args: {reply: unreachable},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('Tidak ada sambungan internet');
  },
};

/** How far one is, and that what was chosen is kept on this device. */
export const Begun: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root, 3);
    await says(root, '3 dari 9 terjawab');
    await says(root, 'tersimpan di perangkat ini');
    await expect(textOf(root)).toContain('Hapus dari perangkat ini');
  },
};

/** Open questions, each named in the summary and beside itself; the first has the focus. */
export const Incomplete: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root, 7);
    send(root);
    await says(root, 'Ada 2 bagian yang perlu diperbaiki');
    await expect(root.querySelectorAll('.fault')).toHaveLength(2);
    await waitFor(() =>
      expect((root.activeElement as HTMLInputElement).name).toBe('answers.complaint_handling'),
    );
    await answer(root, 9);
    await waitFor(() => expect(root.querySelectorAll('.fault')).toHaveLength(0));
  },
};

/** On its way: said so, and not to be sent twice. */
export const Sending: Story = {
  args: {reply: taking(() => new Promise(() => {}))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root);
    send(root);
    await says(root, 'Sedang dikirim…');
    await expect(one(root, 'form').getAttribute('aria-busy')).toBe('true');
  },
};

/** No connection: not sent, kept, and sent by itself later. */
export const Offline: Story = {
  args: {reply: taking(() => Promise.reject(new TypeError('Failed to fetch')))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root);
    send(root);
    await says(root, 'Belum terkirim: tidak ada sambungan internet.');
    await says(root, 'Tersimpan di perangkat ini dan dikirim sendiri begitu bisa');
  },
};

/** The server is in trouble: the same. */
export const Busy: Story = {
  args: {reply: taking(() => problem('unavailable', 503))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root);
    send(root);
    await says(root, 'sistem kantor belum dapat menjawab');
  },
};

/** Too many from one connection: when it is tried again. */
export const Limited: Story = {
  args: {reply: taking(() => problem('too-many-requests', 429))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root);
    send(root);
    await says(root, 'terlalu banyak kiriman');
    await says(root, 'Dicoba lagi pukul');
  },
};

/** Received: thanks, with the way to the results. */
export const Received: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root);
    send(root);
    await says(root, 'Jawaban Bapak/Ibu sudah diterima, tanpa nama.');
    await expect(root.querySelector('form')).toBeNull();
    await waitFor(() => expect(root.activeElement?.localName).toBe('h3'));
  },
};

/** Answered before: thanks all the same. */
export const Duplicate: Story = {
  args: {reply: taking(() => problem('already-answered', 409))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root);
    send(root);
    await says(root, 'Survei ini sudah diisi');
  },
};

/** What the server finds wrong stands beside its question too. */
export const Refused: Story = {
  args: {
    reply: taking(() => {
      const errors = [
        {pointer: '/json/answers/time', code: 'not-a-choice', detail: 'Kecepatan: pilih satu.'},
      ];
      const type = 'urn:pendopo:problem:invalid-parameters';
      const body = {type, title: 'Contoh', status: 400, detail: 'Perbaiki yang disebut.', errors};
      return new Response(JSON.stringify(body), {
        status: 400,
        headers: {'content-type': 'application/problem+json'},
      });
    }),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root);
    send(root);
    await says(root, 'Perbaiki yang disebut.');
    await expect(textOf(one(root, '#f-answers-time-fault'))).toBe('Kecepatan: pilih satu.');
  },
};

/** A number that nobody needs: masked on request, and not sent before that was asked. */
export const NumberNotNeeded: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root);
    one<HTMLDetailsElement>(root, 'details').open = true;
    const area = one<HTMLTextAreaElement>(root, 'textarea');
    area.value = 'NIK saya 1219 0000 0000 0001';
    area.dispatchEvent(new Event('change', {bubbles: true}));
    send(root);
    await says(root, 'Sepertinya ada NIK');
    one(root, '[data-act=mask]').click();
    await waitFor(() => expect(area.value).toBe('NIK saya ••••••••••••••••'));
    await expect(root.querySelector('[data-act=mask]')).toBeNull();
  },
};

/** Whoever says that it cost something is told that it does not, and where to say so. */
export const Charged: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root, 9, '2');
    await says(root, 'Layanan ini gratis.');
  },
};

/** On a device that others use nothing is kept. */
export const SharedDevice: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root, 2);
    one(root, '[data-act=shared]').click();
    await says(root, 'Tulisan ini hilang bila halaman ditutup');
    await expect(root.querySelector('[data-act=forget]')).toBeNull();
  },
};

export const English: Story = {
  args: {lang: 'en'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root, 8);
    send(root);
    await says(root, 'Something needs correcting:');
    await expect(textOf(root)).toContain('Place and facilities: choose one answer.');
  },
};

export const Dark: Story = {
  globals: {theme: 'dark'},
  // Said in so many words, because axe takes a page without a background for a white one.
  render: args => html`<div style="background: Canvas; color: CanvasText">${survey(args)}</div>`,
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root, 4);
    send(root);
    await says(root, 'Ada 5 bagian yang perlu diperbaiki');
  },
};

/** The narrowest phone. */
export const Narrow: Story = {
  render: args => {
    const box = document.createElement('div');
    box.style.width = '320px';
    box.append(survey(args));
    return box;
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await answer(root, 9, '1');
    fits(elementIn(canvasElement));
  },
};
