import {baseline} from '@pendopo/catalogue';
import {
  checklistEmbedCss,
  checklistPageCss,
  checklistTitle,
  printChecklist,
  type ServicesPage,
} from '@pendopo/widgets/checklist/print.js';
import {serviceList} from './json-ld-services.js';
import type {Asked, PublicPage} from './public-pages.js';

/** What a citizen may be asked: parameters of the page, one per question. */
const questions = baseline()
  .facts.filter(({decidedBy}) => decidedBy === 'citizen')
  .map(({id}) => id);

const saidIn = ({query}: Asked) =>
  Object.fromEntries(Object.entries(query).filter(([name]) => questions.includes(name)));

/** What to bring: pick a need, answer, get one's own list. */
export const checklistPage: PublicPage<ServicesPage> = {
  path: 'persyaratan',
  tag: 'pendopo-checklist',
  attributes: ['service', 'q'],
  own: questions,
  canonical: ['service'],
  more: asked => ({answers: new URLSearchParams(saidIn(asked)).toString()}),
  ask: ({services}, {lang, query: {service}}) =>
    service ? services.details(service) : services.list(lang === 'id' ? {lang} : {}),
  officeOf: page => page.office,
  print: (page, asked, now) =>
    printChecklist({
      page,
      lang: asked.lang,
      now,
      chosen: asked.query['service'],
      said: saidIn(asked),
      q: asked.query['q'],
      server: asked.origin,
    }),
  title: (lang, {data}) =>
    'id' in data ? (data.name[lang] ?? data.name.id) : checklistTitle(lang),
  description: ({data, office}, {lang}) =>
    ['id' in data && (data.summary?.[lang] ?? data.summary?.id), office.region, 'gratis']
      .filter(Boolean)
      .join(' · '),
  jsonLd: serviceList,
  css: {embed: checklistEmbedCss, page: checklistPageCss},
};
