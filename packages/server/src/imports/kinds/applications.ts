import {type Case, type IntakeSettings} from '@pendopo/contract/types';
import {normalReceiptNumber} from '@pendopo/sdk';
import {
  ApplicationFault,
  checkApplications,
  type StoredApplication,
} from '../../applications/check.js';
import {isNik} from '../../cases/number.js';
import {intakeSettings} from '../../intake/settings.js';
import type {StoredOffice} from '../../offices/store.js';
import {localDate, localInstant} from '../../time.js';
import type {Cells} from '../cells.js';
import type {ServiceNames} from '../services.js';
import type {StateWords} from '../state-words.js';

type Known = Omit<StoredApplication, 'factors'>;

/** What a row says of an application. */
export interface ApplicationRow {
  /** As it is compared. */
  key: string;
  number: string;
  state: Case['state'];
  /** Instants with the office's offset. */
  at: string | undefined;
  submitted: string | undefined;
  name: string | undefined;
  service: string | undefined;
  note: string | undefined;
  pickup: string | undefined;
  factors: StoredApplication['factors'];
}

const factorColumns: Record<IntakeSettings['status']['factor'], string> = {
  'birth-date': 'birthDate',
  'phone-end': 'phone',
  pin: 'pin',
};

const years = {from: 2000, to: 2100};
/** Nobody alive was born before; a spreadsheet makes 1900 of an empty cell. */
const births = {from: 1905, to: 2100};

/** Reads rows of applications; what is known of each is added later. */
export class ApplicationReader {
  readonly #office: StoredOffice;
  readonly #words: StateWords;
  readonly #services: ServiceNames;
  readonly #now: Date;
  readonly #today: string;
  readonly #factor: IntakeSettings['status']['factor'];

  constructor(office: StoredOffice, words: StateWords, services: ServiceNames, now: Date) {
    this.#office = office;
    this.#words = words;
    this.#services = services;
    this.#now = now;
    this.#today = localDate(now, office.utcOffset);
    this.#factor = intakeSettings(office).status.factor;
  }

  read(cells: Cells): ApplicationRow | undefined {
    const number = this.#number(cells);
    const word = cells.needed('state', 200);
    const state = word === undefined ? undefined : this.#words.find(word);
    if (word !== undefined && !state) cells.notAmong('state', word, this.#words.names);
    const at = this.#instant(cells, 'stateDate');
    const submitted = this.#instant(cells, 'submitted');
    const factors = this.#factors(cells);
    const name = cells.text('name', 160);
    const written = cells.text('service', 200);
    const service = written && this.#services.read(cells, 'service', written)?.id;
    const note = cells.text('note', 1000);
    const pickup = cells.text('pickup', 160);
    if (!number || !state || cells.faults.length) return undefined;
    const key = normalReceiptNumber(number);
    return {key, number, state, at, submitted, name, service, note, pickup, factors};
  }

  /**
   * An application as it is with what a row says: a new state is added to its history.
   *
   * @returns nothing when it cannot be one; that is told to the row's cells
   */
  merged(
    row: ApplicationRow,
    known: Known | undefined,
    cells: Cells,
  ): StoredApplication | undefined {
    const {number, name, service, pickup, factors} = row;
    const {utcOffset, sample} = this.#office;
    const nowAt = localInstant(this.#now.getTime(), utcOffset);
    const made: StoredApplication = {
      ...known,
      number: known?.number ?? number,
      kind: known?.kind ?? 'application',
      ...(service && {service}),
      ...(name && {name}),
      factors,
      timeline: timelineOf(row, known?.timeline ?? [], nowAt),
      ...(pickup && {pickup: {...known?.pickup, place: pickup}}),
      sample: known?.sample ?? sample,
    };
    try {
      return checkApplications([made])[0];
    } catch (error) {
      if (!(error instanceof ApplicationFault)) throw error;
      const column = error.field.startsWith('timeline') ? 'state' : error.field;
      const why = error.message.replace(/^[^:]*: /, '');
      cells.fault(cells.has(column) ? column : 'number', {
        id: `Baris ini tidak dapat dipakai (${error.field}: ${why}).`,
        en: `This row cannot be used (${error.field}: ${why}).`,
      });
      return undefined;
    }
  }

  #number(cells: Cells): string | undefined {
    const number = cells.needed('number', 60);
    if (number === undefined) return undefined;
    if (/^\d(\.\d+)?e\+?\d+$/i.test(number)) {
      return void cells.fault('number', {
        id: 'Excel sudah membulatkan nomor ini. Ubah kolomnya menjadi Teks, lalu ekspor lagi.',
        en: 'Excel has rounded this number. Make the column Text, then export it again.',
      });
    }
    const key = normalReceiptNumber(number);
    if (isNik(key)) {
      return void cells.fault('number', {
        id: 'Ini 16 angka, seperti NIK atau nomor KK. Tulis nomor resi.',
        en: 'These are 16 digits, as a NIK has. Write the receipt number.',
      });
    }
    if (key.length >= 4) return number;
    return void cells.fault('number', {
      id: 'Nomor resi terlalu pendek: paling sedikit 4 huruf atau angka.',
      en: 'The receipt number is too short: at least 4 letters or digits.',
    });
  }

  #instant(cells: Cells, column: string): string | undefined {
    const date = cells.date(column, years);
    if (date === undefined) return undefined;
    if (date > this.#today) {
      return void cells.fault(column, {
        id: 'Tanggal ini belum tiba. Periksa hari dan bulannya.',
        en: 'This date has not come yet. Check day and month.',
      });
    }
    const [, hours, minutes] = /\d[ T]+(\d{1,2})[:.](\d{2})/.exec(cells.raw(column)) ?? [];
    const time = hours && Number(hours) < 24 ? `${hours.padStart(2, '0')}:${minutes}` : '00:00';
    return `${date}T${time}:00${this.#office.utcOffset}`;
  }

