/** The desk's door: who comes in, who may do what, through the client and over plain HTTP. */
import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {isInvalidRequestError, isProblemError, isRateLimitError, isSignInError} from '@pendopo/sdk';
import {PendopoStaff} from '@pendopo/sdk/staff';
import {Secret, TOTP} from 'otpauth';
import {hour, makassar, openApp, record, type TestApp} from './fixtures.ts';

const server = 'https://layanan.example.go.id';
const own = 'kata sandi milik sendiri';

const deskOf = ({app}: TestApp, office = '12.19') =>
  new PendopoStaff({
    server,
    office,
    fetch: async (input, init) => app.request(new Request(input, init)),
  });

const code = (error: unknown) => (isProblemError(error) ? error.code : String(error));
const refusal = (deed: Promise<unknown>) => deed.then(() => 'done', code);

/** Someone who was let in, has changed the password, and is signed in. */
async function signedIn(
  app: TestApp,
  login: string,
  role: 'editor' | 'officer' | 'head',
  office = '12.19',
): Promise<PendopoStaff> {
  const {password} = await addDirectly(app, login, role, office);
  const desk = deskOf(app, office);
  desk.token = (await desk.session.signIn({login, password, token: true})).token!;
  await desk.session.changePassword(password, own);
  desk.token = (await desk.session.signIn({login, password: own, token: true})).token!;
  return desk;
}

/** As the command line does it: the first one is not let in by anyone at the desk. */
async function addDirectly(app: TestApp, login: string, role: string, office: string) {
  const {run} = await import('./staff-command.ts');
  return {password: await run(app.data, ['add', login, '--office', office, '--role', role])};
}

const opened = (t: TestContext) =>
  openApp(t, {records: [record(), record({office: makassar()})], now: Date.now()});

describe('signing in', () => {
  it('needs the right password, and a new one before anything else', async t => {
    const app = await opened(t);
    const {password} = await addDirectly(app, 'kepala', 'head', '12.19');
    const desk = deskOf(app);
    assert.equal(await refusal(desk.session.get()), 'signed-out');
    assert.equal(
      await refusal(desk.session.signIn({login: 'kepala', password: 'salah'})),
      'sign-in-failed',
    );
    const session = await desk.session.signIn({login: ' Kepala ', password, token: true});
    assert.equal(session.user.mustChange, true);
    desk.token = session.token!;
    assert.equal(await refusal(desk.users.list()), 'password-expired');
    await desk.session.changePassword(password, own);
    assert.equal(await refusal(desk.session.get()), 'signed-out', 'the old session has ended');
    desk.token = (await desk.session.signIn({login: 'kepala', password: own, token: true})).token!;
    assert.deepEqual(
      (await desk.users.list()).map(({login, role, mustChange}) => [login, role, mustChange]),
      [['kepala', 'head', false]],
    );
    await desk.session.signOut();
    assert.equal(await refusal(desk.session.get()), 'signed-out');
  });

  it('says the same of an unknown login as of a wrong password', async t => {
    const app = await opened(t);
    await addDirectly(app, 'kepala', 'head', '12.19');
    const answers = [];
    for (const login of ['kepala', 'tidak-ada']) {
      const response = await app.app.request('/v1/staff/session', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({login, password: 'salah sekali'}),
      });
      answers.push([response.status, await response.text()]);
    }
    assert.deepEqual(answers[0], answers[1]);
  });

  it('waits longer with every wrong password, also for whoever then has the right one', async t => {
    const app = await opened(t);
    const {password} = await addDirectly(app, 'kepala', 'head', '12.19');
    const desk = deskOf(app);
    for (let n = 0; n < 5; n++) {
      await refusal(desk.session.signIn({login: 'kepala', password: 'salah'}));
    }
    await assert.rejects(desk.session.signIn({login: 'kepala', password}), error => {
      assert.ok(isRateLimitError(error));
      assert.equal(error.retryAfter, 30);
      return true;
    });
    app.clock.now += 30_000;
    await desk.session.signIn({login: 'kepala', password});
  });

  it('ends after ten hours without use, and for whoever may not come any more', async t => {
    const app = await opened(t);
    const head = await signedIn(app, 'kepala', 'head');
    const editor = await signedIn(app, 'editor', 'editor');
    app.clock.now += 9 * hour;
    await editor.session.get();
    app.clock.now += 9 * hour;
    assert.equal((await editor.session.get()).user.login, 'editor');
    assert.equal(await refusal(head.session.get()), 'signed-out');
    head.token = (await head.session.signIn({login: 'kepala', password: own, token: true})).token!;
    const {id} = (await head.users.list()).find(user => user.login === 'editor')!;
    await head.users.change(id, {disabled: true});
    assert.equal(await refusal(editor.session.get()), 'signed-out');
    assert.equal(
      await refusal(editor.session.signIn({login: 'editor', password: own})),
      'sign-in-failed',
    );
  });

  it('can need the code of an app, each code once', async t => {
    const app = await opened(t);
    const desk = await signedIn(app, 'kepala', 'head');
    const {secret, uri} = await desk.session.beginSecondFactor();
    assert.match(uri, /^otpauth:\/\/totp\/Pendopo:kepala\?/);
    const totp = new TOTP({secret: Secret.fromBase32(secret)});
    const shown = () => totp.generate({timestamp: app.clock.now});
    await assert.rejects(desk.session.confirmSecondFactor('000000'), isInvalidRequestError);
    assert.equal((await desk.session.confirmSecondFactor(shown())).user.secondFactor, true);

    const fresh = deskOf(app);
    const login = {login: 'kepala', password: own};
    assert.equal(await refusal(fresh.session.signIn(login)), 'code-required');
    const used = await refusal(fresh.session.signIn({...login, code: shown()}));
    assert.equal(used, 'sign-in-failed', 'that code was used already');
    app.clock.now += 30_000;
    assert.equal((await fresh.session.signIn({...login, code: shown()})).user.login, 'kepala');
  });
});

