import {html, nothing} from 'lit';
import {
  areaField,
  choiceField,
  fileField,
  idOf,
  lineField,
  type Option,
  selectField,
  tickField,
} from '../forms/field-view.js';
import {plain} from '../shared/format.js';
import type {Spec} from './fields.js';
import type {VisitRequestModel} from './model.js';
import type {VisitRequestStrings} from './strings.js';

/** What can be chosen of a field, in the citizen's words. */
function optionsOf(name: string, {page}: VisitRequestModel, t: VisitRequestStrings): Option[] {
  if (name === 'district') {
    return page.districts.map(({code, name: district}) => ({value: code, name: plain(district)}));
  }
  return Object.entries(t.options[name]!).map(([value, text]) => ({value, name: text}));
}

/** Several of a few. */
function ticksField(
  model: VisitRequestModel,
  {name, label}: {name: string; label: string},
  t: VisitRequestStrings,
) {
  const names = optionsOf(name, model, t).map(option => ({
    ...option,
    name: `${name}.${option.value}`,
    text: option.name,
  }));
  // The server's fault is of all of them, ours of the first.
  const fault = model.faults.find(one => one.name === name || one.name === names[0]!.name)?.text;
  return html`<fieldset class="field">
    <legend>${label}<span class="soft"> (${t.required})</span></legend>
    ${fault ? html`<p id="${idOf(name)}-fault" class="fault">${fault}</p>` : nothing}
    ${names.map(
      one =>
        html`<label class="pick"
          ><input
            id=${idOf(one.name)}
            type="checkbox"
            name=${one.name}
            ?checked=${!!model.typed[one.name]}
            aria-describedby=${(fault ? `${idOf(name)}-fault` : nothing) as string}
            aria-invalid=${(fault ? 'true' : nothing) as 'true'}
          /><span>${one.text}</span></label
        >`,
    )}
  </fieldset>`;
}

/** Photos, and for a document a PDF too. */
const accepted = (name: string) =>
  `image/jpeg,image/png,image/webp${name === 'document' ? ',application/pdf' : ''}`;

const types = {date: 'date', time: 'time', number: 'number', tel: 'tel', line: 'text'} as const;

/** A field as it is to be filled in. */
export function fieldView(spec: Spec, model: VisitRequestModel, t: VisitRequestStrings): unknown {
  const {name, is, most, least, must, auto, digits, when} = spec;
  // Where nothing can be drawn anew, all is asked for at once.
  if (when && !model.token && !when(model.typed)) return nothing;
  if (name === 'condition' && !model.page.settings.visitRequests.conditionPhoto) return nothing;
  const [label, hint] = t.fields[name]!.split('|') as [string, string?];
  const field = {name, label, hint, required: must};
  switch (is) {
    case 'area':
      return areaField(model, {...field, most: most!, rows: 3}, t);
    case 'select':
      return selectField(model, {...field, options: optionsOf(name, model, t)}, t);
    case 'choice':
      return choiceField(model, {...field, options: optionsOf(name, model, t)}, t);
    case 'tick':
      return tickField(model, field, t);
    case 'ticks':
      return ticksField(model, field, t);
    case 'file':
      return fileField(model, {...field, accept: accepted(name)}, t);
    case 'line':
    case 'date':
    case 'time':
    case 'number':
    case 'tel':
      return lineField(
        model,
        {
          ...field,
          type: types[is],
          autocomplete: auto,
          ...((digits || is === 'number') && {inputmode: 'numeric'}),
          ...(is === 'number' && {min: String(least), max: String(most)}),
        },
        t,
      );
  }
}
