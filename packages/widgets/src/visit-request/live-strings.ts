import type {VisitRequestRule} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';

/** What is said to whom a request is being filled in, and sent. */
export interface VisitRequestLiveStrings {
  wrong: Readonly<Record<string, string>>;
  range: (least: number, most: number) => string;
  rules: Record<VisitRequestRule, string>;
  weekend: string;
  closed: (reason: string) => string;
  ask: string;
  askText: (office: string, kind: string) => string;
  here: string;
  located: string;
  denied: string;
  unlocate: string;
  ownPaper: string;
  preview: string;
  previewHint: string;
  letter: string;
  letterHint: string;
  printLetter: string;
  /** How a page is printed where there is no button for it. */
  byMenu: string;
  /** What a receipt is of. */
  what: (kind: string, office: string) => string;
  next: string;
  nextSchool: string;
}

const id: VisitRequestLiveStrings = {
  wrong: {
    phone: 'Tulis nomor HP dengan angka, misalnya 081200000000.',
    npsn: 'NPSN ada 8 angka. Periksa lagi.',
    rt: 'Tulis angka saja, misalnya 003.',
    rw: 'Tulis angka saja, misalnya 001.',
    signerNip: 'NIP ada 18 angka. Periksa, atau kosongkan.',
    copies: 'Paling banyak 5 tembusan, satu per baris.',
  },
  range: (least, most) => `Tulis angka bulat dari ${least} sampai ${most}.`,
  rules: {
    'date-past': 'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
    'date-too-far': 'Tanggal ini terlalu jauh. Pilih dalam satu tahun ke depan.',
    'date-twice': 'Tanggal ini sudah ditulis. Pilih tanggal lain atau kosongkan.',
    'letter-date': 'Periksa tanggal surat: paling lama setahun lalu, paling jauh sebulan ke depan.',
    nobody: 'Tulis jumlah siswa yang direkam, yang minta KIA, atau keduanya.',
    'age-order': 'Usia tertua tidak boleh di bawah usia termuda.',
    'kia-age': 'KIA untuk anak yang belum 17 tahun: tulis usia paling tinggi 16.',
    'time-order': 'Jam selesai harus sesudah jam mulai.',
    guardian: 'Tulis nama wali yang setuju.',
    'half-point': 'Titik lokasi belum lengkap. Ambil lagi.',
    district: 'Pilih kecamatan dari daftar.',
  },
  weekend: 'Ini hari Sabtu atau Minggu. Hari kerja lebih mudah dipenuhi.',
  closed: reason => `Hari libur: ${reason}. Sebaiknya pilih hari lain.`,
  ask: 'Tanya kantor:',
  askText: (office, kind) => `Yth. ${office}, saya ingin minta kunjungan ${kind}. `,
  here: 'Saya sedang di sana: tambahkan titik lokasi',
  located: 'Titik lokasi ditambahkan.',
  denied: 'Lokasi tidak dapat diambil. Alamat dan patokan sudah cukup.',
  unlocate: 'Hapus titik',
  ownPaper: 'Kosongkan kop: dicetak di kertas berkop sekolah',
  preview: 'Lihat surat dulu',
  previewHint: 'Beginilah suratnya. Bila sudah benar, tekan Kirim.',
  letter: 'Surat permohonan',
  letterHint:
    'Cetak, tanda tangani, dan beri cap. Isi daftar siswa dengan tangan; simpan di sekolah dan serahkan langsung kepada petugas.',
  printLetter: 'Cetak surat dan daftar siswa',
  byMenu: 'Untuk mencetak, buka menu peramban lalu pilih Cetak.',
  what: (kind, office) => `Permintaan kunjungan ${kind}, ${office}`,
  next: 'Petugas memeriksa permintaan ini, lalu menghubungi nomor HP yang ditulis. Lihat perkembangannya dengan nomor dan kode rahasia ini:',
  nextSchool: 'Lihat perkembangannya dengan nomor dan kode rahasia ini:',
};

const en: VisitRequestLiveStrings = {
  wrong: {
    phone: 'Write the phone number in digits, such as 081200000000.',
    npsn: 'An NPSN has 8 digits. Please check.',
    rt: 'Write digits only, such as 003.',
    rw: 'Write digits only, such as 001.',
    signerNip: 'A NIP has 18 digits. Check it, or leave it empty.',
    copies: 'At most 5 copies, one per line.',
  },
  range: (least, most) => `Write a whole number from ${least} to ${most}.`,
  rules: {
    'date-past': 'This date has passed. Choose today or a later day.',
    'date-too-far': 'This date is too far ahead. Choose one within a year.',
    'date-twice': 'This date is there already. Choose another one or leave it empty.',
    'letter-date': 'Check the date of the letter: at most a year ago, at most a month ahead.',
    nobody: 'Write how many pupils are to be recorded, how many need a KIA, or both.',
    'age-order': 'The oldest cannot be younger than the youngest.',
    'kia-age': 'A KIA is for children who are not yet 17: write 16 at most.',
    'time-order': 'The end must be after the beginning.',
    guardian: 'Write the name of the guardian who agreed.',
    'half-point': 'The point is not complete. Add it again.',
    district: 'Choose a district from the list.',
  },
  weekend: 'This is a Saturday or Sunday. A working day is easier to grant.',
  closed: reason => `A holiday: ${reason}. Better choose another day.`,
  ask: 'Ask the office:',
  askText: (office, kind) => `Dear ${office}, I would like to ask for a visit ${kind}. `,
  here: 'I am there now: add the point on the map',
  located: 'The point was added.',
  denied: 'The point could not be had. Address and landmark are enough.',
  unlocate: 'Remove the point',
  ownPaper: "Leave out the letterhead: printed on the school's own paper",
  preview: 'Look at the letter first',
  previewHint:
    'This is the letter, in Indonesian, as official letters are. If it is right, press Send.',
  letter: 'Official letter',
  letterHint:
    'Print it, sign it, stamp it. Fill in the list of pupils by hand; keep it at school and hand it to the team.',
  printLetter: 'Print letter and lists',
  byMenu: "To print, open the browser's menu and choose Print.",
  what: (kind, office) => `Request for a visit ${kind}, ${office}`,
  next: 'The team looks at this request, then calls the phone number you gave. See how it stands with this number and secret code:',
  nextSchool: 'See how it stands with this number and secret code:',
};

export const visitRequestLive: Record<Lang, VisitRequestLiveStrings> = {id, en};