describe("the session's cookie", () => {
  const request = (app: TestApp, headers: Record<string, string>, method = 'POST') =>
    app.app.request(`${server}/v1/staff/second-factor`, {method, headers});

  async function cookieOf(app: TestApp) {
    const {password} = await addDirectly(app, 'kepala', 'head', '12.19');
    const response = await app.app.request(`${server}/v1/staff/session`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({login: 'kepala', password}),
    });
    assert.ok(!('token' in (await response.json())));
    return response.headers.get('set-cookie')!;
  }

  it('is for the desk alone: no script reads it, no other site sends it', async t => {
    const cookie = await cookieOf(await opened(t));
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/']) {
      assert.ok(cookie.includes(part), part);
    }
  });

  it('does nothing in a request that another site makes', async t => {
    const app = await opened(t);
    const [cookie = ''] = (await cookieOf(app)).split(';');
    const host = 'layanan.example.go.id';
    for (const foreign of [
      {'sec-fetch-site': 'cross-site'},
      {'sec-fetch-site': 'same-site'},
      {origin: 'https://jahat.example', host},
      {origin: 'null', host},
    ]) {
      const {status} = await request(app, {cookie, ...foreign});
      assert.equal(status, 403, JSON.stringify(foreign));
    }
    assert.equal((await request(app, {cookie, 'sec-fetch-site': 'same-origin'})).status, 200);
    assert.equal((await request(app, {cookie, origin: server, host})).status, 200);
  });
});

describe('users', () => {
  it('are let in, changed and reset by the head of their own office alone', async t => {
    const app = await opened(t);
    const desks = {
      editor: await signedIn(app, 'editor', 'editor'),
      officer: await signedIn(app, 'petugas', 'officer'),
      head: await signedIn(app, 'kepala', 'head'),
      foreign: await signedIn(app, 'kepala-lain', 'head', '73.72'),
    };
    const id = (await desks.head.users.list())[0]!.id;
    for (const [who, desk] of Object.entries(desks)) {
      const elsewhere = deskOf(app);
      elsewhere.token = desk.token;
      const {users} = elsewhere;
      for (const deed of [
        () => users.list(),
        () => users.add({login: `baru-${who}`, name: 'Baru', role: 'editor'}),
        () => users.change(id, {name: 'Nama Baru'}),
        () => users.reset('tidak-ada'),
      ]) {
        const outcome = await refusal(deed());
        if (who === 'head') assert.match(outcome, /^(done|not-found)$/);
        else assert.equal(outcome, 'not-allowed', who);
      }
    }
  });

  it('cannot take a login twice, nor their own role away', async t => {
    const app = await opened(t);
    const head = await signedIn(app, 'kepala', 'head');
    const taken = head.users.add({login: 'kepala', name: 'Lain', role: 'editor'});
    await assert.rejects(taken, error => {
      assert.ok(isInvalidRequestError(error));
      assert.equal(error.problem.errors?.[0]?.pointer, '/json/login');
      return true;
    });
    const {user} = await head.session.get();
    assert.equal(await refusal(head.users.change(user.id, {role: 'editor'})), 'invalid-parameters');
  });

  it('leave their deeds in the log', async t => {
    const app = await opened(t);
    const head = await signedIn(app, 'kepala', 'head');
    await head.users.add({login: 'editor', name: 'Editor', role: 'editor'});
    const deeds = await app.store.audit.list('12.19', 3);
    assert.deepEqual(
      deeds.map(({action}) => action),
      ['user.add', 'password.change', 'user.add'],
    );
    assert.equal(deeds[2]?.actor, 'command-line');
  });
});

describe('refusals at the desk', () => {
  it('are in the language that was asked for, and keep nothing', async t => {
    const {app} = await opened(t);
    const response = await app.request('/v1/staff/session', {headers: {'accept-language': 'en'}});
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(((await response.json()) as {detail: string}).detail, /^Sign in at \/meja/);
    assert.ok(
      isSignInError(
        await deskOf(await opened(t))
          .session.get()
          .catch((e: unknown) => e),
      ),
    );
  });
});
