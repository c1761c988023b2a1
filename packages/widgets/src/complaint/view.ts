import type {Intake} from '@pendopo/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {
  areaField,
  choiceField,
  fileField,
  lineField,
  type Option,
  selectField,
  tickField,
} from '../forms/field-view.js';
import {type FormActs, formView} from '../forms/form-view.js';
import {inLang, localInstant, plain} from '../shared/format.js';
import {framed} from '../shared/frame-view.js';
import {type ComplaintModel, mostLetters} from './model.js';
import type {ComplaintStrings, Explained} from './strings.js';

const explained = (choices: Record<string, Explained>): Option[] =>
  Object.entries(choices).map(([value, [name, about]]) => ({value, name, about}));

const named = (choices: Record<string, string>): Option[] =>
  Object.entries(choices).map(([value, name]) => ({value, name}));

const servicesOf = ({services}: Intake, {lang}: ComplaintModel): Option[] =>
  services.map(({id, name}) => ({value: id, name: plain(inLang(name, lang))}));

/** When, where, about which service, photos: most people need none of it. */
function furtherView(model: ComplaintModel, t: ComplaintStrings) {
  const {page} = model;
  const {photos} = page.settings.complaints;
  return html`<details ?open=${model.further}>
    <summary>${t.further}</summary>
    ${selectField(model, {name: 'service', label: t.service, options: servicesOf(page, model)}, t)}
    ${lineField(
      model,
      {
        name: 'happenedOn',
        label: t.happenedOn,
        type: 'date',
        max: localInstant(Date.now(), page.office).slice(0, 10),
      },
      t,
    )}
    ${lineField(model, {name: 'place', label: t.place, hint: t.placeHint}, t)}
    ${
      photos
        ? [
            fileField(
              model,
              {
                name: 'photo',
                label: t.photo,
                hint: t.photoHint(photos),
                accept: 'image/jpeg,image/png,image/webp',
                several: photos > 1,
              },
              t,
            ),
            html`<p class="soft" role="status" data-photos></p>`,
          ]
        : nothing
    }
  </details>`;
}

function fieldsView(model: ComplaintModel, t: ComplaintStrings) {
  const ticks = (['anonymous', 'confidential'] as const).map(name => {
    const [label, hint] = t[name];
    return tickField(model, {name, label, hint}, t);
  });
  return html`${choiceField(
      model,
      {name: 'class', label: t.class, required: true, options: explained(t.classes)},
      t,
    )}
    ${selectField(model, {name: 'category', label: t.category, required: false, options: named(t.categories)}, t)}
    ${areaField(
      model,
      {name: 'text', label: t.text, hint: t.textHint, most: mostLetters, required: true},
      t,
    )}
    ${furtherView(model, t)} ${ticks}
    <p class="soft">${t.contactHint}</p>
    ${lineField(model, {name: 'name', label: t.name, autocomplete: 'name', required: false}, t)}
    ${lineField(
      model,
      {name: 'contact', label: t.contact, autocomplete: 'tel', required: false},
      t,
    )}`;
}

/** The whole form, the same on the server and in the browser. */
export function complaintView(
  model: ComplaintModel,
  t: ComplaintStrings,
  acts?: FormActs,
): TemplateResult {
  const {page, lang, busy, levy, lookup} = model;
  const top = html`<p class="note">
      <b>${t.gratis}</b> <a href=${(levy ?? nothing) as string} data-act="levy">${t.asked}</a>
    </p>
    <p><a href=${lookup} data-act="track">${t.track}</a></p>`;
  return framed(
    {...page, lang, busy},
    t,
    {title: t.title, body: formView(model, t, [top, fieldsView(model, t)], acts)},
    acts,
  );
}