  #factors(cells: Cells): StoredApplication['factors'] {
    const birthDate = cells.date('birthDate', births);
    const phone = cells.text('phone', 60)?.replace(/\D/g, '');
    const pin = cells.text('pin', 40);
    if (birthDate && birthDate > this.#today) {
      cells.fault('birthDate', {
        id: 'Tanggal lahir ini belum tiba.',
        en: 'This birth date has not come yet.',
      });
    }
    if (phone !== undefined && phone.length < 4) {
      cells.fault('phone', {id: 'Bukan nomor telepon.', en: 'Not a telephone number.'});
    }
    if (pin !== undefined && pin.length < 4) {
      cells.fault('pin', {id: 'PIN paling sedikit 4 huruf.', en: 'A PIN has at least 4 letters.'});
    }
    const needed = factorColumns[this.#factor];
    if (!cells.raw(needed)) {
      cells.fault(needed, {
        id: 'Belum diisi: tanpa ini warga tidak dapat melihat statusnya.',
        en: 'Not filled in: without it the citizen cannot look it up.',
      });
    }
    return {
      ...(birthDate && {'birth-date': birthDate}),
      ...(phone && {'phone-end': phone.slice(-4)}),
      ...(pin && {pin}),
    };
  }
}

/** The history with what the row says added; a state that it has already is not there twice. */
function timelineOf(
  {state, at, submitted, note}: ApplicationRow,
  before: StoredApplication['timeline'],
  now: string,
): StoredApplication['timeline'] {
  const timeline = before.map(event => ({...event}));
  if (submitted && state !== 'submitted' && !timeline.some(one => one.state === 'submitted')) {
    timeline.unshift({state: 'submitted', at: submitted});
  }
  const last = timeline.at(-1);
  const same =
    at === undefined
      ? last?.state === state
        ? last
        : undefined
      : timeline.find(one => one.state === state && one.at.slice(0, 10) === at.slice(0, 10));
  const told = note ? {note: {id: note}} : {};
  if (same) Object.assign(same, told);
  else if (at !== undefined && last?.state === state) Object.assign(last, {at}, told);
  else timeline.push({state, at: at ?? now, ...told});
  return timeline;
}
