import type {Office, Pendopo} from '@pendopo/sdk';
import type {Lang} from '../http/language.js';

/** One of several, by its value in an address. */
export interface Option {
  value: string;
  name: string;
}

/** What an office's embeds can be narrowed to, in groups. */
export interface Offers {
  office: Office;
  districts: Option[];
  /** With a coming visit, by name. */
  villages: Option[];
  schools: Option[];
  services: Option[];
  metrics: Option[];
  /** Whose agreement stands today, by name. */
  partners: Option[];
}

const byName = (a: Option, b: Option) => a.name.localeCompare(b.name, 'id');

/** The villages and schools that are visited: each district tells its own. */
async function visited(client: Pendopo, office: Office) {
  const answers = await Promise.all(
    office.districts.map(({code}) => client.visits.list({district: code, limit: 1})),
  );
  const facets = answers.flatMap((answer, at) =>
    answer.facets ? [{...answer.facets, within: office.districts[at]!.name}] : [],
  );
  return {
    villages: facets.flatMap(({villages, within}) =>
      villages.map(({code, name}) => ({value: `village:${code}`, name: `${name} (${within})`})),
    ),
    schools: facets.flatMap(({schools, within}) =>
      schools.map(({npsn, name}) => ({value: `school:${npsn}`, name: `${name} (${within})`})),
    ),
  };
}

async function partnersOf(client: Pendopo): Promise<Option[]> {
  const found: Option[] = [];
  for await (const {id, name} of client.partners.list({limit: 100})) found.push({value: id, name});
  return found;
}

/**
 * Asks what there is to choose from at an office.
 *
 * @throws {NotFoundError} for an office that the server does not know
 */
export async function offersOf(client: Pendopo, lang: Lang): Promise<Offers> {
  const office = await client.offices.get();
  const [{villages, schools}, services, metrics, partners] = await Promise.all([
    visited(client, office),
    client.services.list(),
    client.statistics.list(),
    partnersOf(client),
  ]);
  return {
    office,
    districts: office.districts
      .map(({code, name}) => ({value: `district:${code}`, name}))
      .sort(byName),
    villages: villages.sort(byName),
    schools: schools.sort(byName),
    services: services.data
      .filter(({offered}) => offered)
      .map(({id, name}) => ({value: id, name: name[lang] ?? name.id})),
    metrics: metrics.data.map(({id, title}) => ({value: id, name: title[lang] ?? title.id})),
    partners,
  };
}
