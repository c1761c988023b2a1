import type {Case, CaseTodo} from '@pendopo/sdk';

type Delivery = NonNullable<Case['delivery']>;
type Party = NonNullable<Case['court']>['parties'][number];
type Document = Party['documents'][number];

/** What a state is called, and what that means where the name does not say it. */
export type StateWords = readonly [name: string, about?: string];

/** What is said of a case. */
export interface CaseWords {
  number: string;
  /** Before whom it concerns. */
  subject: string;
  states: Record<Case['state'], StateWords>;
  todo: string;
  acts: Record<CaseTodo['act'], string>;
  /** What to do in a state that the act alone does not say. */
  special: Partial<Record<Case['state'], string>>;
  download: string;
  until: (day: string) => string;
  waits: Record<NonNullable<Case['wait']>['cause'], string>;
  pickup: string;
  hours: string;
  pause: string;
  delivery: string;
  deliveries: Record<Delivery['state'], string>;
  fee: (rupiah: string) => string;
  tracking: string;
  appointment: string;
  court: string;
  documents: Record<Document['document'], string>;
  documentStates: Record<Document['state'], string>;
  next: string;
  time: string;
  started: (day: string) => string;
  longer: string;
  limit: (days: number) => string;
  levels: Record<NonNullable<Case['time']>['level'], string>;
  timeline: string;
  actors: Record<Case['timeline'][number]['by'], string>;
  since: string;
  ask: string;
  fees: string;
  private: string;
  /** What letters stand for, by how they are written. */
  letters: Readonly<Record<string, string>>;
}

/** The national centre, which no office can hurry (mankendal.sch.id, kebumenekspres.com). */
const centre = 'Di luar kendali kantor: bisa sehari, bisa berminggu-minggu.';

