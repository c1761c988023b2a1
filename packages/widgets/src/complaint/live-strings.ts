import type {Lang} from '../shared/format.js';

/** What is said while a complaint is being written. */
export interface LiveStrings {
  choose: string;
  /** Neither a number to dial nor an address to write to. */
  contact: string;
  future: string;
  tooMany: (most: number) => string;
  /** The browser cannot show it. */
  notAPhoto: (which: number) => string;
  /** How many photos go along, and how large they are together. */
  ready: (count: number, kilobytes: number) => string;
  making: string;
}

const id: LiveStrings = {
  choose: 'Pilih salah satu.',
  contact: 'Tulis nomor telepon atau alamat email yang dapat dihubungi, atau kosongkan.',
  future: 'Tanggal ini belum lewat. Pilih hari ini atau sebelumnya.',
  tooMany: most => `Paling banyak ${most} foto. Pilih lagi fotonya.`,
  notAPhoto: which =>
    `Berkas ke-${which} bukan foto yang dapat dibuka. Pilih foto lain, atau ambil foto baru.`,
  ready: (count, kilobytes) => `${count} foto siap dikirim (${kilobytes} KB).`,
  making: 'Foto sedang dikecilkan…',
};

const en: LiveStrings = {
  choose: 'Choose one.',
  contact: 'Write a phone number or an e-mail address, or leave it empty.',
  future: 'That day is still to come. Choose today or a day before.',
  tooMany: most => `At most ${most} photos. Please choose again.`,
  notAPhoto: which => `File ${which} is no photo that can be opened. Choose or take another one.`,
  ready: (count, kilobytes) => `${count} photos ready to send (${kilobytes} KB).`,
  making: 'Making the photos smaller…',
};

export const liveStrings: Record<Lang, LiveStrings> = {id, en};
