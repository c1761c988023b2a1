import type {Problem} from '@pendopo/contract/types';
import type {Lang} from '../http/language.js';
import {frame} from './frame.js';
import {contentSecurityPolicy, document, escapeHtml} from './html.js';
import {pageCss} from './style.js';

const home = {id: 'Ke halaman depan', en: 'To the front page'};
const back = {id: 'Lihat semua pilihan', en: 'See all there is'};

/** A page of an office that is there, only not with what was asked of it. */
function isThere(path: string, {status, type}: Problem): boolean {
  const refused = status === 400 || type.endsWith(':unknown-service');
  return refused && /^\/(embed\/)?\d\d\.\d\d\/[a-z-]+$/.test(path);
}

/** A refusal as a page: the same words as the problem, and a way on. */
export function refusedPage(problem: Problem, lang: Lang, path: string, framed: boolean): Response {
  const faults = (problem.errors ?? []).map(fault => `<li>${escapeHtml(fault.detail)}</li>`);
  const there = isThere(path, problem);
  const on = (there ? path : '/') + (lang === 'en' ? '?lang=en' : '');
  const way = (there ? back : home)[lang];
  const main =
    `<h1>${escapeHtml(problem.title)}</h1><p>${escapeHtml(problem.detail)}</p>` +
    `<ul>${faults.join('')}</ul><p><a href="${on}">${way}</a></p>`;
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
