import type {DeskNotice, DeskPartner, DeskStatistic, OfficeFacts} from '@pendopo/sdk/staff';
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
import {office} from './fixtures.js';
import {one, textOf} from './support.js';

const version = '"contoh-1"';

const notice = (
  id: string,
  phase: DeskNotice['phase'],
  more: Partial<DeskNotice['notice']> = {},
): DeskNotice => ({
  phase,
  version,
  notice: {
    id,
    kind: 'closed',
    channels: ['counter'],
    title: {id: `Contoh: loket tutup ${id}`, en: `Sample: counter closed ${id}`},
    startsAt: '2026-11-27T08:00:00+07:00',
    endsAt: '2026-11-27T12:00:00+07:00',
    sample: true,
    ...more,
  },
});

const partner = (id: string, standing: DeskPartner['standing'], daysLeft: number): DeskPartner => ({
  standing,
  daysLeft,
  version,
  partner: {
    id,
    name: `Toko Contoh ${id}`,
    category: 'bookshop',
    place: {address: 'Jalan Contoh 1', district: {code: '12.19.06', name: 'Tanjung Tiram'}},
    agreement: {number: 'Contoh/1/PKS', startsOn: '2026-01-01', endsOn: '2026-12-24'},
    offers: [],
    sample: true,
  },
});

const statistic: DeskStatistic = {
  version,
  statistic: {
    id: 'kunjungan',
    title: {id: 'Kunjungan ke rumah (contoh)', en: 'Home visits (sample)'},
    unit: {id: 'orang', en: 'people'},
    period: 'month',
    asOf: '2026-10',
    series: [
      {
        id: 'semua',
        name: {id: 'Semua', en: 'All'},
        points: [{period: '2026-09', value: 1204}, {period: '2026-10'}],
      },
    ],
    source: {what: {id: 'Catatan contoh'}},
    published: false,
    threshold: 5,
    sample: true,
  },
};

const clock = {days: 3, unit: 'working', source: 'Contoh'} as const;

const facts: OfficeFacts = {
  name: office.name,
  contacts: office.contacts,
  hours: office.hours,
  facilities: [{id: 'playroom', name: {id: 'Ruang bermain (contoh)'}, state: 'open', sample: true}],
  settings: {
    status: {factor: 'birth-date'},
    complaints: {
      photos: 3,
      clocks: {
        verification: clock,
        'follow-up': clock,
        reply: clock,
        complaint: clock,
        supervision: clock,
        information: clock,
        suggestion: clock,
      },
    },
    visitRequests: {kinds: ['home'], conditionPhoto: false},
    retention: {applications: 365, complaints: 365, visitRequests: 365, surveys: 365},
  },
};

/** What the desk of an invented office answers. */
const reply: DeskReply = ({path}) => {
  if (path === '/notices') {
    return {data: [notice('a', 'coming'), notice('b', 'holding'), notice('c', 'over')]};
  }
  if (path === '/partners') {
    const data = [
      partner('a', 'valid', 27),
      partner('b', 'suspended', 200),
      partner('c', 'ended', -12),
      partner('d', 'not-yet', 400),
    ];
    return {data, asOf: '2026-11-27', next: 'x'};
  }
  if (path === '/statistics') return {data: [statistic]};
  if (path.startsWith('/statistics/')) return versioned(statistic);
  return versioned(facts);
};

/** A panel of the desk. */
interface PanelStory extends DeskStory {
  panel: string;
}

const meta: Meta<PanelStory> = {
  title: 'Desk/Public facts',
  render: ({panel, ...story}) => deskPanel(panel, story),
  args: {reply},
};

export default meta;

type Story = StoryObj<PanelStory>;

const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(textOf(canvas)).toContain(text), {timeout: 5000});

const tap = (canvas: HTMLElement, label: string) =>
  [...canvas.querySelectorAll('button')]
    .find(button => textOf(button) === label || button.getAttribute('aria-label') === label)!
    .click();

export const Notices: Story = {
  args: {panel: 'notices'},
  async play({canvasElement}) {
    for (const phase of ['Belum berlaku', 'Sedang berlaku', 'Sudah berakhir']) {
      await says(canvasElement, phase);
    }
  },
};

