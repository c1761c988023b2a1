import type {Complaint, ComplaintEvent} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import type {Explained} from './strings.js';

type Event = ComplaintEvent['act'];

/** What is told of a complaint that was sent. */
export interface TrackStrings {
  title: string;
  /** The way back to a new one. */
  write: string;
  hint: string;
  number: string;
  secret: string;
  look: string;
  /** Told where sample data can be tried. */
  samples: string;
  /** What it is now, and what follows. */
  states: Record<Complaint['state'], Explained>;
  history: string;
  acts: Record<Event, string>;
  to: string;
  dues: string;
  ask: string;
  photos: (count: number) => string;
  sent: string;
  hidden: string;
  private: string;
  reply: string;
  replyTo: string;
  sendReply: string;
  confirm: string;
  confirmHint: string;
  reopen: string;
  reopenHint: string;
  sendReopen: string;
  erase: string;
  eraseHint: string;
  eraseSure: string;
  erased: string;
  noMatch: string;
  /** Too many tries; when to come back. */
  wait: (minutes: number) => string;
  mistyped: string;
}

const id: TrackStrings = {
  title: 'Kabar pengaduan',
  write: 'Tulis yang baru',
  hint: 'Tulis nomor dan kode rahasia yang diberikan waktu mengirim.',
  number: 'Nomor pengaduan',
  secret: 'Kode rahasia',
  look: 'Lihat kabarnya',
  samples: 'Data contoh untuk dicoba:',
  states: {
    received: ['Sudah diterima', 'Kantor akan membaca dan memeriksanya.'],
    verified: ['Sudah diperiksa', 'Kantor menyiapkan tindak lanjut.'],
    forwarded: ['Sudah diteruskan', 'Yang berwenang akan menindaklanjuti.'],
    'follow-up': ['Sedang ditindaklanjuti', 'Kantor sedang mengerjakannya dan akan menjawab.'],
    answered: [
      'Sudah dijawab',
      'Baca jawaban di bawah. Bila sudah beres, pilih “Sudah beres”. Bila belum, balas.',
    ],
    done: ['Selesai', 'Bila ternyata belum beres, Bapak/Ibu dapat membukanya lagi.'],
    reopened: ['Dibuka lagi', 'Kantor akan memeriksanya sekali lagi.'],
    archived: ['Ditutup tanpa tindak lanjut', 'Alasannya dapat dibaca di bawah.'],
  },
  history: 'Yang sudah terjadi',
  acts: {
    receive: 'Diterima kantor',
    verify: 'Diperiksa kantor',
    forward: 'Diteruskan kantor',
    'follow-up': 'Mulai ditindaklanjuti',
    answer: 'Jawaban kantor',
    reply: 'Balasan Bapak/Ibu',
    confirm: 'Bapak/Ibu menyatakan sudah beres',
    reopen: 'Bapak/Ibu membukanya lagi',
    close: 'Dinyatakan selesai',
    archive: 'Ditutup kantor',
  },
  to: 'kepada',
  dues: 'Batas waktu',
  ask: 'Batas waktu sudah lewat. Bapak/Ibu dapat menanyakan langsung:',
  photos: count => `${count} foto terlampir`,
  sent: 'Yang dikirim',
  hidden: 'Nama disembunyikan',
  private: 'Isi dirahasiakan',
  reply: 'Tambahkan sesuatu',
  replyTo: 'Balas jawaban ini',
  sendReply: 'Kirim balasan',
  confirm: 'Sudah beres',
  confirmHint: 'Terima kasih. Dengan ini pengaduan selesai.',
  reopen: 'Belum beres? Buka lagi',
  reopenHint: 'Tulis apa yang belum beres.',
  sendReopen: 'Buka lagi',
  erase: 'Hapus data saya',
  eraseHint:
    'Isi, nama, kontak, dan foto dihapus dari kantor. Kantor tidak dapat lagi menjawab, dan nomor ini tidak dapat dibuka lagi.',
  eraseSure: 'Ya, hapus semuanya',
  erased: 'Data sudah dihapus dari kantor.',
  noMatch: 'Tidak ditemukan yang cocok. Periksa nomor dan kode rahasia.',
  wait: minutes =>
    `Sudah terlalu banyak percobaan. Coba lagi dalam ${minutes} menit. Tidak ada yang hilang.`,
  mistyped: 'Nomor ini salah tulis. Periksa lagi huruf dan angkanya.',
};

const en: TrackStrings = {
  title: 'How your complaint stands',
  write: 'Write a new one',
  hint: 'Write the number and the secret that you were given when you sent it.',
  number: 'Number',
  secret: 'Secret',
  look: 'See how it stands',
  samples: 'Sample data to try:',
  states: {
    received: ['Received', 'The office will read and check it.'],
    verified: ['Checked', 'The office is preparing what to do.'],
    forwarded: ['Forwarded', 'Those responsible will take it up.'],
    'follow-up': ['Being worked on', 'The office is working on it and will answer.'],
    answered: [
      'Answered',
      'Read the answer below. If that settles it, choose “It is settled”. If not, answer back.',
    ],
    done: ['Done', 'If it turns out not to be settled, you can open it again.'],
    reopened: ['Opened again', 'The office will check it once more.'],
    archived: ['Closed without follow-up', 'The reason stands below.'],
  },
  history: 'What happened so far',
  acts: {
    receive: 'Received by the office',
    verify: 'Checked by the office',
    forward: 'Forwarded by the office',
    'follow-up': 'Work on it has begun',
    answer: 'Answer of the office',
    reply: 'Your words',
    confirm: 'You said that it is settled',
    reopen: 'You opened it again',
    close: 'Taken to be done',
    archive: 'Closed by the office',
  },
  to: 'to',
  dues: 'By when',
  ask: 'That day is past. You can ask directly:',
  photos: count => `${count} photos attached`,
  sent: 'What was sent',
  hidden: 'Name is hidden',
  private: 'Content is private',
  reply: 'Add something',
  replyTo: 'Answer back',
  sendReply: 'Send',
  confirm: 'It is settled',
  confirmHint: 'Thank you. This closes the complaint.',
  reopen: 'Not settled? Open it again',
  reopenHint: 'Write what is not settled.',
  sendReopen: 'Open again',
  erase: 'Erase my data',
  eraseHint:
    'Text, name, contact and photos are erased at the office. The office can no longer answer, and this number can no longer be opened.',
  eraseSure: 'Yes, erase everything',
  erased: 'The data has been erased at the office.',
  noMatch: 'Nothing found that matches. Check number and secret.',
  wait: minutes => `Too many tries. Try again in ${minutes} minutes. Nothing is lost.`,
  mistyped: 'This number is mistyped. Check its letters and digits again.',
};

export const trackStrings: Record<Lang, TrackStrings> = {id, en};
