/**
 * The five offices of the sample: what is true of them.
 *
 * Names and codes of districts: cahyadsn/wilayah@b7ad440 (MIT, Kepmendagri 300.2.2-2138/2025).
 * Coordinates are rough middles of the districts from memory, good for a map, not for a route.
 */
import type {TimeZone} from '../time.js';

/** A district: last group of its code, name, latitude, longitude (degrees, WGS 84, approximate). */
export type District = readonly [code: string, name: string, latitude: number, longitude: number];

/** What is true of a sample office; all else in the sample is invented. */
export interface Profile {
  id: string;
  name: string;
  region: string;
  province: string;
  timeZone: TimeZone;
  /** What a district is called there; Bantul's are kapanewon. */
  districtWord: 'Kecamatan' | 'Kapanewon';
  /** Villages of a regency are desa (code 2xxx), those of a city kelurahan (1xxx). */
  villageWord: 'Desa' | 'Kelurahan';
  districts: readonly District[];
}

export const profiles: readonly Profile[] = [
  {
    id: '12.19',
    name: 'Disdukcapil Kabupaten Batu Bara',
    region: 'Kabupaten Batu Bara',
    province: 'Sumatera Utara',
    timeZone: 'Asia/Jakarta',
    districtWord: 'Kecamatan',
    villageWord: 'Desa',
    districts: [
      ['01', 'Medang Deras', 3.38, 99.35],
      ['02', 'Sei Suka', 3.33, 99.39],
      ['03', 'Air Putih', 3.28, 99.37],
      ['04', 'Lima Puluh', 3.17, 99.42],
      ['05', 'Talawi', 3.19, 99.54],
      ['06', 'Tanjung Tiram', 3.23, 99.58],
      ['07', 'Sei Balai', 3.09, 99.53],
      ['08', 'Laut Tador', 3.25, 99.28],
      ['09', 'Lima Puluh Pesisir', 3.25, 99.45],
      ['10', 'Datuk Lima Puluh', 3.17, 99.36],
      ['11', 'Datuk Tanah Datar', 3.14, 99.5],
      ['12', 'Nibung Hangus', 3.17, 99.62],
    ],
  },
  {
    id: '33.72',
    name: 'Disdukcapil Kota Surakarta',
    region: 'Kota Surakarta',
    province: 'Jawa Tengah',
    timeZone: 'Asia/Jakarta',
    districtWord: 'Kecamatan',
    villageWord: 'Kelurahan',
    districts: [
      ['01', 'Laweyan', -7.563, 110.795],
      ['02', 'Serengan', -7.582, 110.817],
      ['03', 'Pasar Kliwon', -7.576, 110.834],
      ['04', 'Jebres', -7.557, 110.853],
      ['05', 'Banjarsari', -7.546, 110.813],
    ],
  },
  {
    id: '34.02',
    name: 'Disdukcapil Kabupaten Bantul',
    region: 'Kabupaten Bantul',
    province: 'DI Yogyakarta',
    timeZone: 'Asia/Jakarta',
    districtWord: 'Kapanewon',
    villageWord: 'Desa',
    districts: [
      ['01', 'Srandakan', -7.94, 110.25],
      ['02', 'Sanden', -7.97, 110.27],
      ['03', 'Kretek', -7.98, 110.32],
      ['04', 'Pundong', -7.95, 110.35],
      ['05', 'Bambanglipuro', -7.95, 110.32],
      ['06', 'Pandak', -7.92, 110.29],
      ['07', 'Pajangan', -7.87, 110.29],
      ['08', 'Bantul', -7.89, 110.33],
      ['09', 'Jetis', -7.9, 110.37],
      ['10', 'Imogiri', -7.93, 110.39],
      ['11', 'Dlingo', -7.92, 110.45],
      ['12', 'Banguntapan', -7.81, 110.41],
      ['13', 'Pleret', -7.86, 110.41],
      ['14', 'Piyungan', -7.83, 110.46],
      ['15', 'Sewon', -7.85, 110.36],
      ['16', 'Kasihan', -7.82, 110.33],
      ['17', 'Sedayu', -7.81, 110.27],
    ],
  },
  {
    id: '35.19',
    name: 'Disdukcapil Kabupaten Madiun',
    region: 'Kabupaten Madiun',
    province: 'Jawa Timur',
    timeZone: 'Asia/Jakarta',
    districtWord: 'Kecamatan',
    villageWord: 'Desa',
    districts: [
      ['01', 'Kebonsari', -7.75, 111.47],
      ['02', 'Dolopo', -7.75, 111.53],
      ['03', 'Geger', -7.7, 111.53],
      ['04', 'Dagangan', -7.71, 111.59],
      ['05', 'Kare', -7.73, 111.69],
      ['06', 'Gemarang', -7.67, 111.75],
      ['07', 'Wungu', -7.66, 111.58],
      ['08', 'Madiun', -7.57, 111.53],
      ['09', 'Jiwan', -7.61, 111.48],
      ['10', 'Balerejo', -7.55, 111.58],
      ['11', 'Mejayan', -7.55, 111.66],
      ['12', 'Saradan', -7.55, 111.72],
      ['13', 'Pilangkenceng', -7.48, 111.63],
      ['14', 'Sawahan', -7.58, 111.48],
      ['15', 'Wonoasri', -7.57, 111.62],
    ],
  },
  {
    id: '73.72',
    name: 'Disdukcapil Kota Parepare',
    region: 'Kota Parepare',
    province: 'Sulawesi Selatan',
    timeZone: 'Asia/Makassar',
    districtWord: 'Kecamatan',
    villageWord: 'Kelurahan',
    districts: [
      ['01', 'Bacukiki', -4.04, 119.68],
      ['02', 'Ujung', -4.01, 119.63],
      ['03', 'Soreang', -3.99, 119.64],
      ['04', 'Bacukiki Barat', -4.03, 119.63],
    ],
  },
];
