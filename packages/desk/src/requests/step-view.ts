import type {DeskVisitRequest, Versioned} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {areaField, choiceField, lineField, picked, selectField, ticksField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending} from '../kit/form.js';
import {mustExplain, type OfferedService} from './step.js';
import type {RequestsStrings} from './strings.js';

export interface StepModel {
  request: DeskVisitRequest;
  services: readonly OfferedService[];
  form: DeskForm;
}

/** When the team comes. */
function dateFields(form: DeskForm, home: boolean, t: RequestsStrings['step']) {
  const date = {name: 'start', label: t.day, type: 'date', required: true} as const;
  return html`<div class="row">
    ${lineField(form, date)}
    ${lineField(form, {name: 'from', label: t.from, type: 'time', required: true})}
    ${lineField(form, {name: 'end', label: t.until, type: 'time', required: !home})}
  </div>`;
}

/** What everyone is to read of the visit. */
function publicFields(
  form: DeskForm,
  services: readonly OfferedService[],
  t: RequestsStrings['step'],
) {
  const ticked = picked(form.values, 'services');
  const results = Object.entries(t.results).map(([value, name]) => ({value, name}));
  return html`<p class="note">${t.public}</p>
    ${lineField(form, {name: 'place', label: t.place, hint: t.placeHint, required: false})}
    ${ticksField(form, {
      name: 'services',
      label: t.services,
      hint: t.servicesHint,
      options: services.map(({id, name}) => ({value: id, name})),
    })}
    ${services
      .filter(({id}) => ticked.includes(id))
      .map(({id, name}) =>
        selectField(form, {
          name: `result.${id}`,
          label: t.resultOf(name),
          options: results,
          required: true,
        }),
      )}`;
}

/** The steps that can be taken now, and what each needs. */
export function stepView(
  {request, services, form}: StepModel,
  {step: t, state, states}: RequestsStrings,
  sending: Sending<Versioned<DeskVisitRequest>>,
) {
  if (!request.next.length)
    return html`<h2>${t.title}</h2>
      <p>${t.none}</p>`;
  const to = form.values['to'] ?? '';
  const home = request.kind === 'home';
  // Said beside one's own where someone else has moved it meanwhile.
  form.told.set('state', {label: state, shown: value => states[value as keyof typeof states]});
  const options = request.next.map(value => ({
    value,
    name: value === request.state ? t.reschedule : t.names[value],
  }));
  const team = lineField(form, {
    name: 'team',
    label: t.team,
    hint: t.teamHint,
    required: to === 'assigned',
  });
  const fields = html`${choiceField(form, {name: 'to', label: t.to, options})}
  ${to === 'scheduled' ? dateFields(form, home, t) : nothing}
  ${to === 'assigned' || to === 'scheduled' ? team : nothing}
  ${
    to === 'scheduled'
      ? home
        ? html`<p class="soft">${t.private}</p>`
        : publicFields(form, services, t)
      : nothing
  }
  ${
    to
      ? areaField(form, {
          name: 'note.id',
          label: t.note,
          hint: t.noteHint,
          most: 1000,
          rows: 3,
          required: mustExplain(to),
        })
      : nothing
  }`;
  return html`<h2>${t.title}</h2>
    ${formView(form, {fields, sending, submit: t.submit})}`;
}
