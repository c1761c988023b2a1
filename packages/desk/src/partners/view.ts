import type {Intake} from '@pendopo/sdk';
import type {DeskPartner, PartnerDraft} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {dateName} from '../kit/dates.js';
import type {FieldFault} from '../kit/errors.js';
import {
  choiceField,
  lineField,
  type Option,
  selectField,
  textFields,
  tickField,
} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending, Values} from '../kit/form.js';
import {flat, nested} from '../kit/nest.js';
import {rowsField} from '../kit/rows.js';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import type {PartnersStrings} from './strings.js';

const kinds = {
  numbers: ['value', 'minAge', 'maxAge', 'latitude', 'longitude'],
  ticks: ['suspended'],
};

type Districts = Intake['districts'];

const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, name]) => ({value, name}));

/** A partner as it is sent: what is written once here has a name and an id of its own there. */
export function partnerDraft(values: Values, districts: Districts): PartnerDraft {
  const code = values['place.district.code'] ?? '';
  const name = districts.find(one => one.code === code)?.name ?? values['place.district.name'];
  const {offers = [], ...draft} = nested(
    {...values, 'place.district.name': name ?? ''},
    kinds,
  ) as unknown as Omit<PartnerDraft, 'offers'> & {offers?: PartnerDraft['offers']};
  return {
    ...draft,
    offers: offers.map((offer, n) => ({
      ...offer,
      id: offer.id ?? newOfferId(offers, n),
      blackout: offer.blackout ?? [],
    })),
  };
}

/** The first id that no other offer has. */
function newOfferId(offers: readonly Partial<PartnerDraft['offers'][number]>[], n: number): string {
  const taken = new Set(offers.map(({id}) => id));
  let number = n + 1;
  while (taken.has(`penawaran-${number}`)) number += 1;
  return `penawaran-${number}`;
}

/** A partner as the fields show it. */
export const partnerValues = ({partner}: DeskPartner): Values => {
  const {id: _id, sample: _sample, ...draft} = partner;
  return flat(draft);
};

const newOffer: Values = {kind: 'percent', for: 'child', accepts: 'regency'};

/** What a new partner begins with. */
export const newPartner: Values = {
  name: '',
  ...Object.fromEntries(Object.entries(newOffer).map(([key, v]) => [`offers.0.${key}`, v])),
};

/** An id of its name, as it stands in addresses. */
export const partnerId = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'mitra';

export const partnerFaults = (values: Values, t: PartnersStrings): FieldFault[] =>
  [
    'name',
    'category',
    'place.address',
    'place.district.code',
    'agreement.startsOn',
    'agreement.endsOn',
  ]
    .filter(name => !values[name]?.trim())
    .map(name => ({name, text: t.needs}));

function offerFields(form: DeskForm, prefix: string, t: PartnersStrings) {
  const at = (name: string) => `${prefix}${name}`;
  const kind = form.values[at('kind')];
  return html`${textFields(form, {name: at('what'), label: t.what})}
    ${selectField(form, {name: at('kind'), label: t.kind, options: optionsOf(t.kinds), required: true})}
    ${lineField(form, {
      name: at('value'),
      label: t.value,
      inputmode: 'numeric',
      required: kind === 'percent' || kind === 'amount',
    })}
    ${choiceField(form, {name: at('for'), label: t.for, options: optionsOf(t.fors)})}
    ${selectField(form, {name: at('accepts'), label: t.accepts, options: optionsOf(t.areas), required: true})}
    <div class="row">
      ${lineField(form, {name: at('minAge'), label: t.minAge, inputmode: 'numeric'})}
      ${lineField(form, {name: at('maxAge'), label: t.maxAge, inputmode: 'numeric'})}
    </div>
    <div class="row">
      ${lineField(form, {name: at('startsOn'), label: t.offerStarts, type: 'date'})}
      ${lineField(form, {name: at('endsOn'), label: t.offerEnds, type: 'date'})}
    </div>
    <p class="soft">${t.offerHint}</p>
    ${textFields(form, {name: at('conditions'), label: t.conditions, required: false})}
    ${rowsField(form, {
      name: at('blackout'),
      legend: t.blackout,
      nth: t.blackoutNth,
      add: t.addBlackout,
      remove: t.removeBlackout,
      begin: {from: '', to: ''},
      most: 40,
      fields: inner =>
        html`<div class="row">
            ${lineField(form, {name: `${inner}from`, label: t.from, type: 'date', required: true})}
            ${lineField(form, {name: `${inner}to`, label: t.to, type: 'date', required: true})}
          </div>
          ${textFields(form, {name: `${inner}reason`, label: t.reason})}`,
    })}`;
}

