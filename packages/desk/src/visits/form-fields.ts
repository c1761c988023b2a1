/** The fields of a visit and of a round. */
import type {Intake} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {
  areaField,
  choiceField,
  lineField,
  type Option,
  picked,
  selectField,
  ticksField,
} from '../kit/field.js';
import type {DeskForm} from '../kit/form.js';
import {kitWords} from '../kit/strings.js';
import {inWords, type Lang} from '../kit/words.js';
import {dayField} from './one-view.js';
import type {Planning} from './planning.js';
import type {VisitsStrings} from './strings.js';

/** What a form knows of its office. */
export interface FormGround {
  services: Intake['services'];
  districts: Intake['districts'];
  planning: Planning | undefined;
  today: string;
  lang: Lang;
}

export const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, name]) => ({value, name}));

const serviceName = ({name}: Intake['services'][number], lang: Lang) =>
  lang === 'en' ? (name.en ?? name.id) : name.id;

/** Where it is held; what few need is folded away until something of it is there. */
export function placeFields(form: DeskForm, {districts}: FormGround, t: VisitsStrings) {
  const f = t.form;
  const options = districts.map(({code, name}) => ({value: code, name}));
  const folded = ['village.code', 'school.npsn', 'latitude', 'longitude'];
  const open = folded.some(name => form.values[`place.${name}`]);
  return html`${lineField(form, {
      name: 'place.name',
      label: f.placeName,
      hint: f.placeNameHint,
      required: form.values['state'] !== 'planned',
    })}
    ${selectField(form, {name: 'place.type', label: f.placeType, options: optionsOf(t.placeTypes)})}
    ${lineField(form, {name: 'place.address', label: f.address, hint: f.addressHint})}
    ${selectField(form, {name: 'place.district', label: f.district, options, required: true})}
    <details ?open=${open}>
      <summary>${f.more}</summary>
      ${lineField(form, {
        name: 'place.village.code',
        label: f.villageCode,
        hint: f.villageCodeHint,
      })}
      ${lineField(form, {name: 'place.village.name', label: f.villageName})}
      ${lineField(form, {name: 'place.school.npsn', label: f.schoolNumber, inputmode: 'numeric'})}
      ${lineField(form, {name: 'place.school.name', label: f.schoolName})}
      <p class="soft">${f.coordinates}</p>
      <div class="row">
        ${lineField(form, {name: 'place.latitude', label: f.latitude, inputmode: 'decimal'})}
        ${lineField(form, {name: 'place.longitude', label: f.longitude, inputmode: 'decimal'})}
      </div>
    </details>`;
}

export function quotaFields(form: DeskForm, t: VisitsStrings) {
  const f = t.form;
  return html`<div class="row">
      ${lineField(form, {name: 'quota.total', label: f.total, inputmode: 'numeric'})}
      ${lineField(form, {name: 'quota.left', label: f.left, inputmode: 'numeric'})}
    </div>
    <p class="soft">${f.leftHint}</p>`;
}

function serviceFields(form: DeskForm, {services, lang}: FormGround, t: VisitsStrings) {
  const f = t.form;
  const options = services.map(one => ({value: one.id, name: serviceName(one, lang)}));
  const ticked = picked(form.values, 'services');
  const results = optionsOf(t.results);
  return html`<div class="services">
      ${ticksField(form, {name: 'services', label: f.services, options})}
    </div>
    ${options
      .filter(({value}) => ticked.includes(value))
      .map(({value, name}) =>
        selectField(form, {
          name: `result.${value}`,
          label: f.result(name),
          options: results,
          required: true,
        }),
      )}`;
}

