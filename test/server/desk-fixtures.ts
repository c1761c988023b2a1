/** People at the desk, signed in without the time that a password takes; the door has tests of its own. */
import {randomBytes} from 'node:crypto';
import {isProblemError} from '@pendopo/sdk';
import {PendopoStaff} from '@pendopo/sdk/staff';
import {makassar, openApp, record, type AppOptions, type TestApp} from './fixtures.ts';
import type {TestContext} from 'node:test';

export const server = 'https://layanan.example.go.id';

export type Role = 'editor' | 'officer' | 'head';

/** An app with two offices, 12.19 and 73.72. */
export const openDesk = (t: Pick<TestContext, 'after'>, options: AppOptions = {}) =>
  openApp(t, {records: [record(), record({office: makassar()})], ...options});

/** A desk as someone there has it; signed out at first. */
export const deskOf = ({app}: TestApp, office = '12.19', lang: 'id' | 'en' = 'id') =>
  new PendopoStaff({
    server,
    office,
    lang,
    fetch: async (input, init) => app.request(new Request(input, init)),
  });

/** Someone of an office, signed in; their id is `desk.user`. */
export async function signedIn(
  app: TestApp,
  role: Role,
  given: {office?: string; login?: string; lang?: 'id' | 'en'} = {},
): Promise<PendopoStaff & {user: string}> {
  const {office = '12.19', login = `${role}.${office}.contoh`, lang} = given;
  const {staff, vault} = app.store;
  const name = `${role} contoh`;
  const user = (await staff.add({login, name, office, role}, 'none'))!;
  await staff.change(user.id, {mustChange: false});
  const token = randomBytes(32).toString('base64url');
  await staff.begin(vault.hash('session', token), user.id, app.clock.now + 36e5);
  const desk = deskOf(app, office, lang);
  desk.token = token;
  return Object.assign(desk, {user: user.id});
}

/** `done`, or the code of the problem that it was refused with. */
export const refusal = (deed: PromiseLike<unknown>): PromiseLike<string> =>
  deed.then(
    () => 'done',
    (error: unknown) => (isProblemError(error) ? error.code : String(error)),
  );

/** Where the faults are that it was refused with, and which. */
export const faults = (deed: PromiseLike<unknown>): PromiseLike<string[]> =>
  deed.then(
    () => [],
    (error: unknown) =>
      isProblemError(error)
        ? (error.problem.errors ?? []).map(({pointer, code}) => `${pointer} ${code}`)
        : [String(error)],
  );
