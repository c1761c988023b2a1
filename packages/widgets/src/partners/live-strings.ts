import type {Lang} from '../shared/format.js';
import {commonLive, type CommonLiveStrings} from '../shared/live-strings.js';

/** What a citizen is told who does something with the partners. */
export interface LiveStrings extends CommonLiveStrings {
  category: string;
  district: string;
  words: string;
  nearDenied: string;
  nearOff: string;
  details: string;
  website: string;
  shared: (name: string, link: string) => string;
  more: string;
  /** What the card is and how to come by it. */
  kia: string;
  getOne: string;
  join: string;
  joinText: (office: string) => string;
  ask: string;
  askText: (office: string) => string;
}

const id: LiveStrings = {
  ...commonLive.id,
  category: 'Jenis usaha',
  district: 'Kecamatan',
  words: 'Kata kunci',
  nearDenied: 'Lokasi tidak diizinkan. Pilih kecamatan saja.',
  nearOff: 'Urutkan menurut nama',
  details: 'Syarat dan kontak',
  website: 'Situs',
  shared: (name, link) => `Mitra KIA: ${name}. ${link}`,
  more: 'Mitra berikutnya',
  kia: 'KIA adalah kartu identitas anak di bawah 17 tahun, gratis.',
  getOne: 'Cara membuat KIA',
  join: 'Punya usaha dan ingin menjadi mitra KIA? Tanya kantor:',
  joinText: office => `Yth. ${office}, usaha kami ingin menjadi mitra KIA. Nama usaha: `,
  ask: 'Tanya kantor tentang mitra di tempat Bapak/Ibu:',
  askText: office => `Yth. ${office}, adakah mitra KIA di dekat kami? Kecamatan: `,
};

const en: LiveStrings = {
  ...commonLive.en,
  category: 'Kind of business',
  district: 'District',
  words: 'Words',
  nearDenied: 'Location was not allowed. Choose a district instead.',
  nearOff: 'Sort by name',
  details: 'Conditions and contact',
  website: 'Website',
  shared: (name, link) => `KIA partner: ${name}. ${link}`,
  more: 'More partners',
  kia: 'The KIA is the identity card of children under 17, free of charge.',
  getOne: 'How to get a KIA',
  join: 'Do you run a business and want to be a KIA partner? Ask the office:',
  joinText: office => `Dear ${office}, we want to become a KIA partner. Our business: `,
  ask: 'Ask the office about partners near you:',
  askText: office => `Dear ${office}, is there a KIA partner near us? District: `,
};

export const liveStrings: Record<Lang, LiveStrings> = {id, en};
