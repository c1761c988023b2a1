import type {OfferStrings} from './strings.js';

export const offerStrings: OfferStrings = {
  kinds: {percent: 'Discount', amount: 'Less', free: 'Free', gift: 'Gift', bonus: 'Extra'},
  worth: rupiah => `worth ${rupiah}`,
  who: {
    child: 'For the child with the KIA',
    child_and_family: 'For the child with the KIA and family',
  },
  ages: (from, to) => (from ? `ages ${from}–${to}` : `up to age ${to}`),
  areas: {
    regency: region => `KIA issued in ${region}`,
    province: (_, province) => `KIA issued anywhere in ${province}`,
    national: () => 'KIA from anywhere in Indonesia',
  },
  from: 'from',
  until: 'until',
  notToday: 'Not today',
};
