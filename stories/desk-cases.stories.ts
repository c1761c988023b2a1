import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {
  away,
  deskPanel,
  type DeskReply,
  type DeskStory,
  refused,
  silent,
  versioned,
} from './fixtures-desk.js';
import * as cases from './fixtures-desk-cases.js';
import {one, textOf} from './support.js';

interface CasesStory extends DeskStory {
  /** Which panel it is. */
  panel: string;
}

/** Answers by what is asked; what nobody thought of is a fault of the story. */
const replies: DeskReply = ({method, path, body}) => {
  if (path.endsWith('/intake')) return cases.intake;
  if (path === '/today') return cases.today;
  if (path === '/requests') return {data: [cases.school, cases.home], next: 'lagi'};
  if (path === `/requests/${cases.home.number}`) return versioned(cases.homeRequest);
  if (path === `/requests/${cases.school.number}`) return versioned(cases.schoolRequest);
  if (path === '/route-sheet') return cases.sheet;
  if (path === '/complaints') return {data: [cases.complaint, cases.levy], late: 1};
  if (path === `/complaints/${cases.complaint.number}`) return versioned(cases.wholeComplaint);
  if (path === '/applications/find') return versioned(cases.application);
  if (path === '/applications/bulk') return cases.bulkResult((body as {apply: boolean}).apply);
  if (path === '/audit') return {data: cases.entries, next: 'lagi'};
  throw new Error(`Nobody answers ${method} ${path}`);
};

const meta: Meta<CasesStory> = {
  title: 'Desk/Cases',
  render: story => deskPanel(story.panel, story),
  args: {panel: 'today', reply: replies},
};

export default meta;

type Story = StoryObj<CasesStory>;

const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(textOf(canvas)).toContain(text), {timeout: 5000});

const tap = (canvas: HTMLElement, label: string) =>
  [...canvas.querySelectorAll('button')].find(button => textOf(button) === label)!.click();

const pick = async (canvas: HTMLElement, name: string, value: string) => {
  const field = await waitFor(
    () => one<HTMLInputElement>(canvas, `[name="${name}"][value="${value}"]`),
    {timeout: 5000},
  );
  field.click();
};

const fill = async (canvas: HTMLElement, name: string, value: string) => {
  const field = await waitFor(() => one<HTMLInputElement>(canvas, `[name="${name}"]`), {
    timeout: 5000,
  });
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
};

export const Today: Story = {
  async play({canvasElement}) {
    await says(canvasElement, 'Pengaduan yang mendekati batas');
    expect(textOf(canvasElement)).toContain('2 lewat batas');
    expect(textOf(canvasElement)).toContain('Rumah di Talawi, K1219-0000005-W');
  },
};

export const TodayInEnglish: Story = {
  args: {lang: 'en'},
  play: ({canvasElement}) => says(canvasElement, 'Home in Talawi'),
};

export const NothingToDo: Story = {
  args: {reply: () => ({groups: [], asOf: cases.today.asOf})},
  play: ({canvasElement}) => says(canvasElement, 'Tidak ada yang menunggu.'),
};

export const Waiting: Story = {
  args: {reply: silent},
  play: ({canvasElement}) => says(canvasElement, 'Memuat…'),
};

export const Unreachable: Story = {
  args: {panel: 'requests', reply: away},
  async play({canvasElement}) {
    await waitFor(() => one(canvasElement, '[role=alert] button'), {timeout: 9000});
    await says(canvasElement, 'Tidak ada sambungan internet.');
  },
};

export const Requests: Story = {
  args: {panel: 'requests'},
  play: ({canvasElement}) => says(canvasElement, 'Muat lagi'),
};

export const HomeVisit: Story = {
  args: {panel: 'requests', rest: [cases.home.number]},
  async play({canvasElement}) {
    await says(canvasElement, 'Contoh Seruni');
    await pick(canvasElement, 'to', 'scheduled');
    await says(canvasElement, 'tidak pernah tampil di jadwal umum');
    tap(canvasElement, 'Simpan langkah ini');
    await says(canvasElement, 'Isi tanggalnya.');
  },
};

