import '@pendopo/widgets/survey-results.js';
import type {PendopoSurveyResults} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {clientOf, type Reply, unreachable} from './fixtures.js';
import {summary, tooFew} from './fixtures-survey.js';
import {drawn as drawnOf, elementOf, fits, one, settling, tap, textOf} from './support.js';

interface Args {
  lang: 'id' | 'en';
  period: string;
  /** How the story's server answers. */
  reply: Reply;
}

const told: Reply = ({searchParams}) => summary({period: searchParams.get('period') ?? '2026'});

function results({lang, period, reply}: Partial<Args>) {
  const element = document.createElement('pendopo-survey-results');
  element.setAttribute('office', '12.19');
  if (lang) element.setAttribute('lang', lang);
  if (period) element.setAttribute('period', period);
  element.client = clientOf(reply ?? told);
  return settling(element);
}

const elementIn = (canvas: HTMLElement) =>
  elementOf<PendopoSurveyResults>(canvas, 'pendopo-survey-results');
const drawn = (canvas: HTMLElement) => drawnOf(elementIn(canvas));

const meta: Meta<Args> = {
  title: 'Elements/Survey results',
  component: 'pendopo-survey-results',
  render: args => results(args),
  argTypes: {
    lang: {options: ['id', 'en'], control: 'inline-radio'},
    period: {description: 'Year, quarter or month', control: 'text'},
    reply: {table: {disable: true}},
  },
};

export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {
  args: {lang: 'id'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.index'))).toBe('84,63');
    await expect(textOf(root)).toContain('Indeks kepuasan masyarakat: B, Baik');
    await expect(root.querySelectorAll('meter')).toHaveLength(9);
    await expect(textOf(root)).toContain('Kecepatan 2,98 (1–4): Kurang baik');
  },
};

/** Fewer than thirty: no figure, and why. */
export const TooFew: Story = {
  args: {reply: tooFew},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(root)).toContain('Hasil ditampilkan mulai dari 30 jawaban');
    await expect(root.querySelector('meter')).toBeNull();
  },
};

/** Another period. */
export const Quarter: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one<HTMLSelectElement>(root, 'select').value = '2026-Q4';
    await tap(elementIn(canvasElement), 'form button');
    await expect(textOf(root)).toContain('Triwulan 4 2026');
  },
};

/** Bands, source, and why a ninth. */
export const Method: Story = {
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    one<HTMLDetailsElement>(root, 'details').open = true;
    await expect(textOf(root)).toContain('Bobot tiap unsur 1/9, bukan 0,11');
    await expect(root.querySelectorAll('tbody tr')).toHaveLength(4);
  },
};

export const Unreachable: Story = {
  args: {reply: unreachable},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '[role=alert]'))).toContain('Tidak ada sambungan internet');
  },
};

export const English: Story = {
  args: {lang: 'en', period: '2026-11'},
  async play({canvasElement}) {
    const root = await drawn(canvasElement);
    await expect(textOf(one(root, '.index'))).toBe('84.63');
    await expect(textOf(root)).toContain('November 2026');
  },
};

export const Dark: Story = {
  globals: {theme: 'dark'},
  // Said in so many words, because axe takes a page without a background for a white one.
  render: args => html`<div style="background: Canvas; color: CanvasText">${results(args)}</div>`,
  async play({canvasElement}) {
    await expect((await drawn(canvasElement)).querySelectorAll('meter')).toHaveLength(9);
  },
};

/** The narrowest phone. */
export const Narrow: Story = {
  render: args => {
    const box = document.createElement('div');
    box.style.width = '320px';
    box.append(results(args));
    return box;
  },
  async play({canvasElement}) {
    await drawn(canvasElement);
    fits(elementIn(canvasElement));
  },
};
