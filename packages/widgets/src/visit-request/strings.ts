import {forms, type FormStrings} from '../forms/strings.js';
import {common, type CommonStrings} from '../shared/strings.js';
import type {VisitRequestKind} from './fields.js';

/** What whoever asks for a visit is told. */
export interface VisitRequestStrings extends CommonStrings, FormStrings {
  title: string;
  lead: string;
  choose: string;
  /** Each kind: its name, and for whom it is. */
  kinds: Record<VisitRequestKind, readonly [name: string, about: string]>;
  others: string;
  /** The office takes in no request of this kind. */
  closed: string;
  privacy: Record<VisitRequestKind, string>;
  /** Headings of the form's parts. */
  sections: Readonly<Record<string, string>>;
  /** Every field: its name and, after a bar, what to write. */
  fields: Readonly<Record<string, string>>;
  /** What can be chosen, by field and value. */
  options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const id: VisitRequestStrings = {
  ...common,
  ...forms,
  title: 'Minta kunjungan petugas',
  lead: 'Petugas Dukcapil datang ke tempat Bapak/Ibu. Gratis.',
  choose: 'Ke mana petugas diminta datang?',
  kinds: {
    home: [
      'Ke rumah',
      'Untuk yang sulit datang ke kantor: lanjut usia, penyandang disabilitas, sakit, atau hidup dengan gangguan jiwa.',
    ],
    school: [
      'Ke sekolah',
      'Perekaman KTP-el dan Kartu Identitas Anak (KIA). Surat permohonan resminya dibuatkan, tinggal dicetak.',
    ],
    institution: ['Ke lembaga', 'Pesantren, panti, lapas, rumah sakit.'],
  },
  others: 'Tempat lain',
  closed: 'Kantor ini belum menerima permintaan ini lewat internet. Tanyakan langsung ke kantor.',
  privacy: {
    home: 'Jangan menulis NIK. Data ini hanya dibaca petugas, lalu dihapus.',
    school: 'Jangan menulis nama siswa atau NIK. Daftar siswa tetap disimpan sekolah.',
    institution: 'Jangan menulis nama penghuni atau NIK.',
  },
  sections: {
    who: 'Yang dikunjungi',
    where: 'Alamat',
    reporter: 'Yang melapor',
    more: 'Pelengkap',
    consent: 'Persetujuan',
    school: 'Sekolah',
    pupils: 'Siswa',
    when: 'Waktu',
    ready: 'Tempat dan narahubung',
    letter: 'Surat permohonan',
    institution: 'Lembaga',
    people: 'Yang dilayani',
  },
  fields: {
    personName: 'Nama|Boleh satu kata.',
    category: 'Keadaannya',
    services: 'Yang diperlukan',
    helperNeeded: 'Perlu dibantu saat dilayani',
    helperNote: 'Bantuan apa?|Misalnya: dipapah saat duduk.',
    district: 'Kecamatan',
    village: 'Desa atau kelurahan',
    address: 'Alamat|Jalan, nomor, dusun.',
    rt: 'RT',
    rw: 'RW',
    landmark: 'Patokan|Misalnya: seberang masjid.',
    reporterName: 'Nama pelapor',
    reporterRole: 'Melapor sebagai',
    phone: 'Nomor HP atau WhatsApp|Petugas menghubungi nomor ini.',
    document: 'Foto atau PDF Kartu Keluarga (KK)|Boleh menyusul. Hanya dibaca petugas.',
    condition: 'Foto keadaan|Hanya bila orangnya setuju.',
    note: 'Catatan lain',
    consentBy: 'Siapa yang setuju?',
    guardianName: 'Nama wali',
    consent: 'Setuju dikunjungi, dan data di atas dikirim ke kantor Dukcapil',
    schoolName: 'Nama sekolah',
    npsn: 'NPSN|Nomor Pokok Sekolah Nasional, 8 angka.',
    level: 'Jenjang',
    recordCount: 'Siswa rekam KTP-el',
    recordFrom: 'Usia dari',
    recordTo: 'sampai',
    kiaCount: 'Siswa minta KIA',
    kiaFrom: 'Usia dari',
    kiaTo: 'sampai',
    'dates.0': 'Tanggal yang diusulkan|Kantor yang menetapkan harinya.',
    'dates.1': 'Atau tanggal',
    'dates.2': 'Atau tanggal',
    timeFrom: 'Dari jam',
    timeTo: 'Sampai jam',
    room: 'Ada ruang dengan meja dan kursi',
    power: 'Ada listrik',
    internet: 'Sinyal internet di sana',
    contactName: 'Narahubung|Yang menerima petugas.',
    contactRole: 'Jabatan narahubung',
    letterNumber: 'Nomor surat',
    letterDate: 'Tanggal surat',
    letterPlace: 'Tempat surat dibuat|Misalnya: Tanjung Tiram.',
    letterHead: 'Baris pertama kop surat|Nama dinas atau yayasan, di atas nama sekolah.',
    signerTitle: 'Jabatan penanda tangan|Misalnya: Kepala SD Contoh.',
    signerName: 'Nama penanda tangan',
    signerNip: 'NIP|18 angka.',
    copies: 'Tembusan|Satu per baris, paling banyak 5.',
    institutionName: 'Nama lembaga',
    institutionType: 'Jenis lembaga',
    people: 'Jumlah orang',
  },
  options: {
    category: {
      elderly: 'Lanjut usia',
      disability: 'Penyandang disabilitas',
      illness: 'Sedang sakit',
      'mental-disorder': 'Hidup dengan gangguan jiwa',
    },
    services: {
      ktp_el: 'KTP-el',
      kk: 'Kartu Keluarga (KK)',
      kia: 'Kartu Identitas Anak (KIA)',
      certificate: 'Akta',
      move: 'Pindah datang',
      other: 'Lainnya',
    },
    reporterRole: {
      self: 'Saya sendiri',
      family: 'Keluarga',
      neighbourhood: 'RT atau RW',
      village: 'Desa atau kelurahan',
      district: 'Kecamatan',
      'social-agency': 'Dinas Sosial',
      'health-agency': 'Dinas Kesehatan',
      'planning-agency': 'Badan perencanaan daerah (Bappeda)',
      other: 'Lainnya',
    },
    consentBy: {person: 'Orangnya sendiri', guardian: 'Walinya'},
    level: {
      sd: 'SD atau MI',
      smp: 'SMP atau MTs',
      sma: 'SMA atau MA',
      smk: 'SMK atau MAK',
      slb: 'SLB',
      other: 'Lainnya',
    },
    internet: {good: 'Baik', weak: 'Lemah', none: 'Tidak ada'},
    institutionType: {
      pesantren: 'Pesantren',
      orphanage: 'Panti asuhan',
      'care-home': 'Panti lansia atau panti sosial',
      prison: 'Lapas atau rutan',
      hospital: 'Rumah sakit',
      other: 'Lainnya',
    },
  },
};
