import type {OfficeFacts} from '@pendopo/sdk/staff';
import {html} from 'lit';
import type {FieldFault} from '../kit/errors.js';
import {
  choiceField,
  lineField,
  type Option,
  selectField,
  textFields,
  tickField,
  ticksField,
} from '../kit/field.js';
import type {DeskForm, Values} from '../kit/form.js';
import {flat, nested} from '../kit/nest.js';
import {rowsField} from '../kit/rows.js';
import {kitWords} from '../kit/strings.js';
import {inWords, type Lang} from '../kit/words.js';
import type {FactsStrings} from './strings.js';

const kinds = {
  numbers: ['latitude', 'longitude', 'photos', 'applications', 'surveys'],
  ticks: ['available', 'sample', 'conditionPhoto'],
  lists: ['kinds', 'groups'],
};

/** The facts as they are sent. */
export function factsOf(values: Values): OfficeFacts {
  const {
    hours = [],
    ramadanHours,
    contacts = [],
    settings,
    ...rest
  } = nested(values, kinds) as unknown as Shown;
  const spans = (list: readonly ShownHours[]) =>
    list.map(({days = '', ...span}) => ({
      ...span,
      days: days.split(' ').filter(Boolean).map(Number),
    }));
  const {clocks} = settings.complaints;
  // Numbers whose names mean something else elsewhere among the fields.
  const limits = Object.entries(clocks).map(([name, {days, ...clock}]) => [
    name,
    {...clock, days: Number(days)},
  ]);
  const {complaints, visitRequests, ...others} = settings.retention;
  const retention = {
    ...others,
    complaints: Number(complaints),
    visitRequests: Number(visitRequests),
  };
  return {
    ...rest,
    contacts: contacts.map(({hours: own, ...contact}) => ({
      ...contact,
      ...(own && {hours: spans(own)}),
    })),
    hours: spans(hours),
    ...(ramadanHours && {ramadanHours: spans(ramadanHours)}),
    settings: {
      ...settings,
      complaints: {...settings.complaints, clocks: Object.fromEntries(limits)},
      retention,
    },
  } as unknown as OfficeFacts;
}

type ShownHours = Omit<OfficeFacts['hours'][number], 'days'> & {days?: string};
type Shown = Omit<OfficeFacts, 'hours' | 'ramadanHours' | 'contacts'> & {
  hours?: ShownHours[];
  ramadanHours?: ShownHours[];
  contacts?: (Omit<OfficeFacts['contacts'][number], 'hours'> & {hours?: ShownHours[]})[];
};

/** The facts as the fields show them. */
export const factsValues = (facts: OfficeFacts): Values => flat(facts);

export const factsFaults = (values: Values, t: FactsStrings): FieldFault[] =>
  ['name'].filter(name => !values[name]?.trim()).map(name => ({name, text: t.needs}));

const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, name]) => ({value, name}));

function hoursFields(form: DeskForm, name: string, legend: string, lang: Lang, t: FactsStrings) {
  const {days} = inWords(kitWords, lang);
  const weekdays = [...days.slice(1), days[0]!].map((day, n) => ({value: `${n + 1}`, name: day}));
  return rowsField(form, {
    name,
    legend,
    nth: t.hour,
    add: t.addHours,
    remove: t.remove,
    begin: {days: '1 2 3 4 5', opens: '08:00', closes: '15:00'},
    most: 14,
    fields: at =>
      html`${ticksField(form, {name: `${at}days`, label: t.days, options: weekdays})}
        <div class="row">
          ${lineField(form, {name: `${at}opens`, label: t.opens, type: 'time', required: true})}
          ${lineField(form, {name: `${at}closes`, label: t.closes, type: 'time', required: true})}
        </div>
        <div class="row">
          ${lineField(form, {name: `${at}breakStarts`, label: t.breakStarts, type: 'time'})}
          ${lineField(form, {name: `${at}breakEnds`, label: t.breakEnds, type: 'time'})}
        </div>`,
  });
}

function contactFields(form: DeskForm, t: FactsStrings) {
  return rowsField(form, {
    name: 'contacts',
    legend: t.contacts,
    nth: t.contact,
    add: t.addContact,
    remove: t.remove,
    begin: {name: '', phone: ''},
    fields: at =>
      html`${lineField(form, {name: `${at}name`, label: t.contactName})}
        <div class="row">
          ${lineField(form, {name: `${at}phone`, label: t.phone, type: 'tel'})}
          ${lineField(form, {
            name: `${at}whatsapp`,
            label: t.whatsapp,
            hint: t.whatsappHint,
            type: 'tel',
          })}
        </div>
        ${lineField(form, {name: `${at}email`, label: t.email, type: 'email'})}`,
  });
}

