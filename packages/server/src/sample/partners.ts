/** The KIA partners of a sample office: every category, every kind of offer and every standing. */
import type {Partner, PartnerAnswer} from '@pendopo/contract/types';
import type {StoredPartner} from '../partners/check.js';
import {addDays, daysInMonth} from '../time.js';
import {type OfferPlan, offerOf} from './offers.js';
import {place, unmapped} from './places.js';
import type {Profile} from './profiles.js';
import {sampleWhatsapp} from './singles.js';

type Standing = PartnerAnswer['standing'] | 'ending';

interface Plan {
  id: string;
  name: string;
  category: Partner['category'];
  offers: OfferPlan[];
  standing?: Standing;
  /** Building it is in. */
  inside?: string;
  unmapped?: boolean;
}

const plans: Plan[] = [
  {
    id: 'toko-buku-contoh-melati',
    name: 'Toko Buku Contoh Melati',
    category: 'bookshop',
    offers: [
      {
        id: 'buku',
        kind: 'percent',
        value: 10,
        what: {id: 'buku pelajaran dan alat tulis', en: 'school books and stationery'},
        for: 'child_and_family',
        accepts: 'province',
        closed: 'holidays',
        conditions: {id: 'Tidak untuk barang promo.', en: 'Not on goods already reduced.'},
      },
      {
        id: 'sampul',
        kind: 'gift',
        what: {id: 'sampul buku', en: 'a book cover'},
        maxAge: 12,
      },
    ],
  },
  {
    id: 'toko-buku-contoh-nusantara',
    name: 'Toko Buku Contoh Nusantara',
    category: 'bookshop',
    inside: 'Plaza Contoh',
    offers: [
      {
        id: 'anak',
        kind: 'percent',
        value: 5,
        what: {id: 'semua buku anak', en: "all children's books"},
        accepts: 'national',
      },
    ],
  },
  {
    id: 'bimbel-contoh-cerdas',
    name: 'Bimbel Contoh Cerdas',
    category: 'education',
    offers: [
      {
        id: 'daftar',
        kind: 'free',
        what: {id: 'biaya pendaftaran', en: 'registration fee'},
        minAge: 6,
        maxAge: 16,
      },
    ],
  },
  {
    id: 'kursus-contoh-melukis',
    name: 'Kursus Contoh Melukis',
    category: 'education',
    unmapped: true,
    offers: [
      {
        id: 'bulanan',
        kind: 'amount',
        value: 25_000,
        what: {id: 'iuran bulan pertama', en: "the first month's fee"},
        minAge: 5,
        maxAge: 12,
        closed: 'school',
      },
    ],
  },
  {
    id: 'rumah-makan-contoh-sederhana',
    name: 'Rumah Makan Contoh Sederhana',
    category: 'restaurant',
    offers: [
      {
        id: 'paket',
        kind: 'percent',
        value: 15,
        what: {id: 'paket keluarga', en: 'the family menu'},
        for: 'child_and_family',
        closed: 'lebaran',
        conditions: {id: 'Makan di tempat.', en: 'When eating there.'},
      },
    ],
  },
  {
    id: 'kedai-contoh-es-teler',
    name: 'Kedai Contoh Es Teler',
    category: 'restaurant',
    standing: 'ending',
    offers: [
      {
        id: 'minum',
        kind: 'bonus',
        what: {
          id: 'satu es teler untuk setiap dua yang dibeli',
          en: 'one es teler for every two you buy',
        },
        for: 'child_and_family',
      },
    ],
  },
  {
    id: 'warung-contoh-lama',
    name: 'Warung Contoh Lama',
    category: 'restaurant',
    standing: 'ended',
    offers: [{id: 'nasi', kind: 'percent', value: 10, what: {id: 'nasi goreng', en: 'fried rice'}}],
  },
  {
    id: 'taman-bermain-contoh-ceria',
    name: 'Taman Bermain Contoh Ceria',
    category: 'playground',
    inside: 'Plaza Contoh',
    offers: [
      {
        id: 'masuk',
        kind: 'percent',
        value: 50,
        what: {id: 'tiket masuk anak', en: "children's ticket"},
        maxAge: 9,
        closed: 'school',
      },
    ],
  },
  {
    id: 'rumah-pasir-contoh',
    name: 'Rumah Pasir Contoh',
    category: 'playground',
    offers: [
      {
        id: 'jam',
        kind: 'bonus',
        what: {id: 'tambahan bermain 30 menit', en: '30 minutes more to play'},
        maxAge: 7,
        closed: 'thisWeek',
      },
    ],
  },
  {
    id: 'butik-contoh-ananda',
    name: 'Butik Contoh Ananda',
    category: 'clothing',
    offers: [
      {
        id: 'seragam',
        kind: 'percent',
        value: 10,
        what: {id: 'seragam sekolah', en: 'school uniforms'},
        closed: 'lebaran',
      },
    ],
  },
  {
    id: 'toko-sepatu-contoh-langkah',
    name: 'Toko Sepatu Contoh Langkah',
    category: 'clothing',
    offers: [
      {
        id: 'sepatu',
        kind: 'amount',
        value: 20_000,
        what: {id: 'sepatu anak', en: "children's shoes"},
        accepts: 'province',
      },
    ],
  },
  {
    id: 'waterpark-contoh-tirta',
    name: 'Waterpark Contoh Tirta',
    category: 'waterpark',
    offers: [
      {
        id: 'tiket',
        kind: 'percent',
        value: 20,
        what: {id: 'tiket masuk', en: 'admission'},
        for: 'child_and_family',
        accepts: 'national',
        closed: 'holidays',
      },
      {
        id: 'ban',
        kind: 'free',
        what: {id: 'sewa ban renang', en: 'hire of a swimming ring'},
        maxAge: 10,
      },
    ],
  },
  {
    id: 'kolam-renang-contoh-biru',
    name: 'Kolam Renang Contoh Biru',
    category: 'waterpark',
    standing: 'not-yet',
    offers: [{id: 'tiket', kind: 'percent', value: 25, what: {id: 'tiket masuk', en: 'admission'}}],
  },
  {
    id: 'optik-contoh-terang',
    name: 'Optik Contoh Terang',
    category: 'optician',
    offers: [
      {id: 'periksa', kind: 'free', what: {id: 'periksa mata', en: 'an eye test'}, minAge: 4},
      {
        id: 'bingkai',
        kind: 'percent',
        value: 30,
        what: {id: 'bingkai kacamata anak', en: "frames for children's glasses"},
        minAge: 4,
      },
    ],
  },
  {
    id: 'bengkel-sepeda-contoh-kayuh',
    name: 'Bengkel Sepeda Contoh Kayuh',
    category: 'bicycle',
    offers: [
      {
        id: 'servis',
        kind: 'free',
        what: {id: 'setel rem dan pompa ban', en: 'brakes adjusted and tyres pumped'},
      },
    ],
  },
  {
    id: 'toko-sepeda-contoh-roda',
    name: 'Toko Sepeda Contoh Roda',
    category: 'bicycle',
    standing: 'suspended',
    offers: [
      {
        id: 'sepeda',
        kind: 'percent',
        value: 5,
        what: {id: 'sepeda anak', en: "children's bicycles"},
      },
    ],
  },
  {
    id: 'pangkas-rambut-contoh-rapi',
    name: 'Pangkas Rambut Contoh Rapi',
    category: 'other',
    offers: [
      {
        id: 'pangkas',
        kind: 'amount',
        value: 5_000,
        what: {id: 'pangkas rambut anak', en: "children's haircut"},
      },
    ],
  },
];

