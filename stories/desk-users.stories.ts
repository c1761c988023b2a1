import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {away, deskPanel, type DeskStory, refused, silent, user} from './fixtures-desk.js';
import {one, textOf} from './support.js';

const colleagues = [
  user(),
  user({
    id: 'u-2',
    login: 'editor.contoh',
    name: 'Editor Contoh',
    role: 'editor',
    mustChange: true,
  }),
  user({
    id: 'u-3',
    login: 'petugas.contoh',
    name: 'Petugas Contoh',
    role: 'officer',
    disabled: true,
    secondFactor: true,
  }),
];

const meta: Meta<DeskStory> = {
  title: 'Desk/Users',
  render: story => deskPanel('users', story),
  args: {
    reply: ({method}) =>
      method === 'POST'
        ? {user: colleagues[1], password: 'kuda-lampu-sawah-meja-teh-api'}
        : {data: colleagues},
  },
};

export default meta;

type Story = StoryObj<DeskStory>;

const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(textOf(canvas)).toContain(text), {timeout: 5000});

const tap = (canvas: HTMLElement, label: string) => {
  const found = [...canvas.querySelectorAll('button')].find(
    button => textOf(button) === label || button.getAttribute('aria-label') === label,
  );
  found!.click();
};

export const List: Story = {
  async play({canvasElement}) {
    await says(canvasElement, 'Editor Contoh');
    expect(textOf(canvasElement)).toContain('Belum mengganti kata sandi');
    const room = one(canvasElement, '.desk-room');
    expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
  },
};

export const English: Story = {
  args: {lang: 'en'},
  play: ({canvasElement}) => says(canvasElement, 'Has not changed the password yet'),
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

/** What is missing is told at its field, above, and to whoever listens. */
export const Faults: Story = {
  async play({canvasElement}) {
    await says(canvasElement, 'Tambah pengguna');
    tap(canvasElement, 'Tambah pengguna');
    await says(canvasElement, 'Nama masuk');
    tap(canvasElement, 'Tambahkan');
    await says(canvasElement, 'Ada 3 isian yang perlu diperbaiki');
    expect(document.activeElement).toBe(one(canvasElement, '[role=alert]'));
  },
};

export const Told: Story = {
  async play({canvasElement}) {
    await says(canvasElement, 'Editor Contoh');
    tap(canvasElement, 'Kata sandi baru untuk Editor Contoh');
    await says(canvasElement, 'sesinya berakhir');
    tap(canvasElement, 'Buat kata sandi baru');
    await says(canvasElement, 'kuda-lampu-sawah-meja-teh-api');
  },
};

/** The server's refusal, in its own words. */
export const Refused: Story = {
  args: {
    reply: ({method}) =>
      method === 'POST'
        ? refused('not-allowed', 403, 'Peran Bapak/Ibu di kantor ini tidak mencakup hal ini.')
        : {data: colleagues},
  },
  async play({canvasElement}) {
    await says(canvasElement, 'Editor Contoh');
    tap(canvasElement, 'Kata sandi baru untuk Editor Contoh');
    await says(canvasElement, 'sesinya berakhir');
    tap(canvasElement, 'Buat kata sandi baru');
    await says(canvasElement, 'Peran Bapak/Ibu di kantor ini tidak mencakup hal ini.');
  },
};
