import type {Service} from '@pendopo/sdk';
import type {CatalogueVersion, Requirements, RequirementsService} from '@pendopo/sdk/staff';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {
  away,
  deskPanel,
  type DeskReply,
  type DeskStory,
  refused,
  versioned,
} from './fixtures-desk.js';
import {kia} from './fixtures-checklist.js';
import {one, textOf} from './support.js';

const photo = {id: 'Pas foto 2x3, 3 lembar', en: 'Three photos, 2x3 cm'};

/** The same service as an office has it that asks for another photo. */
const drafted: Service = {
  ...kia,
  requirements: kia.requirements.map((item, n) =>
    n ? item : {...item, name: photo, rule: {...item.rule, level: 'office'}},
  ),
};

const first = kia.requirements[0]!.id;

const service: RequirementsService = {
  national: kia,
  published: kia,
  draft: drafted,
  change: {change: {[first]: {name: photo}}},
};

const whole: Requirements = {
  services: [
    {id: kia.id, name: kia.name, group: 'kia', offered: true, own: true, changed: true},
    {
      id: 'suket',
      name: {id: 'Surat keterangan', en: 'Certificate'},
      group: 'other',
      offered: false,
      own: true,
      changed: false,
    },
  ],
  switches: [
    {
      fact: {
        id: 'f105_accepted',
        type: 'boolean',
        question: {id: 'Apakah kantor menerima F-1.05?', en: 'Does the office accept F-1.05?'},
        decidedBy: 'office',
        value: true,
      },
      published: true,
      draft: false,
    },
  ],
  changed: true,
  changes: [`${kia.id} "${kia.name.id}"`, `  ~ ${first}.name: "…" -> "${photo.id}"`],
  changedAt: '2026-11-27T09:30:00+07:00',
  changedBy: 'Editor Contoh',
  decidedBy: 'SK Kepala Dinas Contoh 1/2026',
};

const version = (number: number, state: CatalogueVersion['state']): CatalogueVersion => ({
  number,
  from: '2026-12-01',
  reason: 'Mengikuti SK contoh yang baru',
  publishedAt: '2026-11-27T09:30:00+07:00',
  by: 'Editor Contoh',
  state,
  changes: whole.changes,
});

const versions = [
  version(4, 'scheduled'),
  version(3, 'in-force'),
  version(2, 'replaced'),
  version(1, 'past'),
];

/** What the desk of an invented office answers. */
const reply: DeskReply = ({path, method}) => {
  if (path === '/requirement-versions') return {data: versions, before: 1};
  if (path === '/requirements') return versioned(whole);
  if (method === 'PUT') return refused('changed-meanwhile', 412, 'Sudah diubah orang lain.');
  return versioned(service);
};

const meta: Meta<DeskStory> = {
  title: 'Desk/Requirements',
  render: story => deskPanel('requirements', story),
  args: {reply},
};

export default meta;

type Story = StoryObj<DeskStory>;

const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(textOf(canvas)).toContain(text), {timeout: 5000});

const tap = (canvas: HTMLElement, label: string) =>
  [...canvas.querySelectorAll('button')].find(button => textOf(button) === label)!.click();

export const Draft: Story = {
  play: ({canvasElement}) => says(canvasElement, 'Diubah terakhir oleh Editor Contoh'),
};

export const Published: Story = {
  args: {reply: () => versioned({...whole, changed: false, changes: []})},
  play: ({canvasElement}) => says(canvasElement, 'Semua sudah terbit.'),
};

export const English: Story = {
  args: {lang: 'en'},
  play: ({canvasElement}) => says(canvasElement, 'Choices of the office'),
};

/** A service in plain fields, beside what citizens see of it. */
export const OneService: Story = {
  args: {rest: [kia.id]},
  async play({canvasElement}) {
    await says(canvasElement, 'Yang dilihat warga');
    await says(canvasElement, photo.id);
  },
};

/** Someone else has changed it: both, side by side, and a choice. */
export const Conflict: Story = {
  args: {
    rest: [kia.id],
    reply: question =>
      question.method === 'GET' && question.path.endsWith(kia.id) && theirs.shown
        ? versioned(theirs.service, '"contoh-2"')
        : reply(question),
  },
  async play({canvasElement}) {
    theirs.shown = false;
    await says(canvasElement, 'Yang dilihat warga');
    theirs.shown = true;
    tap(canvasElement, 'Simpan sebagai draf');
    await waitFor(() => one(canvasElement, 'desk-dialog'), {timeout: 5000});
    await says(canvasElement, 'Simpan milik saya');
    await says(canvasElement, 'Pas foto dari rekan');
  },
};

const other = {id: 'Pas foto dari rekan', en: 'A colleague’s photo'};
const theirs = {
  shown: false,
  service: {
    ...service,
    draft: {
      ...drafted,
      requirements: drafted.requirements.map((item, n) => (n ? item : {...item, name: other})),
    },
    change: {change: {[first]: {name: other}}},
  } satisfies RequirementsService,
};

export const History: Story = {
  args: {rest: ['riwayat']},
  async play({canvasElement}) {
    await says(canvasElement, 'Berlaku sekarang');
    await says(canvasElement, 'Diganti sebelum berlaku');
  },
};

export const Unreachable: Story = {
  args: {reply: away},
  async play({canvasElement}) {
    await waitFor(() => one(canvasElement, '[role=alert] button'), {timeout: 9000});
    await says(canvasElement, 'Tidak ada sambungan internet.');
  },
};
