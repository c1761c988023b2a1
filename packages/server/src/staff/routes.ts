import {
  NewUser,
  PasswordChange,
  SecondFactorCode,
  Session,
  SignIn,
  UserChange,
} from '@pendopo/contract';
import type {StaffUser} from '@pendopo/contract/types';
import {type Context as HonoContext, Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {readDraft} from '../http/drafts.js';
import {type Fault, Refusal} from '../http/problems.js';
import {localInstant} from '../time.js';
import {Desk, type SignedIn} from './desk.js';
import {hashed, isPassword, newPassword} from './passwords.js';
import {rightsOf} from './rights.js';
import {newTotpSecret, totpStep, totpUri} from './second-factor.js';
import {clearSession, setSession} from './session-cookie.js';

const wrongPassword: Fault = {
  pointer: '/json/current',
  code: 'wrong-password',
  detail: {id: 'Kata sandi saat ini tidak cocok.', en: 'This is not your current password.'},
};

const wrongCode: Fault = {
  pointer: '/json/code',
  code: 'wrong-code',
  detail: {
    id: 'Kode tidak cocok. Periksa jam di ponsel, lalu tulis kode yang sedang tampil.',
    en: 'The code does not match. Check the clock of your phone, then type the code it shows now.',
  },
};

const loginTaken: Fault = {
  pointer: '/json/login',
  code: 'taken',
  detail: {
    id: 'Nama masuk ini sudah dipakai. Pilih yang lain.',
    en: 'This login is taken. Choose another.',
  },
};

const oneself: Fault = {
  pointer: '/json/disabled',
  code: 'oneself',
  detail: {
    id: 'Peran dan akses sendiri tidak bisa diubah; minta kepala yang lain.',
    en: 'Your own role and access cannot be changed; ask another head.',
  },
};

const sessionOf = ({user, expiresAt}: SignedIn, token?: string) =>
  Session.parse({user, may: rightsOf(user.role), expiresAt, ...(token && {token})});

/** Coming to the desk, and letting others in. */
export function staffRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, now} = context;
  const app = new Hono();
  const base = '/v1/staff';

  app.use(`${base}/*`, async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
  });

  app.post(`${base}/session`, async c => {
    const {draft} = await readDraft(c, SignIn);
    const {token, signedIn} = await desk.signIn(c, draft);
    if (draft.token) return c.json(sessionOf(signedIn, token));
    setSession(c, token);
    return c.json(sessionOf(signedIn));
  });

  app.get(`${base}/session`, async c => c.json(sessionOf(await desk.whoever(c))));

  app.delete(`${base}/session`, async c => {
    const {sessionId} = await desk.whoever(c);
    await store.staff.end(sessionId);
    clearSession(c);
    return c.body(null, 204);
  });

  app.post(`${base}/password`, async c => {
    const signedIn = await desk.whoever(c);
    const {draft} = await readDraft(c, PasswordChange);
    const {id} = signedIn.user;
    if (!(await isPassword(draft.current, signedIn.passwordHash))) {
      throw new Refusal('invalid-parameters', [wrongPassword]);
    }
    const passwordHash = await hashed(draft.next);
    const when = await at(signedIn.user.office);
    await store.transaction(async ({staff, audit}) => {
      await staff.change(id, {passwordHash, mustChange: false});
      await staff.endAll(id);
      await audit.record(deed(signedIn.user, 'password.change', id), when);
    });
    const begun = await desk.begin(signedIn);
    setSession(c, begun.token);
    return c.json(sessionOf(begun.signedIn));
  });

  app.post(`${base}/second-factor`, async c => {
    const {user} = await desk.whoever(c);
    const secret = newTotpSecret();
    await store.staff.change(user.id, {pendingTotp: secret});
    return c.json({secret, uri: totpUri(user.login, secret)});
  });

  /** Checks a code against a secret, then makes that the secret in force, or none. */
  const secondFactor = (which: 'totp' | 'pendingTotp') => async (c: HonoContext) => {
    const signedIn = await desk.whoever(c);
    const {draft} = await readDraft(c, SecondFactorCode);
    const {user, [which]: secret} = signedIn;
    const step = secret && totpStep(user.login, secret, draft.code, now());
    if (!step || step <= signedIn.totpStep) throw new Refusal('invalid-parameters', [wrongCode]);
    const totp = which === 'totp' ? null : secret;
    const when = await at(user.office);
    await store.transaction(async ({staff, audit}) => {
      await staff.change(user.id, {totp, pendingTotp: null, totpStep: step});
      const action = totp ? 'second-factor.set' : 'second-factor.remove';
      await audit.record(deed(user, action, user.id), when);
    });
    return c.json(sessionOf(await desk.whoever(c)));
  };
  app.post(`${base}/second-factor/confirm`, secondFactor('pendingTotp'));
  app.post(`${base}/second-factor/remove`, secondFactor('totp'));

  app.get(`${base}/offices/:office/users`, async c => {
    const office = c.req.param('office');
    await desk.allowed(c, 'users.manage', office);
    return c.json({data: await store.staff.list(office)});
  });

  app.post(`${base}/offices/:office/users`, async c => {
    const office = c.req.param('office');
    const head = await desk.allowed(c, 'users.manage', office);
    const {draft} = await readDraft(c, NewUser);
    const password = newPassword();
    const passwordHash = await hashed(password);
    const when = await at(office);
    const user = await store.transaction(async ({staff, audit}) => {
      const added = await staff.add({...draft, office}, passwordHash);
      if (!added) throw new Refusal('invalid-parameters', [loginTaken]);
      await audit.record(deed(head, 'user.add', added.id, {role: added.role}), when);
      return added;
    });
    return c.json({user, password});
  });

  /** The user that is meant, of that office. */
  const meant = async (office: string, id: string) => {
    const known = await store.staff.byId(id);
    if (known?.user.office !== office) throw new Refusal('not-found');
    return known.user;
  };

  app.patch(`${base}/offices/:office/users/:user`, async c => {
    const {office, user: id} = c.req.param();
    const head = await desk.allowed(c, 'users.manage', office);
    const {draft} = await readDraft(c, UserChange);
    const user = await meant(office, id);
    const barred = draft.disabled !== undefined || draft.role !== undefined;
    if (user.id === head.id && barred) throw new Refusal('invalid-parameters', [oneself]);
    const when = await at(office);
    await store.transaction(async ({staff, audit}) => {
      await staff.change(id, draft);
      if (draft.disabled) await staff.endAll(id);
      const {role, disabled} = draft;
      const detail = {...(role && {role}), ...(disabled !== undefined && {disabled})};
      await audit.record(deed(head, 'user.change', id, detail), when);
    });
    return c.json(await meant(office, id));
  });

  app.post(`${base}/offices/:office/users/:user/reset`, async c => {
    const {office, user: id} = c.req.param();
    const head = await desk.allowed(c, 'users.manage', office);
    await meant(office, id);
    const password = newPassword();
    const passwordHash = await hashed(password);
    const when = await at(office);
    await store.transaction(async ({staff, audit}) => {
      const anew = {mustChange: true, totp: null, failures: 0, lockedUntil: 0};
      await staff.change(id, {...anew, passwordHash});
      await staff.endAll(id);
      await audit.record(deed(head, 'user.reset', id), when);
    });
    return c.json({user: await meant(office, id), password});
  });

  const at = async (office: string) => {
    const row = await store.offices.get(office);
    return localInstant(now(), row!.office.utcOffset);
  };
  const deed = (
    {office, id}: StaffUser,
    action: string,
    subject: string,
    detail?: Record<string, string | boolean>,
  ) => ({office, actor: id, action, subject, detail});

  return app;
}
