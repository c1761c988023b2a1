import {address} from '@pendopo/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {type FormActs, formView} from '../forms/form-view.js';
import {framed} from '../shared/frame-view.js';
import {fieldView} from './fields-view.js';
import {type Section, sections, type VisitRequestKind} from './fields.js';
import {openKinds, type VisitRequestModel} from './model.js';
import type {VisitRequestStrings} from './strings.js';

/** What can be done with a request beyond filling it in. */
export interface VisitRequestActs extends FormActs {
  /** Where a kind is chosen, on this page and without JavaScript. */
  to: (kind: string) => string;
  /** Ways to ask where a kind is not taken in. */
  ask: unknown;
  /** After the landmark: the point where the citizen is. */
  point: unknown;
  /** After the letter's fields: a look at the letter. */
  preview: unknown;
  /** The letter, where it is being looked at. */
  letter: unknown;
}

/** Which visit it is to be: each a link, so that it is chosen without JavaScript too. */
function kindsView(model: VisitRequestModel, t: VisitRequestStrings, acts?: VisitRequestActs) {
  return html`<p>${t.choose}</p>
    ${openKinds(model).map(kind => {
      const [name, about] = t.kinds[kind];
      return html`<div class="item">
        <a href=${(acts?.to(kind) ?? nothing) as string} data-act="kind" data-value=${kind}
          ><b>${name}</b></a
        >
        <p>${about}</p>
      </div>`;
    })}`;
}

function sectionView(
  {title, fields}: Section,
  model: VisitRequestModel,
  t: VisitRequestStrings,
  acts?: VisitRequestActs,
) {
  return html`<h4>${t.sections[title]}</h4>
    ${fields.map(one =>
      'name' in one
        ? fieldView(one, model, t)
        : html`<div class="row">${one.map(spec => fieldView(spec, model, t))}</div>`,
    )}
    ${title === 'where' ? acts?.point : title === 'letter' ? acts?.preview : nothing}`;
}

function requestView(
  kind: VisitRequestKind,
  model: VisitRequestModel,
  t: VisitRequestStrings,
  acts?: VisitRequestActs,
) {
  const [name, about] = t.kinds[kind];
  return [
    html`<h3>${name}</h3>
      <p>
        ${about}
        ${
          model.single
            ? nothing
            : html`<a href=${(acts?.to('') ?? nothing) as string} data-act="kind" data-value=""
                >${t.others}</a
              >`
        }
      </p>
      <p class="note">${t.privacy[kind]}</p>`,
    formView(
      model,
      t,
      sections[kind].map(section => sectionView(section, model, t, acts)),
      acts,
    ),
    acts?.letter,
  ];
}

/** The whole request for a visit, the same on the server and in the browser. */
export function visitRequestView(
  model: VisitRequestModel,
  t: VisitRequestStrings,
  acts?: VisitRequestActs,
): TemplateResult {
  const {page, lang, kind, single, busy} = model;
  const open = openKinds(model);
  const body = () => {
    if (acts?.done) return acts.done;
    if (!open.length || (kind && !open.includes(kind))) {
      return html`<p class="note warn">${t.closed}</p>
        ${acts?.ask}`;
    }
    return [
      html`<p>${t.lead}</p>`,
      kind ? requestView(kind, model, t, acts) : kindsView(model, t, acts),
    ];
  };
  return framed(
    {...page, lang, busy, query: single ? {} : {kind}},
    t,
    {title: t.title, body: body()},
    acts,
  );
}

/** The same page for a kind: what a link to it says. */
export const kindAddress = (kind: string, english: boolean): string =>
  address('', '', {kind, ...(english && {lang: 'en'})}) || '?';
