/** What citizens wrote as the desk reads and answers it: every read and write of it that is personal. */
import {normalReceiptNumber} from '@pendopo/sdk';
import {PendopoStaff} from '@pendopo/sdk/staff';
import {office} from './doors.ts';
import {planted} from './traces.ts';

const own = 'kata sandi milik sendiri';
const {name, note, text, birthDate, nik, phone} = planted;

/** Someone who was let in with a password to begin with, signed in. */
export async function atTheDesk(
  server: string,
  login: string,
  password: string,
  fetch: typeof globalThis.fetch,
): Promise<PendopoStaff> {
  const desk = new PendopoStaff({server, office, fetch});
  desk.token = (await desk.session.signIn({login, password, token: true})).token!;
  await desk.session.changePassword(password, own);
  desk.token = (await desk.session.signIn({login, password: own, token: true})).token!;
  return desk;
}

/** Reads and answers a complaint and a request for a home visit, and takes in an application. */
export async function overTheDesk(
  {complaints, requests, applications, audit}: PendopoStaff,
  given: {complaint: string; request: string},
): Promise<string[]> {
  const numbers: string[] = [];
  for (const word of [name, phone, text, nik, given.request]) {
    // What is looked for by mistake is found nowhere, and left nowhere.
    for (const wrong of [
      () => complaints.get(word),
      () => requests.get(word),
      () => applications.find(word),
    ]) {
      await wrong().catch(() => undefined);
    }
  }
  const complaint = await complaints.get(given.complaint);
  await complaints.act(given.complaint, {act: 'answer', text: note}, complaint.version);

  let {version} = await requests.get(given.request);
  await requests.file(given.request, 'document');
  const start = `${new Date(Date.now() + 3 * 864e5).toISOString().slice(0, 10)}T09:00:00+07:00`;
  for (const step of [
    {to: 'needs-correction', note: {id: text}},
    {to: 'file-received'},
    {to: 'checked-against-siak'},
    {to: 'assigned', team: 'MOLING 1'},
    {to: 'scheduled', start, note: {id: note}},
  ] as const) {
    ({version} = await requests.step(given.request, step, version));
  }
  const {stops} = await requests.routeSheet({date: start.slice(0, 10)});
  numbers.push(...stops.map(({number}) => number));

  const factors = {'birth-date': birthDate};
  const added = await applications.add({name, factors, note: {id: note}, internal: text});
  const {number} = added.data;
  numbers.push(number);
  await applications.move({number, state: 'accepted', internal: note}, added.version);
  await applications.bulk({state: 'in-process', numbers: [number, nik, name], apply: false});
  await applications.bulk({state: 'in-process', numbers: [number, nik, name], apply: true});
  await audit.list();
  return numbers.map(normalReceiptNumber);
}
