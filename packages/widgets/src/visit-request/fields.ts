import type {VisitRequestDraft} from '@pendopo/sdk';
import type {Typed} from '../forms/model.js';

export type VisitRequestKind = VisitRequestDraft['kind'];

/** What a field is: which control, and what may stand in it. */
export interface Spec {
  name: string;
  is:
    | 'line'
    | 'date'
    | 'time'
    | 'number'
    | 'tel'
    | 'area'
    | 'select'
    | 'choice'
    | 'tick'
    | 'ticks'
    | 'file';
  /** It must be filled in. */
  must?: true;
  /** Most letters of a text, greatest number. */
  most?: number;
  /** Smallest number. */
  least?: number;
  /** How it must be written. */
  like?: RegExp;
  /** Digits only. */
  digits?: true;
  /** What browsers fill in. */
  auto?: 'name' | 'tel';
  /** Only asked for when this holds; always where nothing can be drawn anew. */
  when?: (typed: Typed) => boolean;
}

/** Fields under one heading; those of a group stand side by side. */
export interface Section {
  title: string;
  fields: readonly (Spec | readonly Spec[])[];
}

const phone: Spec = {
  name: 'phone',
  is: 'tel',
  must: true,
  auto: 'tel',
  like: /^\+?\(?\d(?:[ ().-]*\d){5,15}$/,
};
const note: Spec = {name: 'note', is: 'area', most: 1000};
const services: Spec = {name: 'services', is: 'ticks', must: true};
const helper: readonly Spec[] = [{name: 'helperNeeded', is: 'tick'}];
const area: readonly Spec[] = [
  {name: 'district', is: 'select', must: true},
  {name: 'village', is: 'line', most: 80},
  {name: 'address', is: 'line', must: true, most: 300},
];
const days: readonly Spec[] = [
  {name: 'dates.1', is: 'date'},
  {name: 'dates.2', is: 'date'},
];
const hours: readonly Spec[] = [
  {name: 'timeFrom', is: 'time'},
  {name: 'timeTo', is: 'time'},
];
const ready: readonly Spec[] = [
  {name: 'room', is: 'tick'},
  {name: 'power', is: 'tick'},
  {name: 'internet', is: 'choice', must: true},
];
const contact: readonly Spec[] = [
  {name: 'contactName', is: 'line', must: true, most: 120, auto: 'name'},
  {name: 'contactRole', is: 'line', most: 80},
  phone,
];

const age = (name: string): Spec => ({name, is: 'number', least: 0, most: 120});
/** So many people one visit is asked for, at most. */
const count = (name: string): Spec => ({name, is: 'number', least: 1, most: 2000});

const home: readonly Section[] = [
  {
    title: 'who',
    fields: [
      {name: 'personName', is: 'line', must: true, most: 120},
      {name: 'category', is: 'choice', must: true},
      services,
      ...helper,
      {name: 'helperNote', is: 'line', most: 300, when: typed => !!typed['helperNeeded']},
    ],
  },
  {
    title: 'where',
    fields: [
      ...area,
      [
        {name: 'rt', is: 'line', digits: true, like: /^\d{1,3}$/},
        {name: 'rw', is: 'line', digits: true, like: /^\d{1,3}$/},
      ],
      {name: 'landmark', is: 'line', most: 200},
    ],
  },
  {
    title: 'reporter',
    fields: [
      {name: 'reporterName', is: 'line', must: true, most: 120, auto: 'name'},
      {name: 'reporterRole', is: 'select', must: true},
      phone,
    ],
  },
  {
    title: 'more',
    fields: [{name: 'document', is: 'file'}, {name: 'condition', is: 'file'}, note],
  },
  {
    title: 'consent',
    fields: [
      {name: 'consentBy', is: 'choice', must: true},
      {
        name: 'guardianName',
        is: 'line',
        most: 120,
        when: typed => typed['consentBy'] === 'guardian',
      },
      {name: 'consent', is: 'tick', must: true},
    ],
  },
];

const school: readonly Section[] = [
  {
    title: 'school',
    fields: [
      {name: 'schoolName', is: 'line', must: true, most: 160},
      {name: 'npsn', is: 'line', must: true, digits: true, like: /^\d{8}$/},
      {name: 'level', is: 'select', must: true},
      ...area,
    ],
  },
  {
    title: 'pupils',
    fields: [
      [count('recordCount'), age('recordFrom'), age('recordTo')],
      [count('kiaCount'), age('kiaFrom'), age('kiaTo')],
    ],
  },
  {title: 'when', fields: [{name: 'dates.0', is: 'date', must: true}, days, hours]},
  {title: 'ready', fields: [...ready, ...contact]},
  {
    title: 'letter',
    fields: [
      {name: 'letterNumber', is: 'line', must: true, most: 60},
      {name: 'letterDate', is: 'date', must: true},
      {name: 'letterPlace', is: 'line', must: true, most: 60},
      {name: 'letterHead', is: 'line', most: 120},
      {name: 'signerTitle', is: 'line', must: true, most: 120},
      {name: 'signerName', is: 'line', must: true, most: 120},
      {name: 'signerNip', is: 'line', digits: true, like: /^\d{18}$/},
      {name: 'copies', is: 'area', most: 600},
      note,
    ],
  },
];

const institution: readonly Section[] = [
  {
    title: 'institution',
    fields: [
      {name: 'institutionName', is: 'line', must: true, most: 160},
      {name: 'institutionType', is: 'select', must: true},
      ...area,
    ],
  },
  {title: 'people', fields: [{...count('people'), must: true}, services, ...helper]},
  {title: 'when', fields: [{name: 'dates.0', is: 'date'}, days, hours]},
  {title: 'ready', fields: [...ready, ...contact, note]},
  {title: 'consent', fields: [{name: 'consent', is: 'tick', must: true}]},
];

/** What is asked for, kind by kind. */
export const sections: Record<VisitRequestKind, readonly Section[]> = {home, school, institution};

export const kinds = Object.keys(sections) as VisitRequestKind[];

/** All fields of a kind, one after the other. */
export const specsOf = (kind: VisitRequestKind): readonly Spec[] =>
  sections[kind].flatMap(({fields}) => fields.flat() as readonly Spec[]);
