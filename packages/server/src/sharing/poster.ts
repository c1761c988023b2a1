import {Pendopo, type VisitFilters} from '@pendopo/sdk';
import {agreeing, shareWhat} from '@pendopo/widgets/share/print.js';
import {Hono} from 'hono';
import type {Context} from '../context.js';
import {Refusal} from '../http/problems.js';
import {contentSecurityPolicy, document, escapeHtml, printed} from '../pages/html.js';
import {askedFor, forgetful, refusalLanguage} from '../pages/public-pages.js';
import {modelOf, sharePage} from './page.js';
import {type Paper, papers, posterCss} from './poster-style.js';
import {posterView} from './poster-view.js';
import {posterWords} from './poster-words.js';

const wrongPaper = {id: 'Pilih a4 atau a5.', en: 'Choose a4 or a5.'};

const isPaper = (text: string): text is Paper => Object.hasOwn(papers, text);

/** Posters to print, `/{office}/poster`: a sheet of A4 or A5 with the dates known at this moment. */
export function posters({cache, now}: Context, ask: typeof fetch): Hono {
  const app = new Hono();
  app.get('/:office{\\d\\d\\.\\d\\d}/poster', c => {
    const asked = askedFor(sharePage, c);
    const {office, origin: server, lang} = asked;
    const paper = c.req.query('paper') || 'a4';
    if (!isPaper(paper)) {
      throw new Refusal('invalid-parameters', [
        {pointer: '/query/paper', code: 'invalid-value', detail: wrongPaper},
      ]);
    }
    const key = JSON.stringify(['poster', paper, asked]);
    return cache.respond(c.req.raw, key, {office}, async () => {
      const told = refusalLanguage(c, asked);
      const client = new Pendopo({
        server,
        office,
        lang: told,
        fetch: ask,
        retries: 0,
        kept: forgetful,
      });
      const page = await client.visits.list(agreeing(asked.query) as VisitFilters);
      const model = modelOf(page, asked, now());
      const t = posterWords[lang];
      const style = posterCss(paper);
      const back = new URLSearchParams({
        show: model.show!,
        ...model.narrowed,
        ...(lang === 'en' && {lang}),
      });
      const how = `<p>${t.how}</p><p><a href="${escapeHtml(`/${office}/bagikan?${back}`)}">${t.back}</a></p>`;
      return {
        body: document({
          lang,
          title: `${shareWhat(model)} · ${page.office.name} · ${papers[paper].name}`,
          // It says today's date: not what is to be found next month.
          head: '<meta name="robots" content="noindex">',
          style,
          body: `<div class="how">${how}</div>${printed(posterView(model))}`,
        }),
        contentType: 'text/html; charset=utf-8',
        validUntil: Date.parse(page.validUntil),
        headers: {'content-security-policy': contentSecurityPolicy(style, false)},
      };
    });
  });
  return app;
}