/** What visits and rounds have in common. */
function sharedFields(form: DeskForm, ground: FormGround, t: VisitsStrings) {
  const f = t.form;
  return html`${placeFields(form, ground, t)} ${serviceFields(form, ground, t)}
    ${quotaFields(form, t)}
    ${lineField(form, {
      name: 'minimum',
      label: f.minimum,
      hint: f.minimumHint,
      inputmode: 'numeric',
    })}
    ${areaField(form, {name: 'bring', label: f.bring, hint: f.bringHint, most: 6000})}
    ${selectField(form, {name: 'openTo', label: f.openTo, options: optionsOf(t.audiences)})}
    ${lineField(form, {name: 'contact.name', label: f.contactName})}
    <div class="row">
      ${lineField(form, {name: 'contact.phone', label: f.phone, type: 'tel'})}
      ${lineField(form, {
        name: 'contact.whatsapp',
        label: f.whatsapp,
        hint: f.whatsappHint,
        type: 'tel',
      })}
    </div>
    ${lineField(form, {name: 'team', label: f.team, hint: f.teamHint})}`;
}

const kindFields = (form: DeskForm, t: VisitsStrings) => {
  const {planned, scheduled, full} = t.form;
  return html`${selectField(form, {
    name: 'kind',
    label: t.form.kind,
    options: optionsOf(t.kinds),
    required: true,
  })}
  ${choiceField(form, {
    name: 'state',
    label: t.form.state,
    options: optionsOf({scheduled, planned, full}),
  })}`;
};

const timesFields = (form: DeskForm, prefix: string, t: VisitsStrings, required = true) =>
  html`<div class="row">
    ${lineField(form, {name: `${prefix}start`, label: t.start, type: 'time', required})}
    ${lineField(form, {name: `${prefix}end`, label: t.end, type: 'time', required})}
  </div>`;

/** All of a single visit. */
export const visitFields = (form: DeskForm, ground: FormGround, t: VisitsStrings) =>
  html`${kindFields(form, t)} ${dayField(form, 'date', t.form.date, ground, t)}
  ${timesFields(form, '', t)} ${sharedFields(form, ground, t)}`;

/** What one date of a round may have of its own. */
export const dateFields = (form: DeskForm, ground: FormGround, t: VisitsStrings, reason: unknown) =>
  html`${timesFields(form, '', t)} ${placeFields(form, ground, t)} ${quotaFields(form, t)} ${reason}`;

function ruleFields(form: DeskForm, lang: Lang, t: VisitsStrings) {
  const r = t.round;
  const {days} = inWords(kitWords, lang);
  const weekdays = [...days.slice(1), days[0]!].map((name, n) => ({value: `${n + 1}`, name}));
  const frequency = form.values['rule.frequency'];
  const weekday = ticksField(form, {name: 'rule.weekdays', label: r.weekdays, options: weekdays});
  return html`${choiceField(form, {
    name: 'rule.frequency',
    label: r.frequency,
    options: optionsOf(r.frequencies),
  })}
  ${lineField(form, {name: 'rule.interval', label: r.interval, type: 'number', min: '1'})}
  ${
    frequency === 'monthly'
      ? html`${ticksField(form, {
          name: 'rule.nth',
          label: r.nth,
          options: optionsOf(r.nths),
        })}
        ${weekday}`
      : frequency === 'monthly-on-day'
        ? lineField(form, {name: 'rule.days', label: r.days, hint: r.daysHint})
        : weekday
  }`;
}

/** All of a round. */
export function roundFields(form: DeskForm, ground: FormGround, t: VisitsStrings) {
  const r = t.round;
  return html`${kindFields(form, t)} ${ruleFields(form, ground.lang, t)}
    <div class="row">
      ${lineField(form, {name: 'from', label: r.from, type: 'date', required: true})}
      ${lineField(form, {name: 'until', label: r.until, hint: r.untilHint, type: 'date'})}
    </div>
    <h2>${r.hours}</h2>
    ${timesFields(form, 'hours.', t)}
    <h3>${r.ramadanHours}</h3>
    ${timesFields(form, 'ramadanHours.', t, false)} ${sharedFields(form, ground, t)} ${nothing}`;
}
