import '@pendopo/widgets/visit-request.js';
import type {PendopoVisitRequest} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {clientOf, problem, type Reply, unreachable} from './fixtures.js';
import {
  dayAhead,
  homeTyped,
  institutionTyped,
  intake,
  nextWeekday,
  receipt,
  schoolTyped,
  taking,
} from './fixtures-visit-request.js';
import {drawn as drawnOf, elementOf, fits, next, one, settling, tap, textOf} from './support.js';

interface Args {
  lang: 'id' | 'en';
  kind: 'home' | 'school' | 'institution' | '';
  accent: string;
  /** How the story's server answers. */
  reply: Reply;
}

let servers = 0;

/** The element, with a server of the story's own: what one story keeps is not found by another. */
function visitRequest({lang, kind, accent, reply = taking()}: Partial<Args>) {
  const element = document.createElement('pendopo-visit-request');
  if (lang) element.lang = lang;
  if (kind) element.kind = kind;
  if (accent) element.style.setProperty('--pendopo-accent', accent);
  const server = `https://contoh-${Date.now()}-${servers++}.example.go.id`;
  element.client = clientOf(reply, {server, prove: false});
  return settling(element);
}

const elementIn = (canvas: HTMLElement) =>
  elementOf<PendopoVisitRequest>(canvas, 'pendopo-visit-request');

const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));

/** Waits until something is drawn that says so, where it is to say something. */
function shows(root: ShadowRoot, selector: string, said = ''): Promise<HTMLElement> {
  return new Promise(resolve => {
    const look = () => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found || !textOf(found).includes(said)) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    look();
  });
}

/** Fills in, as a person does; what depends on an answer is drawn before it is filled in. */
async function fill(root: ShadowRoot, typed: Readonly<Record<string, string>>) {
  const element = root.host as PendopoVisitRequest;
  for (const [name, value] of Object.entries(typed)) {
    const parts = [...root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    const part = parts.find(({type, value: own}) => type !== 'radio' || own === value)!;
    if (/^(radio|checkbox)$/.test(part.type)) part.checked = true;
    else part.value = value;
    part.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    part.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    await element.updateComplete;
  }
}

const send = (root: ShadowRoot) => one(root, '.fill .main').click();

const meta: Meta<Args> = {
  title: 'Elements/Visit request',
  component: 'pendopo-visit-request',
  render: args => visitRequest(args),
  argTypes: {
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    kind: {options: ['', 'home', 'school', 'institution'], control: 'inline-radio'},
    accent: {description: '`--pendopo-accent`', control: 'color'},
    reply: {table: {disable: true}},
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Playground: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    expect(root.querySelectorAll('.item')).toHaveLength(3);
    fits(elementIn(canvasElement));
  },
};

export const Chosen: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const element = elementIn(canvasElement);
    one(root, '[data-value=school]').click();
    await shows(root, '.fill');
    await element.updateComplete;
    expect(textOf(one(root, 'h3'))).toBe('Ke sekolah');
    expect(root.activeElement === one(root, 'h3')).toBe(true);
    one(root, '[data-act=kind][data-value=""]').click();
    await shows(root, '[data-value=home]');
    expect(root.querySelector('.fill')).toBeNull();
  },
};

export const Home: Story = {
  args: {kind: 'home'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    // Asked for only when it is needed.
    expect(root.querySelector('[name=guardianName]')).toBeNull();
    await fill(root, {consentBy: 'guardian', helperNeeded: 'on'});
    // What asks for it comes with the first that is chosen.
    await shows(root, '[name=guardianName]');
    expect(root.querySelector('[name=guardianName]')).not.toBeNull();
    expect(root.querySelector('[name=helperNote]')).not.toBeNull();
    expect(root.querySelector('[name=condition]')).toBeNull();
    expect(root.querySelector('[name*=nik i]')).toBeNull();
  },
};

export const School: Story = {args: {kind: 'school'}};

export const Institution: Story = {args: {kind: 'institution'}};

