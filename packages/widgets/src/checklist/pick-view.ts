import {findServices, type Service} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {inLang} from '../shared/format.js';
import {roomForLine} from '../shared/frame-view.js';
import {here} from './here.js';
import {type ChecklistModel, servicesOf} from './model.js';
import type {ChecklistStrings} from './strings.js';
import type {ChecklistActs} from './view.js';

function links(services: Service[], model: ChecklistModel) {
  return html`<ul class="picks">
    ${services.map(
      ({id, name}) =>
        html`<li>
          <a href=${here(model, {service: id})} data-act="choose" data-value=${id}
            >${inLang(name, model.lang)}</a
          >
        </li>`,
    )}
  </ul>`;
}

/** "I want to…": by words, or by what happened in life. */
export function pickView(model: ChecklistModel, t: ChecklistStrings, acts?: ChecklistActs) {
  const {page, lang, q} = model;
  const services = servicesOf(page);
  const found = q ? findServices(services, q) : [];
  return html`${acts ? acts.search : roomForLine}
  ${
    q
      ? found.length
        ? html`${links(found, model)}
            <p><a href=${here(model)} data-act="all">${t.others}</a></p>`
        : html`<p role="status">${t.none}</p>`
      : nothing
  }
  ${
    'events' in page && !found.length
      ? page.events.map(
          ({id, name}) =>
            html`<details>
              <summary>${inLang(name, lang)}</summary>
              ${links(
                services.filter(({events}) => events.includes(id)),
                model,
              )}
            </details>`,
        )
      : nothing
  }`;
}
