/**
 * The words that offices write in their sheets, as data: by what is meant, the usual word first. Seen in
 * schedules that offices publish (Batu Bara, Toba, Parepare, Mojokerto), in OpenSID and in
 * vocab `van_visit`, `kia_partner`, `tracking_status`; shortened forms are from memory.
 */
import type {Case, Partner, Visit, VisitService} from '@pendopo/contract/types';
import type {Vocabulary} from './values/choices.js';

export const visitKindWords: Vocabulary<Visit['kind']> = {
  van: [
    'Mobil keliling',
    'moling',
    'mobil pelayanan',
    'pelayanan keliling',
    'jemput bola',
    'keliling',
  ],
  school: ['Sekolah', 'jebol sekolah', 'kunjungan sekolah', 'goes to school', 'masuk sekolah'],
  village: ['Desa', 'kelurahan', 'pelayanan desa', 'jemput bola desa', 'balai desa', 'nagari'],
  institution: ['Lembaga', 'institusi', 'pesantren', 'panti', 'lapas', 'rumah sakit', 'instansi'],
  outreach: ['Acara', 'event', 'sosialisasi', 'car free day', 'cfd', 'pameran', 'pasar'],
  training: ['Pelatihan', 'bimtek', 'bimbingan teknis'],
};

export const placeTypeWords: Vocabulary<Visit['place']['type']> = {
  village_hall: [
    'Balai desa',
    'kantor desa',
    'kantor kelurahan',
    'kantor lurah',
    'aula desa',
    'desa',
    'kelurahan',
  ],
  school: ['Sekolah', 'sma', 'smk', 'ma', 'smp', 'madrasah'],
  district_office: ['Kantor kecamatan', 'kantor camat', 'kecamatan'],
  neighbourhood: ['RW', 'rt', 'rt/rw', 'dusun', 'lingkungan', 'alun-alun', 'lapangan'],
  market: ['Pasar'],
  mall: ['Mal', 'mall', 'plaza', 'mal pelayanan publik', 'mpp'],
  care_home: ['Panti', 'pesantren', 'pondok pesantren', 'panti asuhan', 'panti jompo'],
  prison: ['Lapas', 'rutan', 'lembaga pemasyarakatan'],
  hospital: ['Rumah sakit', 'rs', 'rsud', 'puskesmas'],
  island: ['Pulau'],
};

/** What the name of a place begins with tells what it is, where no column says so. */
export const placeNames: readonly [beginning: RegExp, type: Visit['place']['type']][] = [
  [/^(sma|smk|smp|sd|ma|mts|mi|slb|madrasah|sekolah)\b/i, 'school'],
  [/^(kantor )?(kec(amatan)?|camat)\b/i, 'district_office'],
  [/^(pasar)\b/i, 'market'],
  [/^(mal|mall|plaza|mpp)\b/i, 'mall'],
  [/^(panti|ponpes|pondok|pesantren)\b/i, 'care_home'],
  [/^(lapas|rutan|lembaga pemasyarakatan)\b/i, 'prison'],
  [/^(rs|rsud|rumah sakit|puskesmas)\b/i, 'hospital'],
  [/^(pulau)\b/i, 'island'],
  [/^(rw|rt|dusun|lingkungan|alun|lapangan)\b/i, 'neighbourhood'],
];

export const resultWords: Vocabulary<VisitService['result']> = {
  print: ['Cetak di tempat', 'cetak langsung', 'langsung jadi', 'cetak', 'selesai di tempat'],
  record: ['Rekam saja', 'rekam', 'perekaman', 'rekam data'],
  collect: ['Terima berkas', 'berkas', 'kumpul berkas', 'pengajuan'],
};

export const audienceWords: Vocabulary<Visit['openTo']> = {
  public: ['Umum', 'semua', 'masyarakat', 'terbuka', 'semua warga'],
  students: ['Siswa', 'siswa sekolah', 'pelajar', 'murid', 'khusus siswa'],
  villagers: ['Warga desa', 'warga setempat', 'warga', 'khusus warga desa', 'penduduk desa'],
  residents: ['Penghuni lembaga', 'penghuni', 'santri', 'warga binaan', 'pasien'],
};