export const ConditionPhoto: Story = {
  args: {
    kind: 'home',
    reply: taking(undefined, {
      settings: {
        ...intake().settings,
        visitRequests: {kinds: ['home'], conditionPhoto: true},
      },
    }),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    expect(one<HTMLInputElement>(root, '[name=condition]').accept).not.toContain('pdf');
    expect(one<HTMLInputElement>(root, '[name=document]').accept).toContain('pdf');
  },
};

export const NotTaken: Story = {
  args: {
    kind: 'school',
    reply: taking(undefined, {
      settings: {...intake().settings, visitRequests: {kinds: ['home'], conditionPhoto: false}},
    }),
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    expect(root.querySelector('.fill')).toBeNull();
    expect(one(root, '[href^="tel:"], [href*="wa.me"]')).toBeTruthy();
  },
};

export const Empty: Story = {
  args: {kind: 'school'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    send(root);
    await shows(root, '[role=alert] li');
    await elementIn(canvasElement).updateComplete;
    expect(root.querySelectorAll('.fault').length).toBeGreaterThan(10);
    expect((root.activeElement as HTMLInputElement).name).toBe('schoolName');
    expect(one(root, '[name=schoolName]').getAttribute('aria-describedby')).toBe(
      'f-schoolName-fault',
    );
  },
};

export const Inconsistent: Story = {
  args: {kind: 'school'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const {recordCount: _, kiaCount: __, ...rest} = schoolTyped;
    await fill(root, {...rest, kiaTo: '17', 'dates.0': dayAhead(-1), timeTo: '07:00'});
    send(root);
    await shows(root, '#f-recordCount-fault');
    const text = textOf(one(root, '[role=alert]'));
    for (const said of ['sudah lewat', 'sesudah jam mulai', 'jumlah siswa', 'paling tinggi 16']) {
      expect(text).toContain(said);
    }
  },
};

export const TooMany: Story = {
  args: {kind: 'school', lang: 'en'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, {...schoolTyped, recordCount: '100000', kiaCount: '0'});
    send(root);
    await shows(root, '#f-recordCount-fault');
    expect(textOf(one(root, '#f-kiaCount-fault'))).toContain('from 1 to 2000');
  },
};

export const DaysOff: Story = {
  args: {kind: 'school'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, {'dates.0': nextWeekday(3), 'dates.1': nextWeekday(0)});
    await shows(root, '.note[role=status]');
    const notes = [...root.querySelectorAll('.note[role=status]')].map(textOf);
    expect(notes.join()).toContain('Libur contoh');
    expect(notes.join()).toContain('Sabtu atau Minggu');
  },
};

export const NumberNobodyNeeds: Story = {
  args: {kind: 'home'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, {...homeTyped, note: 'NIK 1219 0101 0101 0001'});
    send(root);
    const mask = await shows(root, '[data-act=mask]');
    mask.click();
    await elementIn(canvasElement).updateComplete;
    expect(one<HTMLTextAreaElement>(root, '[name=note]').value).toBe(`NIK ${'•'.repeat(16)}`);
  },
};

export const Letter: Story = {
  args: {kind: 'school'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, schoolTyped);
    one(root, '[data-act=preview]').click();
    const letters = await shows(root, '.letters');
    expect(textOf(letters)).toContain('Yth. Kepala Disdukcapil');
    expect(letters.querySelectorAll('.list')).toHaveLength(2);
    expect(letters.querySelectorAll('.list tbody tr')).toHaveLength(15);
    // The form is still there, to be sent.
    expect(one(root, '.fill .main')).toBeTruthy();
    fits(elementIn(canvasElement));
  },
};

export const LetterOfALongName: Story = {
  args: {kind: 'school'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const schoolName = `SMA "Cendekia" <b>&</b> مدرسة العلوم 🌱 ${'X'.repeat(110)}`.slice(0, 160);
    await fill(root, {...schoolTyped, schoolName, signerName: 'W'.repeat(120)});
    one(root, '[data-act=preview]').click();
    const letters = await shows(root, '.letters');
    expect(letters.querySelector('.school b')).toBeNull();
    expect(letters.textContent).toContain('<b>&</b>');
    fits(elementIn(canvasElement));
  },
};

