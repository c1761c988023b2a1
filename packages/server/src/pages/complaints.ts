import {
  type ComplaintReceipt,
  type FieldError,
  type Intake,
  isMistypedNumberError,
  isProblemError,
  type Pendopo,
  ProblemError,
} from '@pendopo/sdk';
import {
  complaintDraft,
  complaintEmbedCss,
  complaintLead,
  complaintPageCss,
  complaintTitle,
  doingOf,
  type Looked,
  mistyped,
  nikFault,
  printComplaint,
  type Printing,
  printTrack,
  trackLead,
  trackTitle,
  withoutNik,
} from '@pendopo/widgets/complaint/print.js';
import {largestFile} from '../attachments/clean.js';
import {Refusal} from '../http/problems.js';
import type {FormPage} from './form-pages.js';
import type {Asked} from './public-pages.js';

/** Three photos as phones make them, and the words. */
const largestForm = 3 * largestFile + 100_000;

const path = 'pengaduan';
const trackPath = `${path}/lacak`;

/** Ways between the two pages, such that they hold in a frame too. */
const printing = ({office, lang, origin}: Asked, up = ''): Printing => {
  const query = lang === 'en' ? '?lang=en' : '';
  return {
    lang,
    write: `${up}${path}${query}`,
    lookup: `${up}${trackPath}${query}`,
    keep: `${origin}/${office}/${trackPath}${query}`,
  };
};

/** A fault that is found before anything is asked of the API, as the API would tell it. */
const fault = (error: FieldError, {lang}: Asked) =>
  new ProblemError({...new Refusal('invalid-parameters').problem(lang), errors: [error]});

const photosOf = (typed: FormData): File[] =>
  typed.getAll('photo').filter((value): value is File => value instanceof File && value.size > 0);

/** A complaint, suggestion, praise or question to the office. */
export const complaintPage: FormPage<Intake, ComplaintReceipt> = {
  path,
  tag: 'pendopo-complaint',
  attributes: ['category'],
  ask: client => client.intake.get(),
  async send(client, typed, key, asked) {
    const nik = nikFault(typed, asked.lang);
    if (nik) throw fault(nik, asked);
    const files = {photo: photosOf(typed)};
    return client.complaints.create(complaintDraft(withoutNik(typed)), {key, files});
  },
  most: largestForm,
  officeOf: ({office}) => office,
  print: ({filled, ...intake}, asked) =>
    printComplaint(intake, filled, printing(asked), asked.query['category']),
  title: complaintTitle,
  description: ({office}, {lang}) => `${office.region} · ${complaintLead(lang)}`,
  css: {embed: complaintEmbedCss, page: complaintPageCss},
};

/** Does what a form asks for. */
async function done(client: Pendopo, typed: FormData, key: string): Promise<Looked> {
  const {doing, text, ...opens} = doingOf(typed);
  const {complaints} = client;
  switch (doing) {
    case 'reply':
      return {...opens, complaint: await complaints.reply(opens, text, {key})};
    case 'reopen':
      return {...opens, complaint: await complaints.reopen(opens, text, {key})};
    case 'confirm':
      return {...opens, complaint: await complaints.confirm(opens, {key})};
    case 'erase':
      await complaints.erase(opens, {key});
      return {...opens, erased: true};
    case 'lookup':
      return {...opens, complaint: await complaints.lookup(opens)};
  }
}

/** How a complaint stands that was sent before, and what can be done about it. */
export const trackPage: FormPage<Intake, Looked> = {
  path: trackPath,
  tag: 'pendopo-complaint',
  attributes: [],
  more: () => ({view: 'track'}),
  ask: client => client.intake.get(),
  async send(client, typed, key, asked) {
    try {
      return await done(client, typed, key);
    } catch (error) {
      if (isMistypedNumberError(error)) {
        const {code} = error;
        throw fault({pointer: '/json/number', code, detail: mistyped(asked.lang)}, asked);
      }
      const {doing, number, secret} = doingOf(typed);
      if (doing === 'lookup' || !isProblemError(error)) throw error;
      // What was written about a complaint must come back beside it, not on an empty page.
      const complaint = await client.complaints.lookup({number, secret});
      return {number, secret, complaint, problem: error.problem};
    }
  },
  officeOf: ({office}) => office,
  print: ({filled, ...intake}, asked) => printTrack(intake, filled, printing(asked, '../')),
  title: trackTitle,
  description: ({office}, {lang}) => `${office.region} · ${trackLead(lang)}`,
  css: {embed: complaintEmbedCss, page: complaintPageCss},
};