/** All of a partner. */
export function partnerFields(form: DeskForm, districts: Districts, t: PartnersStrings) {
  const known = districts.map(({code, name}) => ({value: code, name}));
  const own = form.values['place.district.code'];
  const beyond =
    own && !known.some(({value}) => value === own)
      ? [{value: own, name: `${form.values['place.district.name'] ?? own} (${t.elsewhere})`}]
      : [];
  return html`${lineField(form, {name: 'name', label: t.name, required: true})}
    ${selectField(form, {
      name: 'category',
      label: t.category,
      options: optionsOf(t.categories),
      required: true,
    })}
    ${lineField(form, {name: 'place.name', label: t.building})}
    ${lineField(form, {name: 'place.address', label: t.address, required: true})}
    ${selectField(form, {
      name: 'place.district.code',
      label: t.district,
      options: [...known, ...beyond],
      required: true,
    })}
    <div class="row">
      ${lineField(form, {name: 'place.latitude', label: t.latitude, inputmode: 'decimal'})}
      ${lineField(form, {name: 'place.longitude', label: t.longitude, inputmode: 'decimal'})}
    </div>
    <div class="row">
      ${lineField(form, {name: 'contact.phone', label: t.phone, type: 'tel'})}
      ${lineField(form, {name: 'contact.whatsapp', label: t.whatsapp, type: 'tel'})}
    </div>
    ${lineField(form, {name: 'website', label: t.website, type: 'url'})}
    <h2>${t.agreement}</h2>
    ${lineField(form, {name: 'agreement.number', label: t.agreementNumber, required: true})}
    <div class="row">
      ${lineField(form, {name: 'agreement.startsOn', label: t.startsOn, type: 'date', required: true})}
      ${lineField(form, {name: 'agreement.endsOn', label: t.endsOn, type: 'date', required: true})}
    </div>
    ${lineField(form, {name: 'agreement.signedBy', label: t.signedBy})}
    ${tickField(form, {name: 'suspended', label: t.suspended})}
    ${rowsField(form, {
      name: 'offers',
      legend: t.offers,
      nth: t.offer,
      add: t.addOffer,
      remove: t.removeOffer,
      begin: newOffer,
      fields: prefix => offerFields(form, prefix, t),
    })}`;
}

export interface PartnersModel {
  partners: readonly DeskPartner[];
  more: boolean;
  search: DeskForm;
  lang: Lang;
}

export interface PartnersActs {
  find: Sending<void>;
  more(): void;
}

/** The partners that fit, whether their agreement stands or not. */
export function partnersView(model: PartnersModel, t: PartnersStrings, acts: PartnersActs) {
  const {partners, more, search, lang} = model;
  const tone = {valid: 'good', ended: 'warn', suspended: 'warn', 'not-yet': ''} as const;
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    <p class="acts"><a class="button main" href="/meja/mitra/baru">${t.add}</a></p>
    ${formView(search, {
      fields: html`<div class="row">
        ${lineField(search, {name: 'q', label: t.search, hint: t.searchHint, type: 'search'})}
        ${selectField(search, {
          name: 'standing',
          label: t.standing,
          options: optionsOf(t.standings),
          nothing: t.all,
        })}
      </div>`,
      sending: acts.find,
      submit: t.find,
    })}
    ${tableView<DeskPartner>({
      caption: t.caption,
      rows: partners,
      key: ({partner}) => partner.id,
      empty: t.none,
      columns: [
        {name: t.name, head: true, cell: ({partner}) => partner.name},
        {
          name: t.standing,
          cell: ({standing}) =>
            html`<span class="tag ${tone[standing]}">${t.standings[standing]}</span>`,
        },
        {
          name: t.until,
          cell: ({partner, daysLeft}) =>
            html`${dateName(partner.agreement.endsOn, lang)}<br /><span
                class=${daysLeft >= 0 && daysLeft <= 30 ? 'fault' : 'soft'}
                >${t.daysLeft(daysLeft)}</span
              >`,
        },
        {name: t.number, cell: ({partner}) => partner.agreement.number ?? '–'},
        {
          name: t.actions,
          cell: ({partner}) =>
            html`<a
              class="button"
              href="/meja/mitra/${partner.id}"
              aria-label=${t.editOf(partner.name)}
              >${t.edit}</a
            >`,
        },
      ],
    })}
    ${
      more
        ? html`<p class="acts">
            <button type="button" @click=${() => acts.more()}>${t.more}</button>
          </p>`
        : nothing
    }`;
}
