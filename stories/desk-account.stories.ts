import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {deskPanel, type DeskStory} from './fixtures-desk.js';
import {one, textOf} from './support.js';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const meta: Meta<DeskStory> = {
  title: 'Desk/Account',
  render: story => deskPanel('account', story),
  args: {
    reply: () => ({secret, uri: `otpauth://totp/Pendopo:kepala.contoh?secret=${secret}`}),
  },
};

export default meta;

type Story = StoryObj<DeskStory>;

const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(textOf(canvas)).toContain(text), {timeout: 5000});

export const Own: Story = {
  play: ({canvasElement}) => says(canvasElement, 'Belum dipasang'),
};

export const English: Story = {
  args: {lang: 'en', role: 'editor'},
  play: ({canvasElement}) => says(canvasElement, 'Editor: visits, requirements'),
};

/** An authenticator app is being set up: by its picture, or by the key. */
export const SecondFactor: Story = {
  async play({canvasElement}) {
    await says(canvasElement, 'Belum dipasang');
    [...canvasElement.querySelectorAll('button')].find(one => textOf(one) === 'Pasang')!.click();
    await waitFor(() => one(canvasElement, 'svg.qr'), {timeout: 5000});
    await says(canvasElement, 'JBSW Y3DP EHPK');
  },
};

/** Two that are not the same. */
export const PasswordFaults: Story = {
  async play({canvasElement}) {
    await says(canvasElement, 'Ganti kata sandi');
    [...canvasElement.querySelectorAll('button')]
      .find(one => textOf(one) === 'Ganti kata sandi')!
      .click();
    await says(canvasElement, 'Tulis kata sandi yang sekarang.');
  },
};
