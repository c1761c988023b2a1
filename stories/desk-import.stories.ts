import type {Import, ImportAnswer, ImportPreview} from '@pendopo/sdk/staff';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {away, deskPanel, type DeskQuestion, type DeskStory, silent} from './fixtures-desk.js';
import {one, textOf} from './support.js';

const counts = {rows: 12, new: 1, changed: 1, gone: 0, unchanged: 10, bad: 0};

const sent = (more: Partial<Import> = {}): Import => ({
  id: 'i-0000000000000001',
  kind: 'visits',
  file: 'jadwal-contoh.xlsx',
  by: 'Editor Contoh',
  at: '2026-11-27T09:00:00+07:00',
  state: 'ready',
  until: '2026-11-27T09:30:00+07:00',
  counts,
  ...more,
});

const examples: ImportPreview['examples'] = [
  {
    what: 'new',
    label: 'Selasa, 01/12/2026, Balai Desa Contoh Melati, Tanjung Tiram',
    row: 2,
    changes: [],
  },
  {
    what: 'changed',
    label: 'Rabu, 02/12/2026, SMA Contoh 1, Talawi',
    row: 3,
    changes: [{field: {id: 'Jam', en: 'Hours'}, before: '08.00-14.00', after: '09.00-12.00'}],
  },
];

const gone: ImportPreview['examples'][number] = {
  what: 'gone',
  label: 'Kamis, 03/12/2026, Balai Desa Contoh Mawar, Talawi',
  changes: [],
};

const faults: ImportPreview['faults'] = [
  {
    row: 14,
    column: 'Kecamatan',
    value: 'Talawy',
    reason: {
      id: '"Talawy" bukan kecamatan kantor ini.',
      en: '"Talawy" is no district of this office.',
    },
    nearest: 'Talawi',
  },
  {
    row: 15,
    column: 'Tempat',
    value: '',
    reason: {id: 'Belum diisi.', en: 'Not filled in.'},
  },
];

const answer = (more: Partial<ImportPreview> = {}): ImportAnswer => ({
  import: sent(),
  preview: {kind: 'visits', counts, examples, faults: [], faultCount: 0, notes: [], ...more},
});

const past = [
  sent({state: 'applied'}),
  sent({
    id: 'i-0000000000000002',
    kind: 'applications',
    file: 'ekspor-contoh.csv',
    by: 'command-line',
    state: 'refused',
    counts: {...counts, bad: 3},
  }),
  sent({
    id: 'i-0000000000000003',
    file: 'jadwal-lama-contoh.xls',
    state: 'refused',
    problem: {
      id: 'Ini berkas Excel lama (.xls). Buka di Excel, simpan sebagai "Excel Workbook (.xlsx)" atau "CSV UTF-8", lalu coba lagi.',
      en: 'This is an old Excel file (.xls). Open it in Excel, save it as "Excel Workbook (.xlsx)" or "CSV UTF-8", then try again.',
    },
  }),
];

/** A server that has read a sheet, and does what it says. */
const reading =
  (told: ImportAnswer = answer(), history: Import[] = []) =>
  ({method, path}: DeskQuestion) => {
    if (method === 'GET') return {data: path.endsWith('personal') ? [] : history};
    const {import: one, preview} = told;
    return path.endsWith('/apply')
      ? {import: {...one, state: 'applied'}, counts: preview.counts}
      : told;
  };

const meta: Meta<DeskStory> = {
  title: 'Desk/Import',
  render: story => deskPanel('import', story),
  args: {reply: reading()},
};

export default meta;

type Story = StoryObj<DeskStory>;

const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(textOf(canvas)).toContain(text), {timeout: 5000});

const tap = (canvas: HTMLElement, label: string) =>
  [...canvas.querySelectorAll('button')].find(button => textOf(button) === label)!.click();