export const id: CaseWords = {
  number: 'Nomor',
  subject: 'Atas nama',
  states: {
    submitted: ['Sudah diajukan'],
    'awaiting-check': ['Menunggu diperiksa', 'Petugas akan memeriksa berkas Bapak/Ibu.'],
    'needs-correction': ['Perlu perbaikan', 'Belum bisa dilanjutkan, tetapi tidak ditolak.'],
    rejected: ['Tidak dapat diproses'],
    accepted: ['Disetujui untuk diproses', 'Berkas lengkap.'],
    'in-process': ['Sedang diproses'],
    'waiting-for-centre': ['Menunggu data pusat'],
    'waiting-for-signature': ['Menunggu tanda tangan elektronik (TTE)'],
    'waiting-for-blanks': ['Menunggu blanko (kartu kosong)'],
    'ready-for-pickup': ['Siap diambil'],
    'ready-to-download': ['Siap diunduh', 'Dokumen PDF dengan tanda tangan elektronik (TTE).'],
    'with-courier': ['Diantar kurir'],
    'handed-over': ['Sudah diserahkan'],
    cancelled: ['Dibatalkan'],
    UNREGISTERED: ['Belum direkam', 'Foto, sidik jari, dan mata belum direkam.'],
    BIO_CAPTURED: ['Sudah direkam', 'Data belum terkirim ke pusat.'],
    PROCESSING: ['Data disiapkan untuk dikirim ke pusat'],
    SENT_FOR_ENROLLMENT: ['Data dalam pengiriman ke pusat'],
    RECEIVED_AT_CENTRAL: ['Data diterima pusat', 'Dicek apakah orangnya hanya satu.'],
    ENROLL_FAILURE_AT_CENTRAL: [
      'Perlu direkam ulang',
      'Foto, sidik jari, atau mata tidak lengkap atau tidak terbaca di pusat.',
    ],
    ENROLL_FAILURE_AT_REGIONAL: [
      'Perlu direkam ulang',
      'Rekaman foto, sidik jari, atau mata belum lengkap.',
    ],
    SEARCH_FAILURE_AT_CENTRAL: ['Perlu dikirim ulang', 'Pencarian di pusat gagal.'],
    ADJUDICATE_RECORD: [
      'Akan diperiksa petugas pusat',
      'Sidik jari atau wajah mirip dengan orang lain.',
    ],
    ADJUDICATE_IN_PROCESS: ['Sedang diperiksa petugas pusat'],
    DUPLICATE_RECORD: ['Data ganda', 'Bapak/Ibu pernah direkam di tempat lain.'],
    PRINT_READY_RECORD: ['Siap cetak', 'Data sudah beres di pusat (Print Ready Record, PRR).'],
    SENT_FOR_CARD_PRINTING: ['Sedang dicetak'],
    CARD_PRINTED: ['Kartu sudah dicetak'],
    CARD_SHIPPED: ['Kartu sedang dikirim'],
    CARD_ISSUED: ['Kartu sudah diserahkan'],
    reported: ['Sudah dilaporkan'],
    'file-received': ['Berkas diterima'],
    'checked-against-siak': [
      'Data sudah dicek',
      'Cocok dengan SIAK (Sistem Informasi Administrasi Kependudukan).',
    ],
    assigned: ['Tim sudah ditunjuk'],
    scheduled: ['Sudah dijadwalkan'],
    recording: ['Sedang direkam'],
    'waiting-for-prr': [
      'Menunggu data siap cetak',
      'Menunggu jawaban pusat (Print Ready Record, PRR).',
    ],
    printed: ['Sudah dicetak'],
    'could-not-be-recorded': ['Belum dapat direkam'],
    received: ['Sudah diterima'],
    'under-review': ['Sedang diperiksa'],
    done: ['Selesai'],
    'ruling-final': ['Putusan berkekuatan hukum tetap', 'Pengadilan belum mengirimkannya.'],
    'sent-by-court': ['Dikirim oleh pengadilan ke Dukcapil'],
    'received-from-court': ['Diterima Dukcapil dari pengadilan'],
    'updating-documents': ['KK dan KTP-el sedang diperbarui'],
    'documents-ready': ['Dokumen siap diambil'],
  },
  todo: 'Yang perlu Bapak/Ibu lakukan',
  acts: {
    nothing: 'Tidak ada. Sudah selesai.',
    wait: 'Tidak ada, cukup menunggu.',
    correct: 'Perbaiki yang disebut di sini, lalu serahkan lagi ke kantor.',
    bring: 'Bawa ini ke kantor:',
    come: 'Datang ke kantor.',
    fetch: 'Ambil dokumennya. Gratis.',
    download: 'Unduh dokumennya, lalu cetak sendiri bila perlu.',
    receive: 'Tunggu di alamat Bapak/Ibu.',
    ask: 'Hubungi kantor.',
  },
  special: {
    UNREGISTERED: 'Datang sendiri untuk direkam. Bawa KK.',
    ENROLL_FAILURE_AT_CENTRAL: 'Datang lagi untuk direkam ulang. Bawa KK.',
    ENROLL_FAILURE_AT_REGIONAL: 'Datang lagi untuk direkam ulang. Bawa KK.',
    SEARCH_FAILURE_AT_CENTRAL: 'Tidak ada: petugas kantor yang mengirim ulang.',
    DUPLICATE_RECORD:
      'Hubungi kantor dan minta penghapusan data ganda. Jangan merekam lagi di tempat lain.',
    rejected: 'Hubungi kantor: tanyakan alasannya dan cara mengajukan lagi.',
    'could-not-be-recorded': 'Hubungi kantor untuk mencari cara lain.',
    cancelled: 'Tidak ada. Bila masih perlu, ajukan lagi.',
    'ruling-final': 'Tidak ada, pengadilan yang mengirim putusannya.',
  },
  download: 'Unduh di sini',
  until: day => `Paling lambat ${day}.`,
  waits: {
    centre: `Data sedang di pusat. ${centre} Kantor tidak dapat mempercepatnya.`,
    blanks: 'Blanko (kartu kosong) sedang habis. Kartu dicetak begitu blanko datang.',
    signature: 'Menunggu tanda tangan elektronik pejabat.',
    court: 'Menunggu pengadilan mengirimkan putusannya.',
  },
  pickup: 'Tempat mengambil',
  hours: 'Jam',
  pause: 'istirahat',
  delivery: 'Pengantaran',
  deliveries: {
    arranged: 'sudah dipesan',
    'on-the-way': 'sedang di jalan',
    delivered: 'sudah sampai',
    'came-back': 'kembali, penerima tidak ditemui',
  },
  fee: rupiah => `Ongkos kirim Rp${rupiah}, dibayar kepada kurir. Dokumennya sendiri gratis.`,
  tracking: 'Nomor kiriman',
  appointment: 'Waktu kunjungan',
  court: 'Dokumen setiap pihak',
  documents: {kk: 'KK', ktp_el: 'KTP-el'},
  documentStates: {
    'in-process': 'sedang diproses',
    ready: 'siap diambil',
    'handed-over': 'sudah diserahkan',
  },
  next: 'Sesudah ini',
  time: 'Berapa lama',
  started: day => `terhitung sejak ${day}`,
  longer: 'Bisa lebih lama bila:',
  limit: days => `Paling lama ${days} hari menurut aturan.`,
  levels: {office: 'Menurut kantor ini.', national: 'Menurut standar pelayanan nasional.'},
  timeline: 'Yang sudah terjadi',
  actors: {
    office: 'kantor',
    centre: 'pusat',
    court: 'pengadilan',
    carrier: 'kurir',
    citizen: 'pemohon',
  },
  since: 'Sejak',
  ask: 'Tanya kantor:',
  fees: 'Semua layanan ini gratis. Bila diminta membayar, laporkan.',
  private: 'Ini hanya untuk Bapak/Ibu dan tidak disimpan di perangkat ini.',
  letters: {
    'KTP-el': 'kartu tanda penduduk elektronik',
    KK: 'kartu keluarga',
    KIA: 'kartu identitas anak',
    Dukcapil: 'kantor kependudukan dan pencatatan sipil',
  },
};
