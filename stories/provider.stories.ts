import '@pendopo/widgets/provider.js';
import '@pendopo/widgets/schedule.js';
import type {PendopoSchedule} from '@pendopo/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {allStates, answering, clientOf} from './fixtures.js';
import {drawn, elementOf, one, settling, textOf} from './support.js';

interface Args {
  office: string;
  server: string;
  lang: 'id' | 'en';
}

/** Two schedules inside one provider, which are told nothing themselves. */
function provider({office, lang}: Partial<Args>) {
  const element = document.createElement('pendopo-provider');
  if (office) element.setAttribute('office', office);
  if (lang) element.setAttribute('lang', lang);
  element.client = clientOf(answering(allStates()));
  for (const kind of ['van', 'school']) {
    const schedule = document.createElement('pendopo-schedule');
    schedule.setAttribute('kind', kind);
    schedule.setAttribute('compact', '');
    element.append(settling(schedule));
  }
  return element;
}

const meta: Meta<Args> = {
  title: 'Elements/Provider',
  component: 'pendopo-provider',
  render: provider,
  argTypes: {lang: {options: ['id', 'en'], control: 'inline-radio'}},
  args: {office: '12.19'},
};

export default meta;
type Story = StoryObj<Args>;

const first = (canvas: HTMLElement) => elementOf<PendopoSchedule>(canvas, 'pendopo-schedule');

export const Playground: Story = {
  args: {lang: 'id'},
  async play({canvasElement}) {
    const root = await drawn(first(canvasElement));
    await expect(textOf(one(root, 'h2'))).toBe('Jadwal jemput bola');
  },
};

/** The elements inside speak the provider's language. */
export const English: Story = {
  args: {lang: 'en'},
  globals: {language: 'en'},
  async play({canvasElement}) {
    const root = await drawn(first(canvasElement));
    await first(canvasElement).updateComplete;
    await expect(textOf(one(root, 'h2'))).toBe('Mobile service dates');
  },
};
