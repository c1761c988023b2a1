import type {OfficeBrief, Service} from '@pendopo/contract/types';
import type {ServicesPage} from '@pendopo/widgets/checklist/print.js';
import {schema} from './json-ld.js';

/** A service as schema.org tells it: free, what it takes, what comes of it. */
const governmentService = (service: Service, office: OfficeBrief, url: string) => ({
  '@type': 'GovernmentService',
  '@id': url,
  url,
  name: `${office.sample ? '[Contoh] ' : ''}${service.name.id}`,
  ...(service.summary && {description: service.summary.id}),
  provider: {'@type': 'GovernmentOffice', name: office.name, areaServed: office.region},
  serviceOutput: service.outputs.map(({name}) => ({'@type': 'GovernmentPermit', name: name.id})),
  offers: {'@type': 'Offer', price: 0, priceCurrency: 'IDR'},
  termsOfService: service.requirements.map(({name}) => name.id).join('; '),
});

/** The services of a page as schema.org tells them. */
export function serviceList({data, office}: ServicesPage, url: string) {
  const context = {'@context': schema('').slice(0, -1)};
  if (!Array.isArray(data)) return {...context, ...governmentService(data, office, url)};
  return {
    ...context,
    '@type': 'ItemList',
    name: `Persyaratan layanan ${office.name}`,
    url,
    itemListElement: data.map(({id, name}, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: name.id,
      url: `${url}?service=${id}`,
    })),
  };
}
