import type {Visit} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import {commonLive, type CommonLiveStrings} from '../shared/live-strings.js';

/** What is said to whom does more than follow a link, and what posters and announcements are made of. */
export interface LiveStrings extends CommonLiveStrings {
  page: string;
  district: string;
  village: string;
  school: string;
  pick: string;
  copyLink: string;
  copyText: string;
  copied: string;
  notCopied: string;
  device: string;
  qr: string;
  qrAlt: (address: string) => string;
  announcement: string;
  announcementHint: string;
  posters: string;
  poster: (paper: string) => string;
  posterHint: string;
  pictures: string;
  wide: string;
  tall: string;
  invented: string;
  opening: (office: string, place: string) => string;
  nothing: (office: string, place: string) => string;
  at: string;
  fromTo: (from: string, to: string, zone: string) => string;
  atClock: (time: string, zone: string) => string;
  cancelled: string;
  moved: (to: string) => string;
  postponed: string;
  planned: string;
  full: string;
  reason: (why: string) => string;
  openTo: Partial<Record<Visit['openTo'], string>>;
  offered: (services: string) => string;
  bring: (things: string) => string;
  free: string;
  ask: (contacts: string) => string;
  others: string;
  latest: (address: string) => string;
  asOf: (when: string) => string;
  /** Of posters and pictures. */
  asOfDay: (day: string) => string;
}

const id: LiveStrings = {
  ...commonLive.id,
  page: 'Yang dibagikan',
  district: 'Kecamatan',
  village: 'Desa/kelurahan',
  school: 'Sekolah',
  pick: 'Pilih halaman, desa, atau sekolah',
  copyLink: 'Salin tautan',
  copyText: 'Salin pengumuman',
  copied: 'Sudah disalin.',
  notCopied: 'Belum bisa disalin. Tekan lama teksnya, lalu pilih Salin.',
  device: 'Bagikan lewat aplikasi lain',
  qr: 'Tampilkan kode QR',
  qrAlt: address => `Kode QR menuju ${address}`,
  announcement: 'Teks pengumuman',
  announcementHint: 'Untuk pengeras suara desa atau grup WhatsApp.',
  posters: 'Poster siap cetak',
  poster: paper => `Poster ${paper}`,
  posterHint: 'Buka, lalu cetak. Tanggalnya selalu yang terbaru saat dibuka.',
  pictures: 'Gambar untuk media sosial',
  wide: 'Gambar lebar (1200 × 630)',
  tall: 'Gambar untuk status WhatsApp (1080 × 1920)',
  invented: 'CONTOH SAJA, bukan pengumuman sungguhan.',
  opening: (office, place) =>
    `Pengumuman jemput bola dari ${office} untuk warga ${place}. Jadwalnya sebagai berikut.`,
  nothing: (office, place) =>
    `Pengumuman dari ${office}. Saat ini belum ada jadwal jemput bola yang diketahui untuk ${place}.`,
  at: 'di',
  fromTo: (from, to, zone) => `pukul ${from} sampai ${to} ${zone}`,
  atClock: (time, zone) => `pukul ${time} ${zone}`,
  cancelled: 'DIBATALKAN.',
  moved: to => `TANGGAL PINDAH ke ${to}.`,
  postponed: 'DITUNDA, tanggal baru belum diketahui.',
  planned: 'Masih rencana, belum pasti.',
  full: 'Kuota sudah penuh.',
  reason: why => `Alasan: ${why}.`,
  openTo: {
    students: 'Khusus siswa sekolah ini.',
    villagers: 'Khusus warga desa ini.',
    residents: 'Khusus penghuni tempat ini.',
  },
  offered: services => `Layanan: ${services}.`,
  bring: things => `Mohon membawa: ${things}.`,
  free: 'Semua layanan gratis, tidak dipungut biaya.',
  ask: contacts => `Untuk bertanya, hubungi ${contacts}.`,
  others: 'Masih ada jadwal lain sesudah ini.',
  latest: address => `Keterangan terbaru ada di ${address}`,
  asOf: when => `Pengumuman ini dibuat per tanggal ${when}. Jadwal dapat berubah.`,
  asOfDay: day => `Per tanggal ${day}. Keterangan ini dapat berubah.`,
};

const en: LiveStrings = {
  ...commonLive.en,
  page: 'What to share',
  district: 'District',
  village: 'Village',
  school: 'School',
  pick: 'Choose a page, village or school',
  copyLink: 'Copy the link',
  copyText: 'Copy the announcement',
  copied: 'Copied.',
  notCopied: 'Could not be copied. Press and hold the text, then choose Copy.',
  device: 'Share with another app',
  qr: 'Show the QR code',
  qrAlt: address => `QR code that leads to ${address}`,
  announcement: 'Announcement',
  announcementHint: 'For the village loudspeaker or a WhatsApp group.',
  posters: 'Posters ready to print',
  poster: paper => `${paper} poster`,
  posterHint: 'Open it, then print. The dates are always those known when it is opened.',
  pictures: 'Pictures for social media',
  wide: 'Wide picture (1200 × 630)',
  tall: 'Picture for a WhatsApp status (1080 × 1920)',
  invented: 'SAMPLE ONLY, not a real announcement.',
  opening: (office, place) =>
    `Announcement by ${office} for the people of ${place}: the mobile service comes on these dates.`,
  nothing: (office, place) =>
    `Announcement by ${office}: no date of the mobile service is known for ${place} at the moment.`,
  at: 'at',
  fromTo: (from, to, zone) => `from ${from} to ${to} ${zone}`,
  atClock: (time, zone) => `at ${time} ${zone}`,
  cancelled: 'CANCELLED.',
  moved: to => `MOVED to ${to}.`,
  postponed: 'POSTPONED, the new date is not known yet.',
  planned: 'Planned, not yet certain.',
  full: 'Fully booked.',
  reason: why => `Reason: ${why}.`,
  openTo: {
    students: 'Only for pupils of this school.',
    villagers: 'Only for people of this village.',
    residents: 'Only for those who live or stay there.',
  },
  offered: services => `Services: ${services}.`,
  bring: things => `Please bring: ${things}.`,
  free: 'All services are free of charge.',
  ask: contacts => `Questions: ${contacts}.`,
  others: 'There are more dates after these.',
  latest: address => `The latest is at ${address}`,
  asOf: when => `This announcement is as of ${when}. Dates may change.`,
  asOfDay: day => `As of ${day}. This may change.`,
};

export const liveStrings: Record<Lang, LiveStrings> = {id, en};
