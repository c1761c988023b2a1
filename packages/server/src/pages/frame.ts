import type {OfficeBrief} from '@pendopo/contract/types';
import type {Lang} from '../http/language.js';
import {escapeHtml} from './html.js';

const words = {
  id: {
    home: 'Semua kantor',
    pages: {
      jadwal: 'Jadwal',
      status: 'Status',
      persyaratan: 'Persyaratan',
      kunjungan: 'Minta kunjungan',
      kantor: 'Kantor',
      angka: 'Angka',
      pengaduan: 'Pengaduan',
      'mitra-kia': 'Mitra KIA',
      survei: 'Survei',
      bagikan: 'Bagikan',
    },
    data: 'Data terbuka',
    free: 'Layanan ini gratis. Bila diminta membayar, laporkan ke kantor.',
  },
  en: {
    home: 'All offices',
    pages: {
      jadwal: 'Dates',
      status: 'Status',
      persyaratan: 'What to bring',
      kunjungan: 'Ask for a visit',
      kantor: 'Office',
      angka: 'Figures',
      pengaduan: 'Complaints',
      'mitra-kia': 'KIA partners',
      survei: 'Survey',
      bagikan: 'Share',
    },
    data: 'Open data',
    free: 'This service is free. If you are asked to pay, tell the office.',
  },
};

/** What a page is framed by: whose it is, and which of the office's pages. */
interface Around {
  lang: Lang;
  office?: OfficeBrief;
  /** Last part of the page's address. */
  path?: string;
}

/** Links to all of an office's pages; `path` is the one that is open. */
export function officeLinks(office: string, lang: Lang, path?: string): string {
  const links = Object.entries(words[lang].pages).map(([to, name]) => {
    const here = to === path ? ' aria-current="page"' : '';
    return `<a href="/${office}/${to}${query(lang)}"${here}>${name}</a>`;
  });
  return links.join(' ');
}

const query = (lang: Lang) => (lang === 'en' ? '?lang=en' : '');

/** What stands above and below every page of an office. */
export function frame(around: Around, main: string): string {
  const {lang, office, path} = around;
  const t = words[lang];
  const name = office ? escapeHtml(office.name) : 'Pendopo';
  const pages = office ? `<nav>${officeLinks(office.id, lang, path)}</nav>` : '';
  return (
    `<header class="top"><b>${name}</b><a href="/${query(lang)}">${t.home}</a>` +
    `${pages}</header><main>${main}</main>` +
    `<footer class="end"><p>${t.free}</p><p><a href="/v1/openapi.json">${t.data}</a></p></footer>`
  );
}
