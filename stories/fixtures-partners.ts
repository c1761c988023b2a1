/** Invented KIA partners, dated from now on, and the answers a server would give about them. */
import type {Offer, Partner, PartnerAnswer, PartnerList} from '@pendopo/sdk';
import {dateIn, districts, notice, office, type Reply} from './fixtures.js';

/** The end of the office's day: until then what is said of dates stands. */
const midnight = () => `${dateIn(1)}T00:00:00${office.utcOffset}`;

const updatedAt = () => `${dateIn(-1)}T10:30:00${office.utcOffset}`;

export const offer = (special: Partial<Offer> = {}): Offer => ({
  id: 'buku',
  kind: 'percent',
  value: 10,
  what: {id: 'buku pelajaran', en: 'school books'},
  for: 'child_and_family',
  accepts: 'regency',
  blackout: [],
  ...special,
});

/** A day without the offer that is today. */
export const closedToday = (): Offer['blackout'] => [
  {from: dateIn(0), to: dateIn(1), reason: {id: 'Lebaran', en: 'Lebaran (Eid)'}},
];

/** A partner; by default nothing is special about it. */
export const partner = (special: Partial<Partner> = {}): Partner => ({
  id: 'toko-buku-contoh-melati',
  name: 'Toko Buku Contoh Melati',
  category: 'bookshop',
  place: {
    address: 'Jalan Contoh No. 23',
    district: districts[1]!,
    village: {code: '12.19.06.2991', name: 'Desa Contoh Melati'},
    latitude: 3.24,
    longitude: 99.55,
  },
  contact: {name: 'WhatsApp contoh', phone: '0000001219', whatsapp: '6280000001219'},
  website: 'https://toko.example.id/',
  agreement: {number: 'Contoh/1/PKS', startsOn: dateIn(-100), endsOn: dateIn(400)},
  offers: [offer()],
  sample: true,
  ...special,
});

/** Every kind of offer. */
export const offers: Offer[] = [
  offer({conditions: {id: 'Tidak untuk barang promo.', en: 'Not on goods already reduced.'}}),
  offer({id: 'a', kind: 'amount', value: 25_000, for: 'child', accepts: 'province', maxAge: 12}),
  offer({id: 'b', kind: 'free', value: undefined!, minAge: 5, maxAge: 9, accepts: 'national'}),
  offer({id: 'c', kind: 'gift', value: 15_000, endsOn: dateIn(30)}),
  offer({id: 'd', kind: 'bonus', value: undefined!, startsOn: dateIn(5)}),
].map(one => JSON.parse(JSON.stringify(one)) as Offer);

/** One of each that a parent may meet. */
export const allPartners = (): Partner[] => [
  partner({offers}),
  partner({
    id: 'waterpark-contoh-tirta',
    name: 'Waterpark Contoh Tirta',
    category: 'waterpark',
    place: {
      address: 'Jalan Contoh No. 9',
      district: districts[0]!,
      latitude: 3.38,
      longitude: 99.35,
    },
    offers: [offer({what: {id: 'tiket masuk', en: 'admission'}, blackout: closedToday()})],
  }),
  partner({
    id: 'optik-contoh-terang',
    name: 'Optik Contoh Terang',
    category: 'optician',
    place: {name: 'Plaza Contoh', address: 'Jalan Contoh No. 3', district: districts[0]!},
  }),
];

/** What the server answers about some partners. */
export const partnerList = (data: Partner[], special: Partial<PartnerList> = {}): PartnerList => ({
  data,
  office,
  notices: [],
  facets: {
    categories: [...new Set(data.map(one => one.category))].map(id => ({
      id,
      count: data.filter(one => one.category === id).length,
    })),
    districts,
  },
  updatedAt: updatedAt(),
  validUntil: midnight(),
  ...special,
});

/** Answers questions about these partners as the server would: filters and pages. */
export function answeringPartners(all: Partner[], special: Partial<PartnerList> = {}): Reply {
  return ({searchParams}) => {
    const asked = (name: string) => searchParams.get(name);
    const found = all.filter(
      ({category, place, name}) =>
        (!asked('category') || asked('category') === category) &&
        (!asked('district') || asked('district') === place.district.code) &&
        name.toLowerCase().includes((asked('q') ?? '').toLowerCase()),
    );
    const from = Number(asked('cursor') ?? 0);
    const to = from + Number(asked('limit') ?? 20);
    return partnerList(found.slice(from, to), {
      ...special,
      ...(found.length > to && {next: String(to)}),
    });
  };
}

/** What the server says of one partner; by default that its agreement stands today. */
export const partnerAnswer = (
  special: Partial<PartnerAnswer> = {},
  data: Partner = partner(),
): PartnerAnswer => ({
  id: data.id,
  name: data.name,
  standing: 'valid',
  asOf: dateIn(0),
  startsOn: data.agreement.startsOn,
  endsOn: data.agreement.endsOn,
  ...((special.standing ?? 'valid') === 'valid' && {data}),
  office,
  sample: true,
  updatedAt: updatedAt(),
  validUntil: midnight(),
  ...special,
});

/** A partner with the same text in every field that an office can fill. */
export const partnerOf = (text: string): Partner =>
  partner({
    name: text,
    place: {name: text, address: text, district: {code: '12.19.06', name: text}},
    contact: {name: text, phone: text, whatsapp: text},
    website: text,
    offers: [
      offer({
        what: {id: text},
        conditions: {id: text},
        blackout: [{from: dateIn(0), to: dateIn(2), reason: {id: text}}],
      }),
    ],
  });

export const hostileList = (text: string): PartnerList =>
  partnerList([partnerOf(text)], {
    office: {...office, name: text, region: text, contacts: [{name: text, phone: text}]},
    notices: [{...notice, title: {id: text}, body: {id: text}}],
  });