/** Running and done follow the clock: an office that writes them means that the visit stands. */
export const visitStateWords: Vocabulary<
  'planned' | 'scheduled' | 'postponed' | 'cancelled' | 'full'
> = {
  scheduled: [
    'Terjadwal',
    'jadi',
    'pasti',
    'terlaksana',
    'selesai',
    'berlangsung',
    'dijadwalkan',
    'fix',
  ],
  planned: ['Direncanakan', 'rencana', 'tentatif', 'usulan'],
  postponed: ['Ditunda', 'tunda', 'belum ada tanggal'],
  cancelled: ['Dibatalkan', 'batal', 'tidak jadi'],
  full: ['Kuota penuh', 'penuh'],
};

/**
 * What offices call services in short. Where a short word could be several services, the one that most
 * people come for is meant; an office that means another writes its full name or id.
 */
export const serviceWords: Readonly<Record<string, readonly string[]>> = {
  ktp_el_new: [
    'KTP-el baru',
    'rekam ktp',
    'perekaman ktp-el',
    'perekaman ktp',
    'rekam ktp-el',
    'perekaman',
    'ktp baru',
    'ktp pemula',
    'ktp',
    'ktp-el',
    'ktp el',
    'e-ktp',
    'ektp',
    'rekam',
  ],
  ktp_el_lost: ['KTP-el hilang', 'ktp hilang'],
  ktp_el_damaged: ['KTP-el rusak', 'ktp rusak', 'cetak ktp', 'cetak ktp-el'],
  ktp_el_change: ['KTP-el perubahan data', 'ubah data ktp', 'perubahan ktp'],
  kk_change: [
    'KK ubah data',
    'kk',
    'kartu keluarga',
    'perubahan kk',
    'kk perubahan',
    'tambah anggota keluarga',
  ],
  kk_new_family: ['KK baru', 'kartu keluarga baru'],
  kk_split: ['Pisah KK', 'kk pisah'],
  kk_lost_damaged: ['KK hilang atau rusak', 'kk hilang', 'kk rusak'],
  kia_under5: ['KIA 0-5 tahun', 'kia balita', 'kia', 'kartu identitas anak'],
  kia_5to17: ['KIA 5-17 tahun', 'kia 5 sampai 17 tahun', 'kia anak sekolah', 'kia pelajar'],
  kia_lost_damaged: ['KIA hilang atau rusak', 'kia hilang', 'kia rusak'],
  birth_in_wedlock: ['Akta kelahiran', 'akta lahir', 'akte kelahiran', 'akte lahir', 'kelahiran'],
  birth_late: ['Akta kelahiran terlambat', 'akta lahir terlambat'],
  death: ['Akta kematian', 'akte kematian', 'kematian'],
  marriage_civil: ['Akta perkawinan', 'akta nikah', 'perkawinan'],
  divorce_civil: ['Akta perceraian', 'perceraian'],
  akta_reissue: ['Kutipan akta hilang', 'akta hilang', 'akta rusak'],
  move_out: ['Pindah', 'surat pindah', 'skpwni', 'pindah keluar', 'surat keterangan pindah'],
  move_in: ['Pindah datang', 'kedatangan', 'datang'],
  ikd_activation: ['IKD', 'aktivasi ikd', 'identitas kependudukan digital'],
  biodata_first_nik: ['Biodata', 'nik pertama', 'biodata wni'],
  suket: ['Surat keterangan', 'suket'],
  home_visit_recording: ['Perekaman di rumah', 'on the spot', 'rekam di rumah'],
  court_pa_update: ['Putusan Pengadilan Agama', 'didupag'],
};

