/** Complaints of a sample office, one in every state a citizen may meet. All invented. */
import type {ComplaintDraft} from '@pendopo/contract/types';
import type {ComplaintSeed} from '../complaints/record.js';
import {addWorkingDays, isWorkingDay} from '../calendar/working-days.js';
import {addDays, instantAt, zones} from '../time.js';
import type {Profile} from './profiles.js';

interface Plan {
  draft: Pick<ComplaintDraft, 'class' | 'text'> & Partial<ComplaintDraft>;
  /** Working days before today on which it was received. */
  ago: number;
  doings: readonly (Omit<ComplaintSeed['doings'][number], 'at'> & {
    /** Working days after it was received, before today. */
    after: number;
  })[];
}

/** Everyone may try these: number `CONTOH-1` and so on, and this secret. */
const secret = 'CONTOH';

const plans: readonly Plan[] = [
  {
    draft: {
      class: 'complaint',
      category: 'delay',
      service: 'ktp_el_new',
      text: 'Contoh: KTP-el saya direkam bulan lalu dan belum jadi. Kapan dapat diambil?',
      place: 'Kantor, loket 2',
      name: 'Contoh Melati',
    },
    ago: 9,
    doings: [
      {after: 1, act: 'verify', by: 'office'},
      {after: 3, act: 'follow-up', by: 'office'},
      {
        after: 6,
        act: 'answer',
        by: 'office',
        text: 'Contoh: kartu sudah dicetak dan dapat diambil di loket 2 pada jam kerja. Mohon maaf atas keterlambatannya.',
      },
    ],
  },
  {
    draft: {
      class: 'complaint',
      category: 'wrong_data',
      service: 'kk_data_change',
      text: 'Contoh: nama ibu di Kartu Keluarga kurang satu huruf.',
      confidential: true,
    },
    ago: 4,
    doings: [
      {after: 1, act: 'verify', by: 'office'},
      {after: 2, act: 'follow-up', by: 'office'},
    ],
  },
  {
    draft: {
      class: 'suggestion',
      category: 'facilities',
      text: 'Contoh: mohon ada kursi tambahan untuk lansia di ruang tunggu.',
    },
    ago: 30,
    doings: [
      {after: 1, act: 'verify', by: 'office'},
      {
        after: 4,
        act: 'answer',
        by: 'office',
        text: 'Contoh: terima kasih. Sepuluh kursi sudah ditambahkan di dekat loket 1.',
      },
      {after: 5, act: 'confirm', by: 'citizen'},
    ],
  },
  {
    draft: {
      class: 'complaint',
      category: 'levy',
      text: 'Contoh: ada yang meminta uang agar berkas didahulukan, padahal layanan ini gratis.',
      anonymous: true,
      confidential: true,
    },
    ago: 5,
    doings: [
      {after: 1, act: 'verify', by: 'office'},
      {after: 2, act: 'forward', by: 'office', to: 'Inspektorat (contoh)'},
    ],
  },
  {
    draft: {
      class: 'information',
      text: 'Contoh: apakah mobil layanan keliling datang ke pasar bulan ini?',
    },
    ago: 0,
    doings: [],
  },
];

/** The working day that lies so many before a date. */
function workingDayBefore(date: string, days: number): string {
  let [day, left] = [date, days];
  while (left > 0) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The invented complaints of an office, as of today. */
export const complaints = ({timeZone}: Profile, today: string): ComplaintSeed[] =>
  plans.map(({draft, ago, doings}, n) => {
    const {utcOffset} = zones[timeZone];
    const received = workingDayBefore(today, ago);
    // What came in today came in early: nothing of it may lie ahead.
    const at = (days: number) =>
      instantAt(addWorkingDays(received, days), ago ? '09:30' : '00:05', utcOffset);
    return {
      number: `CONTOH${n + 1}`,
      secret,
      draft: {anonymous: false, confidential: false, ...draft},
      receivedAt: at(0),
      doings: doings.map(({after, ...doing}) => ({...doing, at: at(after)})),
    };
  });

/** What can be tried out, told with the form of a sample office. */
export const complaintSamples = plans.map((_, n) => ({number: `CONTOH-${n + 1}`, secret}));
