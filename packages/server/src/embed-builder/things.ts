import {type EmbedKind, embedKinds} from '../embeds/kinds.js';
import type {Lang} from '../http/language.js';

/** What an embed can be narrowed to: a field of the form each. */
export type Narrowing = 'place' | 'service' | 'metric' | 'partner';

/** Something that can be shown on a site, in words. */
export interface Thing {
  /** Its tag without `pendopo-`, by which the kinds of embeds know its page, filters and height. */
  name: string;
  /** What it is called, also to those who hear of a frame only. */
  title: Record<Lang, string>;
  /** Who needs it on their site. */
  use: Record<Lang, string>;
  narrowing?: Narrowing;
  /** What it is nothing without. */
  needs?: Narrowing;
}

/**
 * All that the builder offers. What there is to know of an embed but its words is in `embedKinds`: to
 * offer one more, add it there and here.
 */
export const things: readonly Thing[] = [
  {
    name: 'schedule',
    title: {id: 'Jadwal jemput bola Dukcapil', en: 'Mobile service dates'},
    use: {
      id: 'Kapan dan di mana layanan keliling datang.',
      en: 'When and where the mobile service comes.',
    },
    narrowing: 'place',
  },
  {
    name: 'checklist',
    title: {id: 'Persyaratan layanan Dukcapil', en: 'What to bring to the civil registration'},
    use: {
      id: 'Surat apa saja yang perlu dibawa.',
      en: 'Which papers people need.',
    },
    narrowing: 'service',
  },
  {
    name: 'office',
    title: {id: 'Kantor dan jam buka Dukcapil', en: 'Civil registration office and hours'},
    use: {
      id: 'Alamat, jam buka, telepon, dan pengumuman.',
      en: 'Address, hours, phone and notices.',
    },
  },
  {
    name: 'partners',
    title: {
      id: 'Mitra Kartu Identitas Anak (KIA)',
      en: 'Partners of the child identity card (KIA)',
    },
    use: {
      id: 'Toko dan tempat yang memberi potongan bagi anak.',
      en: 'Shops and places with offers for children.',
    },
  },
  {
    name: 'partner-badge',
    title: {
      id: 'Tanda mitra Kartu Identitas Anak (KIA)',
      en: 'Partner badge of the child identity card (KIA)',
    },
    use: {
      id: 'Untuk toko yang sudah bekerja sama.',
      en: 'For a shop that has an agreement.',
    },
    narrowing: 'partner',
    needs: 'partner',
  },
  {
    name: 'statistics',
    title: {id: 'Angka layanan Dukcapil', en: 'Civil registration figures'},
    use: {
      id: 'Berapa banyak yang sudah dilayani.',
      en: 'How many have been served.',
    },
    narrowing: 'metric',
  },
  {
    name: 'status',
    title: {id: 'Cek permohonan Dukcapil', en: 'Where an application is'},
    use: {
      id: 'Sudah sampai mana, dan apa yang perlu dilakukan.',
      en: 'How far it is, and what to do next.',
    },
  },
  {
    name: 'visit-request',
    title: {id: 'Minta kunjungan Dukcapil', en: 'Ask the civil registration to come'},
    use: {
      id: 'Ke rumah warga lansia atau sakit, ke sekolah, ke lembaga.',
      en: 'To the elderly or ill at home, to a school, to an institution.',
    },
  },
  {
    name: 'complaint',
    title: {id: 'Pengaduan, saran, dan pujian', en: 'Complaints, suggestions and praise'},
    use: {
      id: 'Warga menulis kepada kantor, juga tanpa nama.',
      en: 'People write to the office, also without a name.',
    },
  },
  {
    name: 'survey',
    title: {id: 'Survei kepuasan layanan Dukcapil', en: 'Survey of the civil registration'},
    use: {
      id: 'Sembilan pertanyaan, kurang dari satu menit.',
      en: 'Nine questions, less than a minute.',
    },
  },
  {
    name: 'survey-results',
    title: {id: 'Hasil survei kepuasan Dukcapil', en: 'What people said in the survey'},
    use: {
      id: 'Nilai layanan menurut warga.',
      en: 'How people rate the services.',
    },
  },
  {
    name: 'share',
    title: {id: 'Bagikan jadwal Dukcapil', en: 'Share the civil registration dates'},
    use: {
      id: 'Tautan, kode QR, poster, dan pengumuman untuk warga.',
      en: 'Links, a QR code, posters and announcements for people.',
    },
    narrowing: 'place',
  },
];

export const thingOf = (name: string): Thing | undefined =>
  things.find(thing => thing.name === name);

/** Its page, filters and height. */
export function kindOf({name}: Thing): EmbedKind {
  const kind = embedKinds.find(kind => kind.name === name);
  if (!kind) throw new Error(`There is no kind of embed called ${name}`);
  return kind;
}