/** vocab `tracking_status` with what portals were seen to write; card states by their own names. */
export const stateWords = {
  submitted: [
    'Diajukan',
    'baru',
    'pengajuan baru',
    'diterima',
    'permohonan baru',
    'masuk',
    'terdaftar',
  ],
  'awaiting-check': [
    'Menunggu verifikasi',
    'v',
    'verifikasi',
    'sedang diperiksa',
    'diverifikasi',
    'diperiksa',
  ],
  'needs-correction': [
    'Perlu perbaikan',
    'belum lengkap',
    'berkas kurang',
    'perbaikan',
    'dikembalikan',
    'revisi',
  ],
  rejected: ['Ditolak', 'n', 'tidak diterima', 'usulan ditolak', 'tolak'],
  accepted: ['Disetujui', 'y', 'pengajuan disetujui', 'disetujui untuk diproses', 'terverifikasi'],
  'in-process': ['Diproses', 'pengajuan diproses', 'proses', 'sedang diproses', 'dalam proses'],
  'waiting-for-centre': ['Menunggu pusat', 'menunggu data pusat', 'proses pusat'],
  'waiting-for-signature': ['Menunggu tanda tangan', 'menunggu tandatangan', 'menunggu tte', 'tte'],
  'waiting-for-blanks': ['Menunggu blanko', 'blanko habis', 'blanko kosong'],
  'ready-for-pickup': ['Siap diambil', 'siap ambil', 'dapat diambil', 'selesai'],
  'ready-to-download': ['Siap diunduh', 'dapat diunduh', 'siap cetak mandiri'],
  'with-courier': ['Dikirim kurir', 'dikirim', 'dalam pengiriman'],
  'handed-over': ['Sudah diserahkan', 'diserahkan', 'sudah diambil', 'diambil', 'terkirim'],
  cancelled: ['Dibatalkan', 'batal', 'pengajuan dibatalkan'],
  PRINT_READY_RECORD: ['Siap cetak', 'prr', 'print ready record'],
  SENT_FOR_ENROLLMENT: ['SFE', 'sent for enrollment'],
  BIO_CAPTURED: ['Sudah rekam', 'bio captured', 'baru direkam'],
  CARD_PRINTED: ['Sudah dicetak', 'card printed', 'tercetak'],
  SENT_FOR_CARD_PRINTING: ['Sedang dicetak', 'sent for card printing'],
  CARD_SHIPPED: ['Kartu dikirim', 'card shipped'],
  CARD_ISSUED: ['Kartu diserahkan', 'card issued'],
  DUPLICATE_RECORD: ['Data ganda', 'duplicate record', 'duplikat'],
} satisfies Partial<Vocabulary<Case['state']>>;

export const partnerCategoryWords: Vocabulary<Partner['category']> = {
  education: ['Pendidikan', 'bimbel', 'kursus', 'les'],
  bookshop: ['Toko buku', 'buku', 'alat tulis'],
  restaurant: ['Restoran', 'rumah makan', 'kuliner', 'kafe', 'cafe', 'makanan'],
  playground: ['Taman bermain', 'wahana', 'arena bermain', 'wisata'],
  clothing: ['Pakaian', 'toko baju', 'sepatu', 'busana'],
  waterpark: ['Waterpark', 'kolam renang', 'wahana air'],
  optician: ['Optik', 'kacamata'],
  bicycle: ['Sepeda', 'toko sepeda'],
  other: ['Lain', 'lainnya', 'lain-lain'],
};

export const offerKindWords: Vocabulary<Partner['offers'][number]['kind']> = {
  percent: ['Persen', 'diskon', 'potongan persen', 'diskon persen', '%'],
  amount: ['Potongan', 'potongan rupiah', 'potongan harga', 'rupiah', 'rp'],
  free: ['Gratis', 'cuma-cuma', 'bebas biaya'],
  gift: ['Hadiah', 'souvenir', 'suvenir'],
  bonus: ['Bonus', 'beli 1 dapat 2', 'tambahan'],
};

export const beneficiaryWords: Vocabulary<Partner['offers'][number]['for']> = {
  child: ['Anak', 'anak pemegang kia', 'pemegang kia'],
  child_and_family: ['Anak dan keluarga', 'keluarga', 'anak beserta keluarga'],
};

export const areaWords: Vocabulary<Partner['offers'][number]['accepts']> = {
  regency: ['Kabupaten', 'kota', 'kabupaten/kota', 'kab', 'setempat'],
  province: ['Provinsi', 'propinsi'],
  national: ['Nasional', 'seluruh indonesia', 'semua'],
};
