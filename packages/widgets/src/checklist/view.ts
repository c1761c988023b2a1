import {html, nothing, type TemplateResult} from 'lit';
import {inLang} from '../shared/format.js';
import {type FrameActs, framed, roomForLine} from '../shared/frame-view.js';
import {here} from './here.js';
import {listView} from './list-view.js';
import {type ChecklistModel, type Picked, picked, servicesOf} from './model.js';
import {pickView} from './pick-view.js';
import {questionView} from './question-view.js';
import type {ChecklistStrings} from './strings.js';

/** What a citizen can do with a list, beside reading it. */
export interface ChecklistActs extends FrameActs {
  /** Looking for a service by words. */
  search: unknown;
  /** What a form must send again beside the next answer, without JavaScript. */
  kept: (picked: Picked) => unknown;
  /** What it costs, how long it takes, where and when to go, whom to ask. */
  around: (picked: Picked) => unknown;
}

/** The way out of the wrong service; what was answered goes along. */
function wrong({list}: Picked, model: ChecklistModel, t: ChecklistStrings) {
  const {page, lang, said} = model;
  const nameOf = (id: string) => servicesOf(page).find(one => one.id === id)?.name;
  return list.otherwise.map(
    ({text, service}) =>
      html`<p class="note warn" role="status" data-out>
        ${inLang(text, lang)}
        ${
          service
            ? html`<a
                href=${here(model, {...said, service})}
                data-act="instead"
                data-value=${service}
                >${inLang(nameOf(service), lang) || t.instead}</a
              >`
            : nothing
        }
      </p>`,
  );
}

function serviceView(
  one: Picked,
  model: ChecklistModel,
  t: ChecklistStrings,
  acts?: ChecklistActs,
) {
  const {service, list} = one;
  const {lang, single, server, page} = model;
  const all = single ? `${server}/${page.office.id}/persyaratan${here(model)}` : here(model);
  return html`<h3>${inLang(service.name, lang)}</h3>
    <p>
      ${inLang(service.summary, lang)}
      <a href=${all} data-act=${single ? 'others' : 'choose'} data-value="">${t.others}</a>
    </p>
    ${service.offered ? nothing : html`<p class="note warn">${t.notOffered}</p>`}
    ${questionView(one, model, t, acts)}
    ${
      list.applies === false
        ? wrong(one, model, t)
        : [listView(one, model, t), acts ? acts.around(one) : roomForLine]
    }`;
}

/** The whole checklist, the same on the server and in the browser. */
export function checklistView(
  model: ChecklistModel,
  t: ChecklistStrings,
  acts?: ChecklistActs,
): TemplateResult {
  const one = picked(model);
  const {page, lang, busy, chosen, said, q} = model;
  return framed(
    {...page, lang, busy, query: {service: one && chosen, ...(one ? said : {q})}},
    t,
    {title: t.title, body: one ? serviceView(one, model, t, acts) : pickView(model, t, acts)},
    acts,
  );
}
