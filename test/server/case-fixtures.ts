/** Applications of invented people, and a client that looks them up in the app itself. */
import {newReceiptNumber, Pendopo, shownReceiptNumber} from '@pendopo/sdk';
import type {StoredApplication} from '@pendopo/server';
import type {TestApp} from './fixtures.ts';

export const server = 'https://layanan.example.go.id';

/** A number of ours, always the same. */
export const numberOf = (n: number, office = '12.19'): string =>
  shownReceiptNumber(newReceiptNumber('A', office, Uint8Array.of(0, 0, 0, 0, 1, n >> 5, n)));

type Event = StoredApplication['timeline'][number];

export const event = (state: Event['state'], at: string, more: Partial<Event> = {}): Event => ({
  state,
  at: `2026-11-${at}:00+07:00`,
  ...more,
});

/** A birth certificate of Siti, whose file was found complete on 20 November. */
export const application = (
  n: number,
  more: Partial<StoredApplication> = {},
): StoredApplication => ({
  number: numberOf(n),
  service: 'birth_in_wedlock',
  name: 'Siti Contoh Aminah',
  factors: {'birth-date': '1990-08-17'},
  timeline: [
    event('submitted', '18T09:00'),
    event('awaiting-check', '19T09:00'),
    event('accepted', '20T09:00'),
  ],
  sample: false,
  ...more,
});

/** A client as a browser has it: it solves challenges, and sees no network. */
export const clientOf = ({app}: TestApp, lang: 'id' | 'en' = 'id'): Pendopo =>
  new Pendopo({
    server,
    office: '12.19',
    lang,
    retries: 0,
    fetch: async (input, init) => app.request(new Request(input, init)),
  });

/** A client as our own pages have it: for someone at an address. */
export const ownClientOf = ({app}: TestApp, address: string, office = '12.19'): Pendopo =>
  new Pendopo({
    server,
    office,
    retries: 0,
    prove: false,
    fetch: async (input, init) =>
      app.request(new Request(input, init), undefined, {ownPage: {address}}),
  });
