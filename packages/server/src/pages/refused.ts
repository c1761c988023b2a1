import type {Problem} from '@pendopo/contract/types';
import type {Lang} from '../http/language.js';
import {frame} from './frame.js';
import {contentSecurityPolicy, document, escapeHtml} from './html.js';
import {pageCss} from './style.js';

const back = {id: 'Kembali ke jadwal', en: 'Back to the dates'};

/** A refusal as a page: the same words as the problem, and a way on. */
export function refusedPage(problem: Problem, lang: Lang, path: string, framed: boolean): Response {
  const faults = (problem.errors ?? []).map(fault => `<li>${escapeHtml(fault.detail)}</li>`);
  const on = /^\/(embed\/)?\d\d\.\d\d\/jadwal$/.test(path) && problem.status === 400 ? path : '/';
  const main =
    `<h1>${escapeHtml(problem.title)}</h1><p>${escapeHtml(problem.detail)}</p>` +
    `<ul>${faults.join('')}</ul><p><a href="${on}">${back[lang]}</a></p>`;
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
