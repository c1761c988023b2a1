/**
 * Every way by which the public writes or looks something up: each operation of the API, by its id,
 * with values to plant; and each form that works without JavaScript.
 */
import {Pendopo} from '@pendopo/sdk';
import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse} from 'parse5';
import {planted} from './traces.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export const office = '12.19';
const base = `/v1/offices/${office}`;
const day = (ahead: number) => new Date(Date.now() + ahead * 864e5).toISOString().slice(0, 10);

export interface Receipt {
  number: string;
  secret: string;
}

/** What is sent to an operation; those on a case take the receipt of the one that made it. */
export interface Door {
  route: string;
  lookup?: true;
  /** Whose receipt it needs. */
  of?: string;
  body: (receipt?: Receipt) => object;
  files?: () => Record<string, Blob[]>;
}

const opened = (receipt?: Receipt) => ({...receipt});

/** The smallest PDF there is, with a name in it. */
const letter = () =>
  new File(
    [`%PDF-1.4\n1 0 obj<</Title(${planted.name})>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`],
    'kk.pdf',
    {
      type: 'application/pdf',
    },
  );

const elements = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'conduct',
  'complaint_handling',
  'facilities',
];

export const doors: Record<string, Door> = {
  createSurvey: {
    route: `${base}/survey-responses`,
    body: () => ({
      answers: Object.fromEntries(elements.map(name => [name, 4])),
      text: planted.text,
      device: 'penandaperangkat-0123456789',
    }),
  },
  createComplaint: {
    route: `${base}/complaints`,
    body: () => ({
      class: 'complaint',
      text: planted.text,
      place: planted.address,
      anonymous: false,
      confidential: false,
      name: planted.name,
      contact: planted.phone,
    }),
  },
  lookupComplaint: {
    route: `${base}/complaints/lookup`,
    lookup: true,
    of: 'createComplaint',
    body: opened,
  },
  replyToComplaint: {
    route: `${base}/complaints/reply`,
    of: 'createComplaint',
    body: receipt => ({...receipt, text: planted.note}),
  },
  confirmComplaint: {route: `${base}/complaints/confirm`, of: 'createComplaint', body: opened},
  reopenComplaint: {
    route: `${base}/complaints/reopen`,
    of: 'createComplaint',
    body: receipt => ({...receipt, text: planted.note}),
  },
  complaintPhoto: {
    route: `${base}/complaints/photo`,
    lookup: true,
    of: 'createComplaint',
    body: receipt => ({...receipt, photo: '1'}),
  },
  exportComplaint: {
    route: `${base}/complaints/export`,
    lookup: true,
    of: 'createComplaint',
    body: opened,
  },
  eraseComplaint: {route: `${base}/complaints/erase`, of: 'createComplaint', body: opened},
  createVisitRequest: {
    route: `${base}/visit-requests`,
    body: () => ({
      kind: 'home',
      reporterName: planted.name,
      reporterRole: 'family',
      phone: planted.phone,
      address: planted.address,
      district: '12.19.06',
      village: planted.village,
      landmark: planted.landmark,
      note: planted.text,
      personName: planted.person,
      category: 'elderly',
      services: ['ktp_el'],
      helperNeeded: true,
      helperNote: planted.note,
      consent: true,
      consentBy: 'guardian',
      guardianName: planted.guardian,
    }),
    files: () => ({document: [letter()]}),
  },
  exportVisitRequest: {
    route: `${base}/visit-requests/export`,
    lookup: true,
    of: 'createVisitRequest',
    body: opened,
  },
  eraseVisitRequest: {
    route: `${base}/visit-requests/erase`,
    of: 'createVisitRequest',
    body: opened,
  },
  lookupCase: {
    route: `${base}/applications/lookup`,
    lookup: true,
    body: () => ({number: 'KTP-2026-0001', factor: planted.birthDate}),
  },
};

const isAnything = (body: unknown): body is Record<string, unknown> => typeof body === 'object';

/** Sends to a door; what came of it, or the refusal. */
export async function go(
  client: Pendopo,
  {route, lookup, body, files}: Door,
  receipt?: Receipt,
): Promise<Record<string, unknown> | Error> {
  const draft = body(receipt);
  const sending = lookup
    ? client.lookup(route, draft, isAnything)
    : client.write(route, draft, isAnything, {...(files && {files: files()})});
  return sending.catch((error: Error) => error);
}

/** Forms without JavaScript: their path, what they do, and what is chosen in them beside the usual. */
const forms: {page: string; does: string; more: Record<string, string>}[] = [
  {page: 'survei', does: 'createSurvey', more: {}},
  {page: 'pengaduan', does: 'createComplaint', more: {class: 'complaint'}},
  {page: 'pengaduan/lacak', does: 'lookupComplaint', more: {}},
  {
    page: 'kunjungan?kind=home',
    does: 'createVisitRequest',
    more: {district: '12.19.06', consentBy: 'guardian'},
  },
  {
    page: 'kunjungan?kind=school',
    does: 'createVisitRequest',
    more: {npsn: '10203040', dates: day(20), district: '12.19.06'},
  },
  {
    page: 'kunjungan?kind=institution',
    does: 'createVisitRequest',
    more: {dates: day(20), district: '12.19.06', people: '12'},
  },
  {page: 'status', does: 'lookupCase', more: {}},
];

/** The forms of what there is. */
export const formsOf = (operations: readonly {id: string}[]) =>
  forms.filter(({does}) => operations.some(({id}) => id === does));

function* all(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* all(child);
}

const attr = (element: Element, name: string) =>
  element.attrs.find(one => one.name === name)?.value;

/** What is typed into a field, by what it is called. */
function typedInto(name: string, type: string): string {
  if (type === 'date') return planted.birthDate;
  if (type === 'number') return '3';
  if (type === 'tel' || /phone|contact$/i.test(name)) return planted.phone;
  if (type === 'email') return planted.email;
  if (/number$/i.test(name)) return 'P1219-7K3M9QX-4';
  if (/secret|factor/i.test(name)) return planted.birthDate;
  if (/guardian/i.test(name)) return planted.guardian;
  if (/person/i.test(name)) return planted.person;
  if (/name$/i.test(name)) return planted.name;
  if (/address|place$/i.test(name)) return planted.address;
  if (/landmark/i.test(name)) return planted.landmark;
  if (/village/i.test(name)) return planted.village;
  return planted.text;
}

/** A page's form as a browser sends it after every field was filled in. */
export function filledIn(html: string, more: Readonly<Record<string, string>>): FormData {
  const form = [...all(parse(html))].find(
    one => one.tagName === 'form' && attr(one, 'method') === 'post',
  );
  if (!form) throw new Error('The page holds no form');
  const body = new FormData();
  for (const control of all(form)) {
    const name = attr(control, 'name');
    const type = attr(control, 'type') ?? 'text';
    if (!name || body.has(name) || type === 'file' || type === 'submit') continue;
    if (control.tagName === 'select') {
      const options = [...all(control)].filter(one => one.tagName === 'option');
      body.set(name, attr(options.at(-1)!, 'value') ?? '');
    } else if (control.tagName === 'textarea') body.set(name, typedInto(name, type));
    else if (control.tagName === 'input') {
      const fixed = /^(hidden|radio|checkbox)$/.test(type);
      body.set(name, fixed ? (attr(control, 'value') ?? 'on') : typedInto(name, type));
    }
  }
  for (const [name, value] of Object.entries(more)) if (body.has(name)) body.set(name, value);
  return body;
}
