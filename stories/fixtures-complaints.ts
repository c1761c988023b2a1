/** Complaints of an invented office, and a server that takes them without a network. */
import type {Complaint, ComplaintDue, ComplaintEvent, ComplaintReceipt, Intake} from '@pendopo/sdk';
import {dateIn, districts, office, problem, type Reply} from './fixtures.js';
import {intakeSettings} from './fixtures-intake.js';

const at = (days: number) => `${dateIn(days)}T09:30:00${office.utcOffset}`;

export const intake = (more: Partial<Intake['settings']['complaints']> = {}): Intake => ({
  office,
  services: [{id: 'ktp_el_new', name: {id: 'KTP-el baru', en: 'New KTP-el'}, group: 'ktp_el'}],
  districts,
  settings: {...intakeSettings, complaints: {...intakeSettings.complaints, ...more}},
  closedDays: [],
  updatedAt: at(-1),
  validUntil: at(1),
});

const due = (
  step: ComplaintDue['step'],
  days: number,
  state: ComplaintDue['state'] = 'open',
): ComplaintDue => ({step, on: dateIn(days), days: 5, unit: 'working', state});

export const receipt: ComplaintReceipt = {
  number: 'P12197K3M9QXS',
  secret: '7K3M9-QX4TB',
  receivedAt: at(0),
  due: [due('verification', 3), due('follow-up', 8), due('settlement', 14)],
};

/** A sample number of an office's own kind: it has no check character to be mistyped. */
export const opens = {number: 'CONTOH-1', secret: 'CONTOH'};

const event = (
  days: number,
  act: ComplaintEvent['act'],
  more: Partial<ComplaintEvent> = {},
): ComplaintEvent => ({at: at(days), act, by: 'office', ...more});

/** A complaint as it stands in a state. */
export function complaintIn(state: Complaint['state'], more: Partial<Complaint> = {}): Complaint {
  const answered = /answered|done/.test(state);
  return {
    number: 'CONTOH1',
    class: 'complaint',
    category: 'delay',
    serviceName: {id: 'KTP-el baru', en: 'New KTP-el'},
    text: 'Contoh: KTP-el saya belum jadi.',
    anonymous: false,
    confidential: true,
    state,
    receivedAt: at(-6),
    photos: [{id: '1', type: 'image/jpeg', width: 1200, height: 1600, bytes: 200_000}],
    events: [
      event(-6, 'receive', {by: 'citizen'}),
      event(-5, 'verify'),
      ...(state === 'forwarded' ? [event(-4, 'forward', {to: 'Inspektorat (contoh)'})] : []),
      ...(answered ? [event(-1, 'answer', {text: 'Contoh: kartu dapat diambil di loket 2.'})] : []),
    ],
    due: [
      due('verification', -4, 'met'),
      due('follow-up', 1, answered ? 'met' : 'open'),
      due('settlement', 8, answered ? 'met' : 'open'),
    ],
    may: state === 'answered' ? ['reply', 'confirm'] : state === 'done' ? ['reopen'] : ['reply'],
    asOf: at(0),
    office,
    sample: true,
    ...more,
  };
}

/** What a story's server answers beside the intake, by the last part of the address. */
export type Answers = Partial<Record<string, Reply>>;

/** Answers the intake, and each act as a story says. */
export const desk =
  (answers: Answers = {}, page = intake()): Reply =>
  url => {
    const act = url.pathname.split('/').at(-1)!;
    if (act === 'intake') return page;
    const answer = answers[act];
    return answer ? answer(url) : problem('not-found', 404);
  };