/** Chooses a file, and asks to look at it. */
async function look(canvas: HTMLElement, label = 'Lihat dulu'): Promise<void> {
  await says(canvas, label);
  const chosen = new DataTransfer();
  chosen.items.add(new File(['Tanggal;Jam'], 'jadwal-contoh.xlsx'));
  one<HTMLInputElement>(canvas, 'input[type=file]').files = chosen.files;
  tap(canvas, label);
}

export const Choosing: Story = {
  async play({canvasElement}) {
    await says(canvasElement, 'Unduh contoh tabel: Jadwal pelayanan keliling');
    await says(canvasElement, 'Belum ada impor.');
    const room = one(canvasElement, '.desk-room');
    expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
  },
};

export const English: Story = {
  args: {lang: 'en'},
  async play({canvasElement}) {
    await look(canvasElement, 'Look first');
    await says(canvasElement, 'Hours: 08.00-14.00 → 09.00-12.00');
  },
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

/** What was sent lately: saved, refused as a whole, refused for its rows. */
export const History: Story = {
  args: {reply: reading(answer(), past)},
  async play({canvasElement}) {
    await says(canvasElement, 'Ini berkas Excel lama (.xls).');
    await says(canvasElement, 'perintah di server');
  },
};

export const WithoutFile: Story = {
  async play({canvasElement}) {
    await says(canvasElement, 'Lihat dulu');
    tap(canvasElement, 'Lihat dulu');
    await says(canvasElement, 'Pilih berkasnya dulu.');
  },
};

export const Preview: Story = {
  async play({canvasElement}) {
    await look(canvasElement);
    await says(canvasElement, 'Belum ada yang tersimpan.');
    await says(canvasElement, 'Jam: 08.00-14.00 → 09.00-12.00');
    await waitFor(() => expect(document.activeElement).toBe(one(canvasElement, 'h2')));
  },
};

/** What would be taken away is said on the button itself. */
export const Gone: Story = {
  args: {reply: reading(answer({counts: {...counts, gone: 1}, examples: [...examples, gone]}))},
  async play({canvasElement}) {
    await look(canvasElement);
    await says(canvasElement, 'Simpan, dan hapus 1 yang hilang');
  },
};

export const BadRows: Story = {
  args: {
    reply: reading(
      answer({
        counts: {...counts, bad: 2},
        faults,
        faultCount: 2,
        notes: [{id: 'Kolom "Petugas" tidak dipakai.', en: 'The column "Petugas" is not used.'}],
      }),
    ),
  },
  async play({canvasElement}) {
    await look(canvasElement);
    await says(canvasElement, 'Mungkin: Talawi');
    await says(canvasElement, 'Simpan tanpa baris yang salah (2)');
  },
};

export const NothingChanges: Story = {
  args: {
    reply: reading(answer({counts: {...counts, new: 0, changed: 0, unchanged: 12}, examples: []})),
  },
  async play({canvasElement}) {
    await look(canvasElement);
    await says(canvasElement, 'Tidak ada yang berubah.');
    expect(textOf(canvasElement)).not.toContain('Simpan semua');
  },
};

export const Done: Story = {
  async play({canvasElement}) {
    await look(canvasElement);
    await says(canvasElement, 'Simpan semua');
    tap(canvasElement, 'Simpan semua');
    await says(canvasElement, 'Sudah tersimpan');
  },
};

/** A file that is no table: why, at the field of the file. */
export const Refused: Story = {
  args: {
    reply: ({method}) =>
      method === 'GET'
        ? {data: []}
        : new Response(
            JSON.stringify({
              type: 'urn:pendopo:problem:invalid-parameters',
              title: 'Permintaan belum benar',
              status: 400,
              errors: [
                {
                  pointer: '/json/file',
                  code: 'password-protected',
                  detail:
                    'Berkas Excel ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.',
                },
              ],
            }),
            {status: 400, headers: {'content-type': 'application/problem+json'}},
          ),
  },
  async play({canvasElement}) {
    await look(canvasElement);
    await says(canvasElement, 'dikunci dengan kata sandi');
    expect(document.activeElement).toBe(one(canvasElement, '[role=alert]'));
  },
};
