/**
 * How sample offices depart from the national catalogue: invented, to show what an office can decide
 * for itself. Offices do differ in these points (photo size, letters, F-1.05).
 */
import type {OfficeCatalogue} from '@pendopo/contract';

type Departure = Omit<OfficeCatalogue, 'office' | 'sample' | 'rule'>;

const departures: Record<string, Departure> = {
  '12.19': {
    services: {
      kia_5to17: {
        change: {
          photo: {
            name: {
              id: 'Pas foto berwarna ukuran 2x3, 2 lembar',
              en: 'Two colour photos, 2x3 cm',
            },
            note: {
              id: 'Ketentuan contoh: latar merah untuk tahun lahir ganjil, biru untuk genap.',
              en: 'Sample rule: red background for odd years of birth, blue for even ones.',
            },
          },
        },
      },
    },
  },
  '33.72': {switches: {office_requires_letter: true}, services: {}},
  '34.02': {switches: {f105_accepted: false}, services: {}},
  '35.19': {
    // DIDUPAG: rulings of the Religious Court come to the office by themselves.
    switches: {court_partnership_active: true},
    services: {
      marriage_civil: {
        change: {
          photo_4x6: {
            name: {
              id: 'Pas foto berdampingan ukuran 4x6, 3 lembar',
              en: 'Three photos of the couple side by side, 4x6 cm',
            },
          },
        },
      },
    },
  },
};

/** The sample office's own version of the catalogue. */
export const sampleCatalogue = (office: string): OfficeCatalogue => ({
  office,
  sample: true,
  rule: {
    sources: [],
    verifiedOn: '2026-11',
    decidedBy: 'Ketentuan contoh, bukan keputusan kantor',
  },
  services: {},
  ...departures[office],
});
