// The few shapes that reading code relies on. Full validation is the server's; here it must only be
// certain that a foreign or broken answer is told apart before anything is made of it.

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const has = (value: unknown, ...names: string[]): value is Record<string, unknown> =>
  isObject(value) && names.every(name => typeof value[name] === 'string');

const isRegion = (value: unknown) => has(value, 'code', 'name');
const isBrief = (value: unknown): value is Record<string, unknown> =>
  has(value, 'id', 'name', 'timeZone', 'utcOffset') &&
  Array.isArray(value['contacts']) &&
  Array.isArray(value['hours']);

const isVisit = (value: unknown) =>
  has(value, 'id', 'kind', 'state', 'start', 'end') &&
  has(value['place'], 'name') &&
  isRegion(value['place']['district']) &&
  Array.isArray(value['services']) &&
  Array.isArray(value['bring']);

const isPartner = (value: unknown) =>
  has(value, 'id', 'name', 'category') &&
  has(value['place'], 'address') &&
  isRegion(value['place']['district']) &&
  has(value['agreement'], 'startsOn', 'endsOn') &&
  Array.isArray(value['offers']) &&
  value['offers'].every(
    offer =>
      has(offer, 'kind', 'accepts') && has(offer['what'], 'id') && Array.isArray(offer['blackout']),
  );

const listOf = (value: unknown, item: (value: unknown) => boolean): value is {data: unknown[]} =>
  isObject(value) && Array.isArray(value['data']) && value['data'].every(item);

const isService = (value: unknown) =>
  has(value, 'id', 'group') &&
  has(value['name'], 'id') &&
  ['facts', 'eligibility', 'requirements', 'forms', 'channels', 'notes'].every(name =>
    Array.isArray(value[name]),
  );

const isStatistic = (value: unknown) =>
  has(value, 'id', 'period', 'asOf') &&
  has(value['title'], 'id') &&
  has(value['unit'], 'id') &&
  isObject(value['source']) &&
  has(value['source']['what'], 'id') &&
  Array.isArray(value['series']) &&
  value['series'].every(
    one =>
      has(one, 'id') &&
      has(one['name'], 'id') &&
      Array.isArray(one['points']) &&
      one['points'].every(point => has(point, 'period')),
  );

export const checks = {
  complaint: (value: unknown) =>
    has(value, 'number', 'state', 'class', 'text', 'receivedAt', 'asOf') &&
    isBrief(value['office']) &&
    ['photos', 'events', 'due', 'may'].every(name => Array.isArray(value[name])),
  complaintErased: (value: unknown) => has(value, 'number', 'erasedAt'),
  complaintExport: (value: unknown) =>
    isObject(value) && has(value['complaint'], 'number', 'state') && Array.isArray(value['photos']),
  complaintReceipt: (value: unknown) =>
    has(value, 'number', 'secret', 'receivedAt') && Array.isArray(value['due']),
  case: (value: unknown) =>
    has(value, 'asOf') &&
    isBrief(value['office']) &&
    Array.isArray(value['notices']) &&
    has(value['data'], 'number', 'kind', 'state', 'since', 'updatedAt') &&
    has(value['data']['todo'], 'act') &&
    Array.isArray(value['data']['timeline']) &&
    Array.isArray(value['data']['next']),
  intake: (value: unknown) =>
    has(value, 'updatedAt', 'validUntil') &&
    isBrief(value['office']) &&
    Array.isArray(value['services']) &&
    Array.isArray(value['districts']) &&
    isObject(value['settings']),
  challenge: (value: unknown) =>
    has(value, 'algorithm', 'challenge', 'salt', 'signature') &&
    typeof value['maxnumber'] === 'number',
  receipt: (value: unknown) => has(value, 'number', 'secret'),
  erased: (value: unknown) => has(value, 'number', 'erasedAt'),
  visitRequestExport: (value: unknown) =>
    has(value, 'number', 'state', 'receivedAt') && isObject(value['request']),
  office: (value: unknown) =>
    isBrief(value) &&
    ['notices', 'openings', 'closedDays'].every(name => Array.isArray(value[name])),
  offices: (value: unknown) => listOf(value, isBrief),
  notices: (value: unknown) => listOf(value, item => has(item, 'id', 'kind', 'startsAt')),
  partner: (value: unknown) =>
    has(value, 'id', 'name', 'standing', 'asOf', 'startsOn', 'endsOn', 'validUntil') &&
    isBrief(value['office']) &&
    (value['data'] === undefined ? value['standing'] !== 'valid' : isPartner(value['data'])),
  partners: (value: unknown) =>
    listOf(value, isPartner) &&
    isBrief((value as Record<string, unknown>)['office']) &&
    Array.isArray((value as Record<string, unknown>)['notices']),
  service: (value: unknown) =>
    isObject(value) &&
    isService(value['data']) &&
    isBrief(value['office']) &&
    Array.isArray(value['visits']) &&
    Array.isArray(value['notices']),
  services: (value: unknown) =>
    listOf(value, item => has(item, 'id', 'group') && has(item['name'], 'id')) &&
    isBrief((value as Record<string, unknown>)['office']) &&
    Array.isArray((value as Record<string, unknown>)['events']),
  statistic: (value: unknown) =>
    isObject(value) &&
    isStatistic(value['data']) &&
    isBrief(value['office']) &&
    Array.isArray(value['notices']),
  statistics: (value: unknown) =>
    listOf(value, item => has(item, 'id', 'asOf') && has(item['title'], 'id')) &&
    (!('only' in value) || isStatistic(value['only'])) &&
    isBrief((value as Record<string, unknown>)['office']) &&
    Array.isArray((value as Record<string, unknown>)['notices']),
  surveySummary: (value: unknown) =>
    has(value, 'period', 'updatedAt', 'validUntil') &&
    isBrief(value['office']) &&
    Array.isArray(value['notices']) &&
    Array.isArray(value['periods']) &&
    listOf({data: value['bands']}, band => has(band, 'grade') && has(band['name'], 'id')) &&
    has(value['source'], 'id') &&
    (value['data'] === undefined ||
      (has(value['data'], 'grade') &&
        listOf({data: value['data']['elements']}, one => has(one, 'element', 'grade')))),
  surveyThanks: (value: unknown) => has(value, 'receivedAt'),
  visit: (value: unknown) => isObject(value) && isVisit(value['data']) && isBrief(value['office']),
  visits: (value: unknown) =>
    listOf(value, isVisit) &&
    isBrief((value as Record<string, unknown>)['office']) &&
    Array.isArray((value as Record<string, unknown>)['notices']),
};
