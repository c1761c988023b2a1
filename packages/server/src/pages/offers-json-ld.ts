import type {
  Offer,
  OfficeBrief,
  Partner,
  PartnerAnswer,
  PartnerList,
} from '@pendopo/contract/types';

const context = 'https://schema.org';

/** The nearest types of schema.org that are businesses with a place. */
const types: Partial<Record<Partner['category'], string>> = {
  bookshop: 'BookStore',
  restaurant: 'Restaurant',
  playground: 'AmusementPark',
  waterpark: 'AmusementPark',
  clothing: 'ClothingStore',
  optician: 'Optician',
  bicycle: 'BikeStore',
};

const kinds: Record<Offer['kind'], (value?: number) => string> = {
  percent: value => `Diskon ${value}%`,
  amount: value => `Potongan Rp${value}`,
  free: () => 'Gratis',
  gift: () => 'Hadiah',
  bonus: () => 'Bonus',
};

/** Whose card is accepted, as a region. */
function eligible({accepts}: Offer, {region, province}: OfficeBrief) {
  if (accepts === 'national') return {'@type': 'Country', name: 'Indonesia'};
  return {'@type': 'AdministrativeArea', name: accepts === 'regency' ? region : province};
}

function offerOf(offer: Offer, partner: Partner, office: OfficeBrief) {
  const {agreement} = partner;
  // The last moment of the last day, in the office's own zone.
  const end = `${offer.endsOn ?? agreement.endsOn}T23:59:59${office.utcOffset}`;
  return {
    '@type': 'Offer',
    name: `${kinds[offer.kind](offer.value)}: ${offer.what.id}`,
    description: [
      offer.for === 'child' ? 'Untuk anak dengan KIA' : 'Untuk anak dengan KIA dan keluarga',
      offer.conditions?.id,
    ]
      .filter(Boolean)
      .join('. '),
    validFrom: offer.startsOn ?? agreement.startsOn,
    validThrough: end,
    eligibleRegion: eligible(offer, office),
  };
}

function business(partner: Partner, office: OfficeBrief, url: string) {
  const {id, name, category, place, contact, website, offers, sample} = partner;
  const {latitude, longitude} = place;
  return {
    '@type': types[category] ?? 'LocalBusiness',
    '@id': `${url}#${id}`,
    name: `${sample ? '[Contoh] ' : ''}${name}`,
    ...(website && {url: website}),
    ...(contact?.phone && {telephone: contact.phone}),
    address: {
      '@type': 'PostalAddress',
      streetAddress: [place.name, place.address].filter(Boolean).join(', '),
      addressLocality: [place.village?.name, place.district.name].filter(Boolean).join(', '),
      addressCountry: 'ID',
    },
    ...(latitude !== undefined &&
      longitude !== undefined && {geo: {'@type': 'GeoCoordinates', latitude, longitude}}),
    makesOffer: offers.map(offer => offerOf(offer, partner, office)),
  };
}

/** The partners as a list of businesses with their schema.org Offers. */
export const partnerList = ({data, office}: PartnerList, url: string) => ({
  '@context': context,
  '@type': 'ItemList',
  name: `Mitra KIA ${office.name}`,
  url,
  itemListElement: data.map((partner, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    item: business(partner, office, url),
  })),
});

/** One partner with its offers while its agreement stands; else only that the page is. */
export const offeredBy = ({data, office, name}: PartnerAnswer, url: string) =>
  data
    ? {'@context': context, ...business(data, office, url)}
    : {'@context': context, '@type': 'WebPage', name, url};
