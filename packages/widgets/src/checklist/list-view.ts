import type {Requirement, RequirementGroup} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {inLang} from '../shared/format.js';
import type {ChecklistModel, Picked} from './model.js';
import type {ChecklistStrings} from './strings.js';

/** One thing to tick off. */
function itemView(
  item: Requirement,
  certain: boolean,
  {lang}: ChecklistModel,
  t: ChecklistStrings,
) {
  const {id, name, note, present, whenText, rule} = item;
  const how = t.present[present];
  return html`<label class="need">
      <input type="checkbox" data-act="tick" value=${id} />
      <span>
        <b>${inLang(name, lang)}</b> ${how ? html`(${how})` : nothing}
        ${certain || !whenText ? nothing : html`<i>${inLang(whenText, lang)}</i>`}
      </span>
    </label>
    ${note ? html`<p>${inLang(note, lang)}</p>` : nothing}
    ${rule.level === 'office' ? html`<span class="badge">${t.officeRule}</span>` : nothing}`;
}

/** One thing to have ready: one alternative of these, each with all of its items. */
function groupView({oneOf, certain}: RequirementGroup, model: ChecklistModel, t: ChecklistStrings) {
  return html`<li class="item" data-need>
    ${oneOf.length > 1 ? html`<p>${t.oneOf}</p>` : nothing}
    ${oneOf.map(
      (items, n) =>
        html`${n ? html`<p>${t.or}</p>` : nothing}
          <div data-way>${items.map(item => itemView(item, certain, model, t))}</div>`,
    )}
  </li>`;
}

/** What to bring, to tick off. */
export function listView(one: Picked, model: ChecklistModel, t: ChecklistStrings) {
  const {requirements, complete} = one.list;
  return html`<h4>${complete ? t.bring : t.soFar}</h4>
    ${
      requirements.length
        ? html`<p data-scripted>
              <progress max=${requirements.length} value="0" aria-label=${t.bring}></progress>
              <span role="status">${t.ready(0, requirements.length)}</span>
            </p>
            <ul>
              ${requirements.map(group => groupView(group, model, t))}
            </ul>`
        : html`<p>${t.nothing}</p>`
    }`;
}
