import type {OfficeBrief, Visit, VisitList} from '@pendopo/contract/types';

export const schema = (name: string) => `https://schema.org/${name}`;

const status: Partial<Record<Visit['state'], string>> = {
  cancelled: schema('EventCancelled'),
  postponed: schema('EventPostponed'),
  rescheduled: schema('EventRescheduled'),
};

function location({place}: Visit) {
  const {latitude, longitude} = place;
  return {
    '@type': 'Place',
    name: place.name,
    address: {
      '@type': 'PostalAddress',
      ...(place.address && {streetAddress: place.address}),
      addressLocality: [place.village?.name, place.district.name].filter(Boolean).join(', '),
      addressCountry: 'ID',
    },
    ...(latitude !== undefined &&
      longitude !== undefined && {geo: {'@type': 'GeoCoordinates', latitude, longitude}}),
  };
}

function event(visit: Visit, office: OfficeBrief, url: string) {
  // A moved visit is told with its new date and the one it had.
  const {start, end} = visit.replacement ?? visit;
  return {
    '@type': 'Event',
    '@id': `${url}#${visit.id}`,
    name: `${office.sample ? '[Contoh] ' : ''}Jemput bola Dukcapil: ${visit.place.name}`,
    startDate: start,
    endDate: end,
    ...(visit.replacement && {previousStartDate: visit.start}),
    eventStatus: status[visit.state] ?? schema('EventScheduled'),
    eventAttendanceMode: schema('OfflineEventAttendanceMode'),
    isAccessibleForFree: true,
    location: location(visit),
    organizer: {'@type': 'GovernmentOffice', name: office.name, areaServed: office.region},
    ...(visit.quota && {
      maximumAttendeeCapacity: visit.quota.total,
      remainingAttendeeCapacity: visit.quota.left,
    }),
    description: visit.services.map(service => service.name.id).join(', '),
  };
}

/** The visits as a list of schema.org Events. */
export const eventList = ({data, office}: VisitList, url: string) => ({
  '@context': schema('').slice(0, -1),
  '@type': 'ItemList',
  name: `Jadwal jemput bola ${office.name}`,
  url,
  itemListElement: data.map((visit, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    item: event(visit, office, url),
  })),
});