export const Sending: Story = {
  args: {kind: 'home', reply: taking(() => new Promise(() => {}))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, homeTyped);
    send(root);
    await shows(root, '.fill[aria-busy=true] > [role=status]', 'Sedang dikirim');
  },
};

export const Offline: Story = {
  args: {kind: 'home', reply: taking(() => unreachable(new URL('https://x.example')))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, homeTyped);
    send(root);
    const form = await shows(root, '.fill', 'Belum terkirim: tidak ada sambungan internet');
    expect(textOf(form)).toContain('Tersimpan di perangkat ini');
  },
};

export const RateLimited: Story = {
  args: {kind: 'home', reply: taking(() => problem('too-many-requests', 429))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, homeTyped);
    send(root);
    await shows(root, '.fill', 'terlalu banyak kiriman');
  },
};

export const Refused: Story = {
  args: {kind: 'home', reply: taking(() => problem('invalid-parameters', 400))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, homeTyped);
    send(root);
    await shows(root, '.fill [role=alert]');
    expect(one<HTMLInputElement>(root, '[name=personName]').value).toBe('Contoh Kenanga');
  },
};

export const Duplicate: Story = {
  args: {kind: 'home', reply: taking(() => problem('already-answered', 409))},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, homeTyped);
    send(root);
    await shows(root, '.pendopo', 'sudah pernah kami terima');
  },
};

export const Received: Story = {
  args: {kind: 'home'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    const sent = next(elementIn(canvasElement), 'pendopo-submit');
    await fill(root, homeTyped);
    send(root);
    await sent;
    const shown = await shows(root, '.receipt');
    expect(textOf(shown)).toContain(receipt.number);
    expect(textOf(shown)).toContain(receipt.secret);
    expect(root.querySelector('.letters')).toBeNull();
  },
};

export const ReceivedInstitution: Story = {
  args: {kind: 'institution'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, institutionTyped);
    send(root);
    await shows(root, '.receipt');
  },
};

export const ReceivedWithLetter: Story = {
  args: {kind: 'school'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, schoolTyped);
    send(root);
    await shows(root, '.receipt');
    const letters = await shows(root, '.letters');
    expect(textOf(letters)).toContain(receipt.number);
    expect(letters.textContent).not.toContain(receipt.secret);
    expect(one(root, '[data-act=letter]')).toBeTruthy();
  },
};

export const English: Story = {
  args: {lang: 'en', kind: 'school'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await fill(root, schoolTyped);
    one(root, '[data-act=preview]').click();
    const letters = await shows(root, '.letters');
    // An official letter is Indonesian, whatever is spoken round it.
    expect(letters.lang).toBe('id');
    expect(textOf(letters)).toContain('Dengan hormat');
    expect(textOf(one(root, '#surat'))).toContain('in Indonesian');
    await tap(elementIn(canvasElement), '[data-act=lang]', 'pendopo-language');
  },
};

export const Dark: Story = {
  args: {kind: 'home'},
  globals: {theme: 'dark'},
  // Said in so many words, because axe takes a page without a background for a white one.
  render: args => {
    const box = document.createElement('div');
    box.style.cssText = 'background: Canvas; color: CanvasText';
    box.append(visitRequest(args));
    return box;
  },
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    send(root);
    await shows(root, '.fault');
  },
};

export const Narrow: Story = {
  args: {kind: 'school'},
  render: args => {
    const box = document.createElement('div');
    box.style.width = '320px';
    box.append(visitRequest(args));
    return box;
  },
  async play({canvasElement}) {
    await drawn(canvasElement);
    fits(elementIn(canvasElement));
  },
};

export const OutOfReach: Story = {
  args: {kind: 'home', reply: unreachable},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    expect(one(root, '[role=alert]')).toBeTruthy();
  },
};
