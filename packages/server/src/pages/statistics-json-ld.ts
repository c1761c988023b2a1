import type {OfficeBrief, Statistic, StatisticPoint} from '@pendopo/contract/types';
import {type Figures, shown} from '@pendopo/widgets/statistics/print.js';

/** A period as ISO 8601 has it; quarters, which it lacks, by their first and last month. */
function isoPeriod(period: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (!quarter) return period;
  const last = Number(quarter[2]) * 3;
  const month = (n: number) => `${quarter[1]}-${String(n).padStart(2, '0')}`;
  return `${month(last - 2)}/${month(last)}`;
}

/** From the first period to the last one. */
function coverage({series}: Statistic): string | undefined {
  const dates = series.flatMap(one => one.points.flatMap(p => isoPeriod(p.period).split('/')));
  dates.sort();
  return dates.length ? `${dates[0]}/${dates.at(-1)}` : undefined;
}

const place = ({region}: OfficeBrief) => ({'@type': 'AdministrativeArea', name: region});

/** A figure as an Observation; a period without one is left out. */
function observation(
  series: string,
  {period, value, range}: StatisticPoint,
  statistic: Statistic,
  office: OfficeBrief,
  url: string,
) {
  if (value === undefined && !range) return [];
  return [
    {
      '@type': 'Observation',
      name: series,
      variableMeasured: {'@id': `${url}#variable`},
      observationAbout: place(office),
      observationDate: isoPeriod(period),
      unitText: statistic.unit.id,
      ...(range ? {maxValue: range.below - 1} : {value}),
    },
  ];
}

const called = ({sample, title}: Statistic) => (sample ? `[Contoh] ${title.id}` : title.id);

/** One statistic as a schema.org Dataset with its Observations. */
function dataset(statistic: Statistic, office: OfficeBrief, url: string) {
  const {id, note, source, series} = statistic;
  const name = called(statistic);
  return [
    {
      '@type': 'Dataset',
      '@id': `${url}#dataset`,
      name,
      description: [name, office.region, note?.id].filter(Boolean).join('. '),
      url,
      inLanguage: ['id', 'en'],
      isAccessibleForFree: true,
      creator: {'@type': 'GovernmentOffice', name: office.name},
      spatialCoverage: place(office),
      temporalCoverage: coverage(statistic),
      isBasedOn: {'@type': 'CreativeWork', name: source.what.id, url: source.url},
      variableMeasured: {
        '@type': 'StatisticalVariable',
        '@id': `${url}#variable`,
        name,
        unitText: statistic.unit.id,
      },
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${new URL(url).origin}/v1/offices/${office.id}/statistics/${id}`,
      },
    },
    ...series.flatMap(({name, points}) =>
      points.flatMap(point => observation(name.id, point, statistic, office, url)),
    ),
  ];
}

/** What machines read of the page: the statistic it shows, or the catalogue of those there are. */
export function figuresGraph(page: Figures, url: string): object {
  const {office} = page;
  const statistic = shown(page);
  const context = {'@context': 'https://schema.org'};
  if (statistic) return {...context, '@graph': dataset(statistic, office, url)};
  const all = Array.isArray(page.data) ? page.data : [];
  return {
    ...context,
    '@type': 'DataCatalog',
    name: `Angka layanan ${office.name}`,
    url,
    dataset: all.map(({id, title, sample}) => ({
      '@type': 'Dataset',
      name: sample ? `[Contoh] ${title.id}` : title.id,
      description: `${title.id}. ${office.region}`,
      url: `${url}?metric=${id}`,
    })),
  };
}