export const NewNotice: Story = {
  args: {panel: 'notices', rest: ['baru']},
  async play({canvasElement}) {
    await says(canvasElement, 'Pengumuman baru');
    tap(canvasElement, 'Simpan');
    await says(canvasElement, 'Ada 2 isian yang perlu diperbaiki');
  },
};

/** Someone was faster: what the server says of it stands above the list. */
export const NoticeRefused: Story = {
  args: {
    panel: 'notices',
    reply: question =>
      question.method === 'POST'
        ? refused('changed-meanwhile', 412, 'Lihat perubahannya, lalu pilih.')
        : reply(question),
  },
  async play({canvasElement}) {
    await says(canvasElement, 'Sedang berlaku');
    tap(canvasElement, 'Akhiri sekarang: Contoh: loket tutup b');
    await says(canvasElement, 'Lihat perubahannya, lalu pilih.');
  },
};

export const NoNotices: Story = {
  args: {panel: 'notices', reply: () => ({data: []}), lang: 'en'},
  play: ({canvasElement}) => says(canvasElement, 'No notices yet.'),
};

export const Partners: Story = {
  args: {panel: 'partners'},
  async play({canvasElement}) {
    for (const text of ['27 hari lagi', 'Dijeda', 'lewat 12 hari', 'Belum mulai', 'Muat lagi']) {
      await says(canvasElement, text);
    }
  },
};

export const NoPartners: Story = {
  args: {panel: 'partners', reply: () => ({data: [], asOf: '2026-11-27'}), lang: 'en'},
  play: ({canvasElement}) => says(canvasElement, 'No partner fits.'),
};

export const Figures: Story = {
  args: {panel: 'statistics'},
  play: ({canvasElement}) => says(canvasElement, 'Kunjungan ke rumah (contoh)'),
};

/** A line a period, as it is pasted from a sheet. */
export const OneStatistic: Story = {
  args: {panel: 'statistics', rest: ['kunjungan']},
  async play({canvasElement}) {
    await says(canvasElement, 'Ubah angka layanan');
    const points = one<HTMLTextAreaElement>(canvasElement, '[name="series.0.points"]');
    expect(points.value).toBe('2026-09 1204\n2026-10');
    tap(canvasElement, 'Hapus');
    await says(canvasElement, 'Warga tidak bisa melihatnya lagi.');
  },
};

export const NewStatisticInEnglish: Story = {
  args: {panel: 'statistics', rest: ['baru'], lang: 'en'},
  async play({canvasElement}) {
    await says(canvasElement, 'New figures');
    tap(canvasElement, 'Add a series');
    await says(canvasElement, 'Series 2');
    tap(canvasElement, 'Remove the series: Series 2');
    await waitFor(() => expect(textOf(canvasElement)).not.toContain('Series 2'));
  },
};

export const Facts: Story = {
  args: {panel: 'facts'},
  async play({canvasElement}) {
    await says(canvasElement, 'Data kantor');
    await says(canvasElement, 'Batas waktu pengaduan');
  },
};

export const FactsRefused: Story = {
  args: {
    panel: 'facts',
    reply: question =>
      question.method === 'PUT'
        ? Response.json(
            {
              type: 'urn:pendopo:problem:invalid-parameters',
              title: 'Permintaan belum benar',
              status: 400,
              detail: 'Perbaiki bagian yang disebut, lalu coba lagi.',
              errors: [
                {
                  pointer: '/json/hours/0/closes',
                  code: 'end-before-start',
                  detail: 'Jam tutup harus sesudah jam buka.',
                },
              ],
            },
            {status: 400, headers: {'content-type': 'application/problem+json'}},
          )
        : reply(question),
  },
  async play({canvasElement}) {
    await says(canvasElement, 'Data kantor');
    tap(canvasElement, 'Simpan');
    await says(canvasElement, 'Tutup: Jam tutup harus sesudah jam buka.');
    expect(one(canvasElement, '[name="hours.0.closes"]').getAttribute('aria-invalid')).toBe('true');
  },
};

export const Unreachable: Story = {
  args: {panel: 'partners', reply: away},
  async play({canvasElement}) {
    await waitFor(() => one(canvasElement, '[role=alert] button'), {timeout: 9000});
    await says(canvasElement, 'Tidak ada sambungan internet.');
  },
};
