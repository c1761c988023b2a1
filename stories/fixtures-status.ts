/** Cases of invented people, and a server that finds one of them. */
import type {Case, CaseAnswer, Intake} from '@pendopo/sdk';
import {dateIn, districts, office, type Reply} from './fixtures.js';
import {intakeSettings} from './fixtures-intake.js';

/** One of ours: its check character fits. */
export const number = 'A1219-0000003-3';
export const visitNumber = 'K1219-0000003-0';

const at = (days: number, clock = '09:00') => `${dateIn(days)}T${clock}:00+07:00`;

export const intake = (special: Partial<Intake> = {}): Intake => ({
  office,
  services: [
    {id: 'kia_under5', name: {id: 'KIA anak usia 0 sampai <5 tahun', en: 'KIA'}, group: 'kia'},
  ],
  districts,
  settings: intakeSettings,
  closedDays: [],
  updatedAt: at(-1),
  validUntil: at(1, '00:00'),
  ...special,
});

/** A case, by default of an application that is in process. */
export const caseOf = (special: Partial<Case> = {}): Case => {
  const state = special.state ?? 'in-process';
  return {
    number,
    kind: 'application',
    service: {
      id: 'birth_in_wedlock',
      name: {id: 'Akta kelahiran (perkawinan tercatat)', en: 'Birth certificate'},
    },
    subject: 'S*** C***',
    state,
    since: at(-1),
    timeline: [
      {state: 'submitted', at: at(-4), by: 'citizen'},
      {state, at: at(-1), by: 'office'},
    ],
    next: [
      {state: 'ready-for-pickup', by: 'office'},
      {state: 'handed-over', by: 'office'},
    ],
    time: {
      text: {id: '1 jam sampai 1 hari', en: '1 hour to 1 day'},
      startsWhen: {
        id: 'sejak berkas dinyatakan lengkap',
        en: 'from when the file is declared complete',
      },
      exceptions: [{id: 'jaringan terganggu', en: 'the network is down'}],
      level: 'national',
      startedAt: at(-2),
    },
    todo: {act: 'wait'},
    updatedAt: at(-1),
    sample: true,
    ...special,
  };
};

export const caseAnswer = (special: Partial<Case> = {}): CaseAnswer => ({
  data: caseOf(special),
  office,
  notices: [],
  asOf: at(0),
});

/** A server with a form, and what it answers to lookups. */
export const finding =
  (lookup: () => unknown, form = intake()): Reply =>
  ({pathname}) =>
    pathname.endsWith('/intake') ? form : lookup();
