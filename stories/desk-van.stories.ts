import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {away, deskPanel, type DeskReply, type DeskStory, versioned} from './fixtures-desk.js';
import {dayFromNow, deskVisit} from './fixtures-desk-visits.js';
import {one, textOf} from './support.js';

const today = deskVisit('12.19-hari-ini', {served: 3});
const tomorrow = deskVisit(
  '12.19-besok',
  {},
  {
    start: `${dayFromNow(1)}T09:00:00+07:00`,
    end: `${dayFromNow(1)}T13:00:00+07:00`,
  },
);
const open = deskVisit('12.19-tanpa-kuota');
delete open.visit.quota;
const full = deskVisit('12.19-penuh', {served: 14});

/** What the desk of an invented office answers. */
const reply: DeskReply = ({path}) => {
  if (path === '/visits') return {data: [today], closedDays: [], ramadan: []};
  const id = path.split('/')[2];
  return versioned([today, tomorrow, open, full].find(({visit}) => visit.id === id));
};

const meta: Meta<DeskStory> = {
  title: 'Desk/Van',
  render: story => deskPanel('van', story),
  args: {reply, role: 'officer'},
};

export default meta;

type Story = StoryObj<DeskStory>;

const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(textOf(canvas)).toContain(text), {timeout: 5000});

export const Today: Story = {
  play: ({canvasElement}) => says(canvasElement, 'Balai Desa Contoh'),
};

export const Counting: Story = {
  args: {rest: ['12.19-hari-ini']},
  async play({canvasElement}) {
    await says(canvasElement, 'Satu orang dilayani');
    expect(textOf(one(canvasElement, '.van-figures'))).toContain('9 / 30');
    await says(canvasElement, 'Semua hitungan sudah terkirim.');
  },
};

export const English: Story = {
  args: {rest: ['12.19-hari-ini'], lang: 'en'},
  play: ({canvasElement}) => says(canvasElement, 'One more served'),
};

export const NoPlacesLeft: Story = {
  args: {rest: ['12.19-penuh']},
  play: ({canvasElement}) => says(canvasElement, 'Yang datang tetap boleh dihitung.'),
};

export const WithoutQuota: Story = {
  args: {rest: ['12.19-tanpa-kuota']},
  play: ({canvasElement}) => says(canvasElement, 'Kunjungan ini tanpa kuota.'),
};

export const TooEarly: Story = {
  args: {rest: ['12.19-besok']},
  async play({canvasElement}) {
    await says(canvasElement, 'Hari kunjungan ini belum tiba.');
    expect(canvasElement.querySelector('.van-plus')).toBe(null);
  },
};

export const Unreachable: Story = {
  args: {rest: ['12.19-belum-pernah'], reply: away},
  async play({canvasElement}) {
    await waitFor(() => one(canvasElement, '[role=alert] button'), {timeout: 9000});
    await says(canvasElement, 'Tidak ada sambungan internet.');
  },
};
