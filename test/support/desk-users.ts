/** Lets browser tests have users at the desk: their head lets them in, whom the command line let in. */
import {json} from 'node:stream/consumers';
import {PendopoStaff, type NewUser} from '@pendopo/sdk/staff';
import type {TestRunnerConfig} from '@web/test-runner';
import {run} from '../server/staff-command.ts';
import type {TestServer} from './server.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const own = 'kata sandi milik sendiri';

/** The head of an office, signed in. */
async function headOf({url, data}: TestServer, office: string): Promise<PendopoStaff> {
  const login = `kepala-uji-${office}`;
  const password = await run(data, ['add', login, '--office', office, '--role', 'head']);
  const desk = new PendopoStaff({server: url, office});
  desk.token = (await desk.session.signIn({login, password, token: true})).token;
  await desk.session.changePassword(password, own);
  desk.token = (await desk.session.signIn({login, password: own, token: true})).token;
  return desk;
}

/** `POST /desk-users {login, name, role, office}` answers with the password to begin with. */
export function deskUsers(server: () => TestServer): Middleware {
  const heads = new Map<string, Promise<PendopoStaff>>();
  return async (context, next) => {
    if (context.path !== '/desk-users') return next();
    const {office, ...user} = (await json(context.req)) as NewUser & {office: string};
    const head = heads.get(office) ?? headOf(server(), office);
    heads.set(office, head);
    context.body = await (await head).users.add(user);
  };
}
