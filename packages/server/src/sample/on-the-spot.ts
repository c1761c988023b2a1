/**
 * The one statistic of the sample that is real: ON THE SPOT, the home visits of Disdukcapil Kota
 * Parepare, as a study of ON THE SPOT gives them. A dash in the study is
 * a month without a figure, not nought.
 */
import type {Statistic} from '@pendopo/contract/types';

/** A year's figures from January on; `undefined` where the study has a dash. */
function year(name: string, total: number, values: readonly (number | undefined)[]) {
  const points = values.map((value, month) => ({
    period: `${name}-${String(month + 1).padStart(2, '0')}`,
    ...(value !== undefined && {value}),
  }));
  return {id: name, name: {id: name, en: name}, points, total};
}

const none = undefined;

/**
 * What the study compares, as it is reported: the wording of the two rows is ours, the facts
 * are H3, H4 and H5 (long, tiring, costly ways; irregular fees for a free service; residents with
 * disability without documents; the team comes, the card is handed over at home, all 205 documented).
 */
const comparison: Statistic['comparison'] = {
  title: {id: 'Sebelum dan sesudah ON THE SPOT', en: 'Before and after ON THE SPOT'},
  before: {id: 'Sebelum', en: 'Before'},
  after: {id: 'Sesudah', en: 'After'},
  rows: [
    {
      aspect: {
        id: 'Cara mengurus KTP-el dan Kartu Keluarga (KK)',
        en: 'Getting the identity card (KTP-el) and the family card (KK)',
      },
      before: {
        id: 'Perjalanan ke kantor lama, melelahkan, dan perlu ongkos; ada pungutan tidak resmi, padahal layanan gratis.',
        en: 'A long, tiring, costly way to the office; irregular fees, although the service is free.',
      },
      after: {
        id: 'Petugas datang ke rumah, gratis; kartu yang sudah jadi diserahkan di rumah.',
        en: 'The team comes to the home, free of charge; the finished card is handed over at home.',
      },
    },
    {
      aspect: {
        id: 'Dokumen warga penyandang disabilitas',
        en: 'Documents of residents with a disability',
      },
      before: {
        id: 'Ada penyandang disabilitas yang belum punya dokumen kependudukan.',
        en: 'Some residents with a disability had no civil-registration documents.',
      },
      after: {
        id: 'Ke-205 penyandang disabilitas yang terdata semuanya sudah punya dokumen.',
        en: 'All 205 registered residents with a disability have their documents.',
      },
    },
  ],
};

export const onTheSpot: Statistic = {
  id: 'on_the_spot',
  title: {
    id: 'ON THE SPOT: warga yang dilayani di rumah',
    en: 'ON THE SPOT: residents served at home',
  },
  unit: {id: 'orang', en: 'people'},
  period: 'month',
  asOf: '2021-09',
  sample: false,
  series: [
    year('2020', 61, [10, 4, 7, 1, none, 7, 4, 8, none, 7, 8, 5]),
    year('2021', 84, [28, 13, 20, 5, 1, 10, none, 3, 4]),
  ],
  facts: [
    {
      value: 205,
      name: {
        id: 'penyandang disabilitas terdata di SIAK (Sistem Informasi Administrasi Kependudukan); semuanya sudah punya dokumen',
        en: 'residents with a disability in SIAK, the population register; all of them have documents',
      },
    },
  ],
  comparison,
  note: {
    id: 'Layanan gratis untuk lansia, penyandang disabilitas, orang sakit, dan orang dengan gangguan jiwa. Bulan tanpa angka dalam kajian ditulis "tidak ada angka", bukan nol.',
    en: 'A free service for people who are elderly, disabled, ill or live with a mental disorder. Months without a figure in the study are shown as "no figure", not as nought.',
  },
  source: {
    what: {
      id: 'Kajian tentang layanan ON THE SPOT Disdukcapil Kota Parepare',
      en: 'Study of the ON THE SPOT service of Disdukcapil Kota Parepare',
    },
  },
  published: true,
};
