/** The questions of the bench: each filter alone, and together. */
import {traits} from './record.ts';

type Query = Record<string, string>;

const district = {district: '12.19.04'};
const village = {village: '12.19.04.2001'};
const kind = {kind: traits.kind};
const service = {service: traits.service};

export const questions: Record<string, Query> = {
  'no filter': {},
  district,
  village,
  kind,
  service,
  'q, a rare word': {q: traits.rareWord},
  'q, a common word': {q: traits.commonWord},
  'q, two letters': {q: 'ba'},
  'q, found nowhere': {q: 'xyzzy'},
  'q, two letters found nowhere': {q: 'zq'},
  'district + kind': {...district, ...kind},
  'district + service': {...district, ...service},
  'village + kind + service': {...village, ...kind, ...service},
  'district + q, common': {...district, q: traits.commonWord},
  'kind + service + q, rare': {...kind, ...service, q: traits.rareWord},
  'kind + district, nothing': {...district, kind: 'training'},
};
