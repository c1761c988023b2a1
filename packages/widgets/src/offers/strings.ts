import type {Offer} from '@pendopo/sdk';

/** What is said of an offer, wherever it is shown. */
export interface OfferStrings {
  kinds: Record<Offer['kind'], string>;
  /** Said of something given away that is worth so much. */
  worth: (rupiah: string) => string;
  who: Record<Offer['for'], string>;
  ages: (from: number, to: number) => string;
  areas: Record<Offer['accepts'], (region: string, province: string) => string>;
  from: string;
  until: string;
  notToday: string;
}

/** Ages of all children with a KIA: from birth to the day before 17. */
export const allAges = [0, 16] as const;

export const offerStrings: OfferStrings = {
  kinds: {
    percent: 'Diskon',
    amount: 'Potongan',
    free: 'Gratis',
    gift: 'Hadiah',
    bonus: 'Bonus',
  },
  worth: rupiah => `senilai ${rupiah}`,
  who: {
    child: 'Untuk anak pemegang KIA',
    child_and_family: 'Untuk anak pemegang KIA dan keluarga',
  },
  ages: (from, to) => (from ? `usia ${from}–${to} tahun` : `sampai usia ${to} tahun`),
  areas: {
    regency: region => `KIA terbitan ${region}`,
    province: (_, province) => `KIA terbitan mana saja di ${province}`,
    national: () => 'KIA dari seluruh Indonesia',
  },
  from: 'mulai',
  until: 'sampai',
  notToday: 'Hari ini tidak berlaku',
};