function premisesFields(form: DeskForm, t: FactsStrings) {
  return html`${rowsField(form, {
    name: 'facilities',
    legend: t.facilities,
    nth: t.facility,
    add: t.addFacility,
    remove: t.remove,
    begin: {id: newFeature(), state: 'open', sample: ''},
    most: 40,
    fields: at =>
      html`${textFields(form, {name: `${at}name`, label: t.facilityName})}
      ${selectField(form, {
        name: `${at}state`,
        label: t.facilityState,
        options: optionsOf(t.states),
        required: true,
      })}
      ${lineField(form, {name: `${at}since`, label: t.since, hint: t.sinceHint})}
      ${lineField(form, {name: `${at}source`, label: t.factSource})}`,
  })}
  ${rowsField(form, {
    name: 'accessibility',
    legend: t.accessibility,
    nth: t.feature,
    add: t.addFeature,
    remove: t.remove,
    begin: {id: newFeature(), available: 'on', sample: ''},
    most: 40,
    fields: at =>
      html`${textFields(form, {name: `${at}name`, label: t.featureName})}
      ${tickField(form, {name: `${at}available`, label: t.available})}`,
  })}`;
}

/** An id that nothing else of the office has. */
const newFeature = () =>
  `f_${[...crypto.getRandomValues(new Uint8Array(4))].map(n => n.toString(16).padStart(2, '0')).join('')}`;

function settingsFields(form: DeskForm, t: FactsStrings) {
  const at = (name: string) => `settings.${name}`;
  return html`<h2>${t.settings}</h2>
    ${choiceField(form, {
      name: at('status.factor'),
      label: t.factor,
      options: optionsOf(t.factors),
    })}
    ${lineField(form, {
      name: at('complaints.photos'),
      label: t.photos,
      inputmode: 'numeric',
      required: true,
    })}
    ${ticksField(form, {
      name: at('visitRequests.kinds'),
      label: t.kinds,
      options: optionsOf(t.kindNames),
    })}
    ${tickField(form, {name: at('visitRequests.conditionPhoto'), label: t.conditionPhoto})}
    <h3>${t.retention}</h3>
    ${Object.entries(t.kept).map(([name, label]) =>
      lineField(form, {name: at(`retention.${name}`), label, inputmode: 'numeric', required: true}),
    )}
    <h3>${t.clocks}</h3>
    ${Object.entries(t.clockNames).map(
      ([name, label]) =>
        html`<div class="card" role="group" aria-label=${label}>
          <p><strong>${label}</strong></p>
          <div class="row">
            ${lineField(form, {
              name: at(`complaints.clocks.${name}.days`),
              label: t.clockDays,
              inputmode: 'numeric',
              required: true,
            })}
            ${selectField(form, {
              name: at(`complaints.clocks.${name}.unit`),
              label: t.clockUnit,
              options: optionsOf(t.units),
              required: true,
            })}
          </div>
          ${lineField(form, {
            name: at(`complaints.clocks.${name}.source`),
            label: t.clockSource,
            required: true,
          })}
        </div>`,
    )}`;
}

/** All that an office says of itself. */
export function factsFields(form: DeskForm, lang: Lang, t: FactsStrings) {
  return html`${lineField(form, {name: 'name', label: t.name, required: true})}
    ${lineField(form, {name: 'address', label: t.address})}
    ${lineField(form, {name: 'website', label: t.website, type: 'url'})}
    <div class="row">
      ${lineField(form, {name: 'latitude', label: t.latitude, inputmode: 'decimal'})}
      ${lineField(form, {name: 'longitude', label: t.longitude, inputmode: 'decimal'})}
    </div>
    ${lineField(form, {name: 'source', label: t.source})} ${contactFields(form, t)}
    ${hoursFields(form, 'hours', t.hours, lang, t)}
    ${hoursFields(form, 'ramadanHours', t.ramadanHours, lang, t)}
    ${rowsField(form, {
      name: 'closures',
      legend: t.closures,
      hint: t.closuresHint,
      nth: t.closure,
      add: t.addClosure,
      remove: t.remove,
      begin: {date: ''},
      most: 60,
      fields: at =>
        html`${lineField(form, {name: `${at}date`, label: t.date, type: 'date', required: true})}
        ${textFields(form, {name: `${at}reason`, label: t.reason})}`,
    })}
    ${premisesFields(form, t)} ${settingsFields(form, t)}`;
}
