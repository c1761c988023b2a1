import type {Lang} from '../shared/format.js';

/** What is said to whom a form is being filled in, sent and answered. */
export interface FormLiveStrings {
  /** Above what is wrong. */
  faults: (count: number) => string;
  empty: string;
  tooLong: (most: string) => string;
  left: (letters: string) => string;
  over: (letters: string) => string;
  /** What was typed survives on this device. */
  kept: string;
  /** It does not. */
  onPage: string;
  forget: string;
  forgotten: string;
  shared: string;
  sending: string;
  offline: string;
  busy: string;
  limited: string;
  until: (time: string) => string;
  /** Where it waits: kept on the device, or only as long as the page is open. */
  waits: Record<'device' | 'page', string>;
  again: string;
  notLoaded: string;
  duplicate: string;
  nik: string;
  mask: string;
  keepIt: string;
  received: string;
  number: string;
  secret: string;
  once: string;
  copy: string;
  copied: string;
  print: string;
  whatsapp: string;
  saved: string;
  another: string;
}

const id: FormLiveStrings = {
  faults: count =>
    count > 1 ? `Ada ${count} bagian yang perlu diperbaiki:` : 'Ada yang perlu diperbaiki:',
  empty: 'Bagian ini belum diisi.',
  tooLong: most => `Terlalu panjang: paling banyak ${most} huruf. Pendekkan sedikit.`,
  left: letters => `Sisa ${letters} huruf.`,
  over: letters => `Kelebihan ${letters} huruf. Pendekkan sedikit.`,
  kept: 'Tulisan ini tersimpan di perangkat ini, belum dikirim.',
  onPage: 'Belum dikirim. Tulisan ini hilang bila halaman ditutup.',
  forget: 'Hapus dari perangkat ini',
  forgotten: 'Sudah dihapus dari perangkat ini.',
  shared: 'Ini perangkat bersama (warnet, milik orang lain): jangan simpan di sini',
  sending: 'Sedang dikirim…',
  offline: 'Belum terkirim: tidak ada sambungan internet.',
  busy: 'Belum terkirim: sistem kantor belum dapat menjawab.',
  limited: 'Belum terkirim: terlalu banyak kiriman dari sambungan ini.',
  until: time => `Dicoba lagi pukul ${time}.`,
  waits: {
    device:
      'Tersimpan di perangkat ini dan dikirim sendiri begitu bisa, juga setelah halaman ini dibuka lagi.',
    page: 'Dikirim sendiri begitu bisa. Jangan tutup halaman ini.',
  },
  again: 'Kirim sekarang',
  notLoaded: 'Belum dapat dikirim. Periksa sambungan internet, lalu tekan Kirim lagi.',
  duplicate: 'Ini sudah pernah kami terima. Tidak perlu dikirim lagi.',
  nik: 'Sepertinya ada NIK atau nomor KK di tulisan ini. Nomor itu tidak kami perlukan.',
  mask: 'Samarkan nomornya',
  keepIt: 'Biarkan',
  received: 'Sudah diterima',
  number: 'Nomor',
  secret: 'Kode rahasia',
  once: 'Simpan keduanya sekarang. Kode rahasia hanya ditampilkan sekali ini dan tidak dapat diminta lagi. Jangan berikan kepada orang lain.',
  copy: 'Salin',
  copied: 'Sudah disalin.',
  print: 'Cetak',
  whatsapp: 'Kirim ke WhatsApp saya sendiri',
  saved: 'Sudah saya simpan',
  another: 'Isi yang baru',
};

const en: FormLiveStrings = {
  faults: count => (count > 1 ? `${count} parts need correcting:` : 'Something needs correcting:'),
  empty: 'This has not been filled in.',
  tooLong: most => `Too long: at most ${most} letters. Please shorten it.`,
  left: letters => `${letters} letters left.`,
  over: letters => `${letters} letters too many. Please shorten it.`,
  kept: 'What you wrote is kept on this device, not sent yet.',
  onPage: 'Not sent yet. What you wrote is lost when this page is closed.',
  forget: 'Delete from this device',
  forgotten: 'Deleted from this device.',
  shared: 'This is a shared device: do not keep anything here',
  sending: 'Sending…',
  offline: 'Not sent yet: no internet connection.',
  busy: "Not sent yet: the office's system cannot answer now.",
  limited: 'Not sent yet: too much was sent from this connection.',
  until: time => `Will be tried again at ${time}.`,
  waits: {
    device:
      'It is kept on this device and sent by itself as soon as possible, also when you open this page again.',
    page: 'It is sent by itself as soon as possible. Do not close this page.',
  },
  again: 'Send now',
  notLoaded: 'Cannot be sent yet. Check the internet connection, then press Send again.',
  duplicate: 'We have received this before. There is no need to send it again.',
  nik: 'There seems to be a NIK or family card number in this text. We do not need it.',
  mask: 'Mask the number',
  keepIt: 'Leave it',
  received: 'Received',
  number: 'Number',
  secret: 'Secret code',
  once: 'Keep both now. The secret code is shown this once and cannot be asked for again. Do not give it to others.',
  copy: 'Copy',
  copied: 'Copied.',
  print: 'Print',
  whatsapp: 'Send to my own WhatsApp',
  saved: 'I have kept it',
  another: 'Fill in another',
};

export const formLive: Record<Lang, FormLiveStrings> = {id, en};
