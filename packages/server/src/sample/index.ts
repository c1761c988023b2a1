/**
 * Sample data: five offices whose names and districts are true and whose visits are invented, visibly
 * so and marked `sample`. It moves along with today, so that a demo never runs dry.
 */
import type {Notice, Office} from '@pendopo/contract/types';
import {addDays, instantAt, isoWeekday, localDate, zones} from '../time.js';
import type {StoredVisit, VisitSeries} from '../visits/series.js';
import type {StoredPartner} from '../partners/check.js';
import {partners} from './partners.js';
import {type Profile, profiles} from './profiles.js';
import {rounds} from './rounds.js';
import {sampleWhatsapp, singles} from './singles.js';

/** All that is known of a sample office: itself, its rounds, its single visits, its notices, its partners. */
export interface OfficeSeed {
  office: Omit<Office, 'updatedAt' | 'validUntil'>;
  series: VisitSeries[];
  visits: StoredVisit[];
  notices: Notice[];
  partners: StoredPartner[];
}

const source =
  'Districts: cahyadsn/wilayah@b7ad440 (MIT, Kepmendagri 300.2.2-2138/2025). ' +
  'Halo Dukcapil 1500537: infobanknews.com. Hours, address, WhatsApp, all visits and all partners are invented.';

function office(profile: Profile): OfficeSeed['office'] {
  const {id, name, region, province, timeZone, districts} = profile;
  return {
    id,
    name,
    region,
    province,
    timeZone,
    utcOffset: zones[timeZone].utcOffset,
    contacts: [
      {name: 'Halo Dukcapil (nasional)', phone: '1500537'},
      {name: 'WhatsApp contoh', whatsapp: sampleWhatsapp(profile)},
    ],
    hours: [
      {days: [1, 2, 3, 4], opens: '08:00', closes: '15:00'},
      {days: [5], opens: '08:00', closes: '14:00'},
    ],
    sample: true,
    address: `Jalan Contoh No. 1, ${region}`,
    districts: districts.map(([code, district]) => ({code: `${id}.${code}`, name: district})),
    source,
  };
}

/** One office has trouble with its line, from Monday to Monday, so that a notice always holds. */
function notices({id, timeZone}: Profile, today: string): Notice[] {
  if (id !== '12.19') return [];
  const {utcOffset} = zones[timeZone];
  const monday = addDays(today, 1 - isoWeekday(today));
  return [
    {
      id: `${id}-network-${monday.replaceAll('-', '')}`,
      kind: 'network',
      channels: ['van'],
      title: {
        id: 'Contoh: sinyal lemah',
        en: 'Sample: weak signal',
      },
      body: {
        id: 'Perekaman KTP-el tetap berjalan; dokumen lain dicetak di kantor.',
        en: 'Recording for the KTP-el goes on; other documents are printed at the office.',
      },
      startsAt: instantAt(monday, '00:00', utcOffset),
      endsAt: instantAt(addDays(monday, 7), '00:00', utcOffset),
      sample: true,
    },
  ];
}

/**
 * The five sample offices as of `now`, by code.
 *
 * On every day each office has a visit from 07:00 to 21:00, and in the coming thirty days more than
 * twenty in at least six of its districts (or all), in every state and of every kind but training.
 * The same for all moments of one local date; a visit keeps its id and content from day to day.
 *
 * @param now Any moment from 2024 on; each office's own date is taken from it.
 */
export function sampleSeeds(now: Date): OfficeSeed[] {
  return profiles.map(profile => {
    const today = localDate(now, zones[profile.timeZone].utcOffset);
    return {
      office: office(profile),
      series: rounds(profile, today),
      visits: singles(profile, today),
      notices: notices(profile, today),
      partners: partners(profile, today),
    };
  });
}
