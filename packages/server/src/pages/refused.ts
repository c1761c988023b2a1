import type {Problem} from '@pendopo/contract/types';
import type {Lang} from '../http/language.js';
import {frame} from './frame.js';
import {contentSecurityPolicy, document, escapeHtml} from './html.js';
import {pageCss} from './style.js';

const words = {
  id: {again: 'Lihat halaman ini dari awal', home: 'Semua kantor'},
  en: {again: 'Start this page anew', home: 'All offices'},
};

/** Where to go on from a refusal: the same page without what was wrong with it, else the first one. */
function wayOn({type}: Problem, lang: Lang, path: string, asked: boolean): string {
  const t = words[lang];
  // Of an office that there is not, no page is any better.
  const again =
    asked && /^\/(embed\/)?\d\d\.\d\d\/[a-z-]+$/.test(path) && !/unknown-office/.test(type);
  const query = lang === 'en' ? '?lang=en' : '';
  return `<a href="${again ? path : '/'}${query}">${again ? t.again : t.home}</a>`;
}

/**
 * A refusal as a page: the same words as the problem, and a way on.
 *
 * @param url The address that was asked for: with parameters, they may be what is wrong.
 */
export function refusedPage(problem: Problem, lang: Lang, url: URL): Response {
  const framed = url.pathname.startsWith('/embed/');
  const faults = (problem.errors ?? []).map(fault => `<li>${escapeHtml(fault.detail)}</li>`);
  const asked = [...url.searchParams.keys()].some(name => name !== 'lang');
  const main =
    `<h1>${escapeHtml(problem.title)}</h1><p>${escapeHtml(problem.detail)}</p>` +
    `<ul>${faults.join('')}</ul><p>${wayOn(problem, lang, url.pathname, asked)}</p>`;
  const body = framed ? `<main>${main}</main>` : frame({lang}, main);
  return new Response(document({lang, title: problem.title, style: pageCss, body}), {
    status: problem.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy(pageCss, framed),
    },
  });
}
