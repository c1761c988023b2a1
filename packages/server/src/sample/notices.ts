/** What the sample offices want everyone to know. All invented. */
import type {Notice} from '@pendopo/contract/types';
import {addDays, instantAt, isoWeekday, zones} from '../time.js';
import type {Profile} from './profiles.js';

type Plan = Pick<Notice, 'kind' | 'channels' | 'title' | 'body'>;

/** By office: one of every kind that keeps people from coming in vain. */
const plans: Record<string, Plan> = {
  '12.19': {
    kind: 'network',
    channels: ['van'],
    title: {id: 'Contoh: sinyal lemah', en: 'Sample: weak signal'},
    body: {
      id: 'Perekaman KTP-el tetap berjalan; dokumen lain dicetak di kantor.',
      en: 'Recording for the KTP-el goes on; other documents are printed at the office.',
    },
  },
  '33.72': {
    kind: 'moved',
    channels: ['counter'],
    title: {id: 'Contoh: loket pindah sementara', en: 'Sample: counter moved for now'},
    body: {
      id: 'Loket dilayani di aula belakang selama gedung diperbaiki.',
      en: 'The counter is in the rear hall while the building is repaired.',
    },
  },
  '35.19': {
    kind: 'blanks',
    channels: ['counter'],
    title: {id: 'Contoh: blanko KTP-el habis', en: 'Sample: no blank KTP-el cards'},
    body: {
      id: 'Perekaman tetap berjalan; kartu dicetak setelah blanko datang.',
      en: 'Recording goes on; cards are printed once blanks have come.',
    },
  },
  '73.72': {
    kind: 'closed',
    channels: ['online'],
    title: {id: 'Contoh: layanan daring ditutup', en: 'Sample: online services closed'},
    body: {
      id: 'Silakan datang ke loket atau hubungi WhatsApp kantor.',
      en: 'Please come to the counter or write to the office by WhatsApp.',
    },
  },
};

/** An office's notice, if it has one, from Monday to Monday, so that it always holds. */
export function notices({id, timeZone}: Profile, today: string): Notice[] {
  const plan = plans[id];
  if (!plan) return [];
  const {utcOffset} = zones[timeZone];
  const monday = addDays(today, 1 - isoWeekday(today));
  return [
    {
      id: `${id}-${plan.kind}-${monday.replaceAll('-', '')}`,
      ...plan,
      startsAt: instantAt(monday, '00:00', utcOffset),
      endsAt: instantAt(addDays(monday, 7), '00:00', utcOffset),
      sample: true,
    },
  ];
}
