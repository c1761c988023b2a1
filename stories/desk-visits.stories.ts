import type {DeskVisit, DeskVisitList} from '@pendopo/sdk/staff';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {
  away,
  deskPanel,
  type DeskReply,
  type DeskStory,
  silent,
  versioned,
} from './fixtures-desk.js';
import {deskVisit, dayFromNow} from './fixtures-desk-visits.js';
import {one, textOf} from './support.js';

const today = dayFromNow(0);

const tomorrow = {
  start: `${dayFromNow(1)}T09:00:00+07:00`,
  end: `${dayFromNow(1)}T13:00:00+07:00`,
};

const visits = [
  deskVisit('12.19-lama', {}, {start: `${today.slice(0, 8)}01T09:00:00+07:00`}),
  deskVisit('12.19-batal', {}, {state: 'cancelled', reason: {id: 'Jalan banjir (contoh)'}}),
  deskVisit('12.19-rencana', {findable: false}, {state: 'planned'}),
  deskVisit('12.19-penuh', {served: 12}, tomorrow),
];

const list = (data: readonly DeskVisit[]): DeskVisitList => ({
  data: [...data],
  closedDays: [{date: today, kind: 'holiday', reason: {id: 'Libur contoh', en: 'Sample holiday'}}],
  ramadan: [{from: today, to: dayFromNow(29), certainty: 'estimate'}],
  holidaysKnownUntil: `${today.slice(0, 4)}-12-31`,
});

/** What the desk of an invented office answers. */
const reply: DeskReply = ({path}) => {
  if (path === '/visits') return list(visits);
  if (path === '/series') return {data: []};
  const id = path.split('/')[2];
  return versioned(visits.find(({visit}) => visit.id === id));
};

const meta: Meta<DeskStory> = {
  title: 'Desk/Visits',
  render: story => deskPanel('visits', story),
  args: {reply},
};

export default meta;

type Story = StoryObj<DeskStory>;

const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(textOf(canvas)).toContain(text), {timeout: 5000});

const tap = (canvas: HTMLElement, label: string) =>
  [...canvas.querySelectorAll('button')].find(button => textOf(button) === label)!.click();

/** Holidays and Ramadan are marked while planning. */
export const Month: Story = {
  async play({canvasElement}) {
    await says(canvasElement, 'Balai Desa Contoh');
    await says(canvasElement, 'Libur: Libur contoh · Ramadan (perkiraan)');
  },
};

export const List: Story = {
  args: {query: 'tampil=daftar'},
  play: ({canvasElement}) => says(canvasElement, 'Tampilkan kalender'),
};

export const English: Story = {
  args: {lang: 'en'},
  play: ({canvasElement}) => says(canvasElement, 'Holiday: Sample holiday'),
};

export const Empty: Story = {
  args: {reply: () => list([]), query: 'tampil=daftar'},
  play: ({canvasElement}) => says(canvasElement, 'Belum ada kunjungan di bulan ini.'),
};

export const Full: Story = {
  args: {rest: ['12.19-penuh']},
  async play({canvasElement}) {
    await says(canvasElement, 'Penuh');
    await says(canvasElement, 'Sudah dilayani: 12 orang');
  },
};

export const Cancelled: Story = {
  args: {rest: ['12.19-batal']},
  async play({canvasElement}) {
    await says(canvasElement, 'Alasan: Jalan banjir (contoh)');
    await says(canvasElement, 'Adakan lagi');
  },
};

export const WithoutPlace: Story = {
  args: {rest: ['12.19-rencana']},
  play: ({canvasElement}) => says(canvasElement, 'Tempatnya sulit ditemukan'),
};

/** Nothing is called off without a reason. */
export const Cancelling: Story = {
  args: {rest: ['12.19-penuh']},
  async play({canvasElement}) {
    await says(canvasElement, 'Penuh');
    tap(canvasElement, 'Batalkan');
    const dialog = await waitFor(() => one(canvasElement, 'desk-dialog'));
    await says(canvasElement, 'Dibaca warga');
    dialog.querySelector<HTMLElement>('button.main')!.click();
    await says(canvasElement, 'Ada 1 isian yang perlu diperbaiki');
  },
};

export const NoRounds: Story = {
  args: {rest: ['rutin']},
  play: ({canvasElement}) => says(canvasElement, 'Belum ada jadwal rutin.'),
};

export const Waiting: Story = {
  args: {reply: silent},
  play: ({canvasElement}) => says(canvasElement, 'Memuat…'),
};

export const Unreachable: Story = {
  args: {reply: away},
  async play({canvasElement}) {
    await waitFor(() => one(canvasElement, '[role=alert] button'), {timeout: 9000});
    await says(canvasElement, 'Tidak ada sambungan internet.');
  },
};
