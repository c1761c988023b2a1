/**
 * Sample data: five offices whose names and districts are true and whose visits are invented, visibly
 * so and marked `sample`. One thing told of them is real: Parepare's figures of ON THE SPOT. The
 * sample moves along with today, so that a demo never runs dry.
 */
import type {OfficeCatalogue} from '@pendopo/contract';
import type {Notice, Statistic} from '@pendopo/contract/types';
import type {StoredApplication} from '../applications/check.js';
import type {StoredOffice} from '../offices/store.js';
import {localDate, zones} from '../time.js';
import type {StoredPartner} from '../partners/check.js';
import type {NewSurvey} from '../surveys/store.js';
import type {StoredVisit, VisitSeries} from '../visits/series.js';
import type {ComplaintSeed} from '../complaints/record.js';
import type {RequestSeed} from '../visit-requests/store.js';
import {applications, tryOut} from './applications.js';
import {sampleCatalogue} from './catalogues.js';
import {complaints, complaintSamples} from './complaints.js';
import {notices} from './notices.js';
import {partners} from './partners.js';
import {premises} from './premises.js';
import {type Profile, profiles} from './profiles.js';
import {rounds} from './rounds.js';
import {singles} from './singles.js';
import {statistics} from './statistics.js';
import {surveys} from './surveys.js';
import {visitRequests} from './visit-requests.js';

/** All that is known of a sample office. */
export interface OfficeSeed {
  office: StoredOffice;
  series: VisitSeries[];
  visits: StoredVisit[];
  notices: Notice[];
  catalogue: OfficeCatalogue;
  statistics: Statistic[];
  partners: StoredPartner[];
  surveys: NewSurvey[];
  complaints: ComplaintSeed[];
  visitRequests: RequestSeed[];
  applications: StoredApplication[];
}

const source =
  'Districts: cahyadsn/wilayah@b7ad440 (MIT, Kepmendagri 300.2.2-2138/2025). ' +
  'Halo Dukcapil 1500537: infobanknews.com. Playroom and lactation room of Batu Bara: a study of 2022. All else is invented.';

function office(profile: Profile, today: string): OfficeSeed['office'] {
  const {id, name, region, province, timeZone, districts} = profile;
  return {
    id,
    name,
    region,
    province,
    timeZone,
    utcOffset: zones[timeZone].utcOffset,
    ...premises(profile, today),
    sample: true,
    districts: districts.map(([code, district]) => ({code: `${id}.${code}`, name: district})),
    source,
    intake: {
      status: {factor: 'birth-date', tryOut: tryOut(profile)},
      complaints: {samples: complaintSamples},
    },
  };
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
      office: office(profile, today),
      series: rounds(profile, today),
      visits: singles(profile, today),
      notices: notices(profile, today),
      catalogue: sampleCatalogue(profile.id),
      statistics: statistics(profile, today),
      partners: partners(profile, today),
      surveys: surveys(profile, today),
      complaints: complaints(profile, today),
      visitRequests: visitRequests(profile, today),
      applications: applications(profile, today),
    };
  });
}
