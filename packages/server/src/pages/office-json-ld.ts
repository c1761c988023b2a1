import type {Notice, Office, OpeningHours} from '@pendopo/contract/types';

const dayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** From one day to another, both included, YYYY-MM-DD: nothing for hours that always hold. */
interface Validity {
  validFrom?: string;
  validThrough?: string;
}

/** Hours of the week, in two parts where there is a break between them. */
const weekly = (hours: readonly OpeningHours[] = [], validity: Validity = {}) =>
  hours.flatMap(({days, opens, closes, breakStarts, breakEnds}) => {
    const parts =
      breakStarts && breakEnds
        ? [
            [opens, breakStarts],
            [breakEnds, closes],
          ]
        : [[opens, closes]];
    return parts.map(([from, to]) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map(day => dayNames[day - 1]),
      opens: from,
      closes: to,
      ...validity,
    }));
  });

/** A whole day closed, as schema.org says it: it opens and closes at midnight. */
const closed = (date: string, name: string) => ({
  '@type': 'OpeningHoursSpecification',
  name,
  opens: '00:00',
  closes: '00:00',
  validFrom: date,
  validThrough: date,
});

const feature = (name: string, value: boolean) => ({
  '@type': 'LocationFeatureSpecification',
  name,
  value,
});

/** A number in full, as machines ring it. */
const international = (whatsapp: string) => `+${whatsapp}`;

const announcement = ({title, body, startsAt, endsAt, sample}: Notice, office: string) => ({
  '@type': 'SpecialAnnouncement',
  name: `${sample ? '[Contoh] ' : ''}${title.id}`,
  text: body?.id ?? title.id,
  datePosted: startsAt,
  ...(endsAt && {expires: endsAt}),
  announcementLocation: {'@id': office},
});

/** An office as a schema.org GovernmentOffice, with its special days and its announcements. */
export function officeJsonLd(office: Office, url: string) {
  const {address, latitude, longitude, ramadan, contacts} = office;
  const id = `${url}#kantor`;
  const period = ramadan && {validFrom: ramadan.from, validThrough: ramadan.to};
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'GovernmentOffice',
        '@id': id,
        name: `${office.sample ? '[Contoh] ' : ''}${office.name}`,
        url,
        areaServed: office.region,
        isAccessibleForFree: true,
        ...(address && {
          address: {
            '@type': 'PostalAddress',
            streetAddress: address,
            addressRegion: office.province,
            addressCountry: 'ID',
          },
        }),
        ...(latitude !== undefined &&
          longitude !== undefined && {geo: {'@type': 'GeoCoordinates', latitude, longitude}}),
        contactPoint: contacts.map(({name, phone, whatsapp, email}) => ({
          '@type': 'ContactPoint',
          ...(name && {contactType: name}),
          ...((phone || whatsapp) && {telephone: phone ?? international(whatsapp!)}),
          ...(email && {email}),
        })),
        openingHoursSpecification: [
          ...weekly(office.hours),
          ...(period ? weekly(office.ramadanHours, period) : []),
          ...office.closedDays.map(({date, reason}) => closed(date, reason.id)),
        ],
        amenityFeature: [
          ...(office.facilities ?? []).map(({name, state}) => feature(name.id, state === 'open')),
          ...(office.accessibility ?? []).map(({name, available}) => feature(name.id, available)),
        ],
      },
      ...office.notices.map(notice => announcement(notice, id)),
    ],
  };
}
