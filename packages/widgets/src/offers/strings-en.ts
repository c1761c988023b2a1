import type {OfferStrings} from './strings.js';

export const offerStrings: OfferStrings = {
  kinds: {percent: 'Discount', amount: 'Less', free: 'Free', gift: 'Gift', bonus: 'Extra'},
  worth: rupiah => `worth ${rupiah}`,
  who: {child: 'For the child', child_and_family: 'For the child and family'},
  ages: (from, to) => `ages ${from}–${to}`,
  areas: (region, province) => ({
    regency: `KIA of ${region}`,
    province: `KIA from ${province}`,
    national: 'KIA from anywhere in Indonesia',
  }),
  from: 'from',
  until: 'until',
  notToday: 'Not today',
};