/** First and last day of an agreement of that standing. They move along by months and years. */
function term(standing: Standing, today: string) {
  const year = Number(today.slice(0, 4));
  const first = `${today.slice(0, 8)}01`;
  const nextMonth = addDays(first, daysInMonth(today));
  const usual = {startsOn: `${year - 1}-01-02`, endsOn: `${year + 1}-12-31`};
  if (standing === 'ended') return {...usual, endsOn: addDays(first, -1)};
  if (standing === 'ending') return {...usual, endsOn: addDays(nextMonth, -1)};
  if (standing === 'not-yet') return {...usual, startsOn: nextMonth};
  return usual;
}

/** Places of partners lie apart from those of visits. */
const firstPlace = 22;

function placeOf(profile: Profile, n: number, {inside, unmapped: hidden}: Plan): Partner['place'] {
  const all = place(profile, firstPlace + n, 'market', inside ?? '');
  const {type: _type, name, address = '', ...where} = hidden ? unmapped(all) : all;
  return {...(name && {name}), address, ...where};
}

/** The partners as of `today` (YYYY-MM-DD in the office's zone): the same all through a week. */
export const partners = (profile: Profile, today: string): StoredPartner[] =>
  plans.map((plan, n) => {
    const {id, name, category, standing = 'valid'} = plan;
    return {
      id,
      name,
      category,
      place: placeOf(profile, n, plan),
      contact: {name: 'WhatsApp contoh', whatsapp: sampleWhatsapp(profile)},
      agreement: {
        number: `Contoh/${n + 1}/PKS`,
        ...term(standing, today),
        signedBy: `${profile.name}; pemilik ${name}`,
      },
      offers: plan.offers.map(offer => offerOf(offer, today)),
      ...(standing === 'suspended' && {suspended: true}),
      sample: true,
    };
  });
