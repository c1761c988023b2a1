import type {OfficeBrief} from '@pendopo/contract/types';
import type {Lang} from '../http/language.js';
import {escapeHtml} from './html.js';

const words = {
  id: {
    home: 'Semua kantor',
    data: 'Data terbuka',
    free: 'Layanan ini gratis. Bila diminta membayar, laporkan ke kantor.',
  },
  en: {
    home: 'All offices',
    data: 'Open data',
    free: 'This service is free. If you are asked to pay, tell the office.',
  },
};

/** What stands above and below every page of an office. */
export function frame({lang, office}: {lang: Lang; office?: OfficeBrief}, main: string): string {
  const t = words[lang];
  const name = office ? escapeHtml(office.name) : 'Pendopo';
  const en = lang === 'en' ? '?lang=en' : '';
  return (
    `<header class="top"><b>${name}</b><a href="/${en}">${t.home}</a></header><main>${main}</main>` +
    `<footer class="end"><p>${t.free}</p><p><a href="/v1/openapi.json">${t.data}</a></p></footer>`
  );
}
