import type {Lang} from '../shared/format.js';
import {commonLive, type CommonLiveStrings} from '../shared/live-strings.js';

/** What a citizen is told who does something with figures. */
export interface LiveStrings extends CommonLiveStrings {
  period: string;
  figure: string;
  choose: string;
  hint: string;
  ask: string;
  askText: (office: string) => string;
}

const id: LiveStrings = {
  ...commonLive.id,
  period: 'Waktu',
  figure: 'Angka',
  choose: 'Lihat angka lain',
  hint: 'Tombol panah: pindah ke angka berikutnya.',
  ask: 'Tanya kantor:',
  askText: office => `Yth. ${office}, saya ingin tahu angka layanan: `,
};

const en: LiveStrings = {
  ...commonLive.en,
  period: 'Period',
  figure: 'Number',
  choose: 'See other figures',
  hint: 'Arrow keys: go to the next figure.',
  ask: 'Ask the office:',
  askText: office => `Dear ${office}, I would like to know your service figures: `,
};

export const liveStrings: Record<Lang, LiveStrings> = {id, en};