export const SchoolVisit: Story = {
  args: {panel: 'requests', rest: [cases.school.number], lang: 'en'},
  async play({canvasElement}) {
    await says(canvasElement, 'SMK Contoh Dua');
    await pick(canvasElement, 'to', 'scheduled');
    await pick(canvasElement, 'services', 'ktp_el_new');
    await says(canvasElement, 'What people leave with: New KTP-el');
  },
};

/** Someone else was faster: both stand beside each other, and there is a choice. */
export const MovedMeanwhile: Story = {
  args: {
    panel: 'requests',
    rest: [cases.home.number],
    reply: question =>
      question.method === 'POST'
        ? refused('changed-meanwhile', 412, 'Lihat perubahannya, lalu pilih.')
        : replies(question),
  },
  async play({canvasElement}) {
    await pick(canvasElement, 'to', 'needs-correction');
    await fill(canvasElement, 'note.id', 'Foto KK buram (contoh).');
    tap(canvasElement, 'Simpan langkah ini');
    await says(canvasElement, 'Pakai yang baru');
  },
};

export const RouteSheet: Story = {
  args: {panel: 'requests', rest: ['rute'], query: 'date=2026-11-27'},
  play: ({canvasElement}) => says(canvasElement, '10.00–10.45 Contoh Seruni'),
};

export const EmptyRouteSheet: Story = {
  args: {
    panel: 'requests',
    rest: ['rute'],
    query: 'date=2026-11-28',
    reply: question =>
      question.path === '/route-sheet' ? {date: '2026-11-28', stops: []} : replies(question),
  },
  play: ({canvasElement}) => says(canvasElement, 'Tidak ada kunjungan rumah pada hari ini.'),
};

export const Complaints: Story = {
  args: {panel: 'complaints'},
  async play({canvasElement}) {
    await says(canvasElement, '1 pengaduan sudah lewat batas.');
    expect(textOf(canvasElement)).toContain('Hanya untuk kepala');
  },
};

export const Complaint: Story = {
  args: {panel: 'complaints', rest: [cases.complaint.number]},
  async play({canvasElement}) {
    await says(canvasElement, 'belum jadi');
    await pick(canvasElement, 'act', 'answer');
    tap(canvasElement, 'Simpan');
    await says(canvasElement, 'Tulis jawaban atau alasannya.');
  },
};

export const LevyMark: Story = {
  args: {panel: 'complaints', rest: [cases.complaint.number], lang: 'en'},
  async play({canvasElement}) {
    await says(canvasElement, 'This is a report of a levy');
    tap(canvasElement, 'This is a report of a levy');
    await says(canvasElement, 'From then on the head of the office alone sees it.');
  },
};

export const Application: Story = {
  args: {panel: 'applications'},
  async play({canvasElement}) {
    await fill(canvasElement, 'number', cases.application.number);
    tap(canvasElement, 'Cari');
    await says(canvasElement, 'Siti Contoh Aminah');
  },
};

export const NewApplication: Story = {
  args: {panel: 'applications', rest: ['baru']},
  async play({canvasElement}) {
    await says(canvasElement, 'Permohonan baru');
    tap(canvasElement, 'Simpan permohonan');
    await says(canvasElement, 'tanpa itu warga tidak dapat melihat statusnya');
  },
};

export const ManyApplications: Story = {
  args: {panel: 'applications', rest: ['banyak']},
  async play({canvasElement}) {
    await fill(canvasElement, 'state', 'PRINT_READY_RECORD');
    await fill(canvasElement, 'numbers', 'A1219-000000C-1\nA1219-000000D-Z');
    tap(canvasElement, 'Periksa dulu');
    await says(canvasElement, '2 permohonan akan menjadi');
    expect(textOf(canvasElement)).toContain('Seperti NIK, tidak dibaca');
  },
};

export const Log: Story = {
  args: {panel: 'audit'},
  async play({canvasElement}) {
    await says(canvasElement, 'Permintaan kunjungan: dipindahkan');
    expect(textOf(canvasElement)).toContain('dari Tim sudah ditunjuk');
  },
};
