/** Requirements at the desk: a draft, what is published of it, from when, and the way back. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {
  isChangedMeanwhileError,
  isInvalidRequestError,
  isProblemError,
  Pendopo,
} from '@pendopo/sdk';
import {PendopoStaff, type ServiceChange} from '@pendopo/sdk/staff';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {hour, makassar, openApp, record, type TestApp} from './fixtures.ts';
import {run} from './staff-command.ts';

const server = 'https://layanan.example.go.id';
const own = 'kata sandi milik sendiri';
const service = 'kia_5to17';

const smaller: ServiceChange = {
  change: {photo: {name: {id: 'Pas foto 2x3, 3 lembar', en: 'Three photos, 2x3 cm'}}},
};

const refusal = (deed: Promise<unknown>) =>
  deed.then(
    () => 'done',
    (error: unknown) => (isProblemError(error) ? error.code : String(error)),
  );

const fetchOf =
  ({app}: TestApp): typeof fetch =>
  async (input, init) =>
    app.request(new Request(input, init));

/** Someone at the desk. */
async function signedIn(app: TestApp, role: string, office = '12.19'): Promise<PendopoStaff> {
  const login = `${role}-${office}`;
  // The command opens the same data; on PostgreSQL it needs to be told where that is.
  const args = ['add', login, '--office', office, '--role', role];
  const password = await run(app.data, args, app.databaseUrl);
  const desk = new PendopoStaff({server, office, fetch: fetchOf(app)});
  desk.token = (await desk.session.signIn({login, password, token: true})).token;
  await desk.session.changePassword(password, own);
  desk.token = (await desk.session.signIn({login, password: own, token: true})).token;
  return desk;
}

const publicOf = (app: TestApp) =>
  new Pendopo({server, office: '12.19', fetch: fetchOf(app), retries: 0});

/** What a citizen reads of the photo. */
async function photo(app: TestApp): Promise<string> {
  const data = await publicOf(app).services.get(service);
  return data.requirements.find(({id}) => id === 'photo')!.name.id;
}

const day = (app: TestApp, ahead: number) =>
  new Date(app.clock.now + 7 * hour + ahead * 24 * hour).toISOString().slice(0, 10);

const publication = (app: TestApp, ahead = 0, reason = 'Mengikuti SK yang baru') => ({
  from: day(app, ahead),
  reason,
  decidedBy: 'SK Kepala Dinas Contoh 2/2026',
});

const engines: Record<string, () => Promise<string | undefined>> = {SQLite: async () => undefined};
let postgres: TestPostgres | undefined;
const missing = postgresMissing();
if (!missing) engines['PostgreSQL'] = () => postgres!.database();
before(async () => void (postgres = missing ? undefined : await startPostgres()));
after(() => postgres?.close());

for (const [engine, database] of Object.entries(engines)) {
  describe(`requirements at the desk, on ${engine}`, () => {
    const opened = async (t: TestContext) =>
      openApp(t, {
        records: [record(), record({office: makassar()})],
        now: Date.now(),
        databaseUrl: await database(),
      });

    it('are drafted apart from what the public reads, and published with reason and day', async t => {
      const app = await opened(t);
      const {requirements} = await signedIn(app, 'editor');
      const before = await photo(app);
      const read = await requirements.service(service);
      assert.equal(read.data.change, undefined);
      const drafted = await requirements.changeService(service, smaller, read.version);
      assert.equal(
        drafted.data.draft.requirements.find(({id}) => id === 'photo')!.name.id,
        'Pas foto 2x3, 3 lembar',
      );
      assert.equal(await photo(app), before, 'nobody outside reads a draft');

      const {data, version} = await requirements.get();
      assert.equal(data.changed, true);
      assert.equal(data.changedBy, 'editor-12.19');
      assert.ok(
        data.changes.join('\n').includes('Pas foto 2x3, 3 lembar'),
        data.changes.join('\n'),
      );
      assert.deepEqual(
        data.services.filter(({changed}) => changed).map(({id}) => id),
        [service],
      );
      const published = await requirements.publish(publication(app), version);
      assert.equal(published.state, 'in-force');
      assert.equal(published.number, 1);
      assert.equal(await photo(app), 'Pas foto 2x3, 3 lembar');
      const told = await publicOf(app).services.get(service);
      const {rule} = told.requirements.find(({id}) => id === 'photo')!;
      assert.equal(rule.decidedBy, 'SK Kepala Dinas Contoh 2/2026');
      assert.equal((await requirements.get()).data.changed, false);
    });

    it('begin by themselves on the day that they were published for', async t => {
      const app = await opened(t);
      const desk = await signedIn(app, 'editor');
      const {requirements} = desk;
      const before = await photo(app);
      const {version} = await requirements.service(service);
      await requirements.changeService(service, smaller, version);
      const whole = await requirements.get();
      const published = await requirements.publish(publication(app, 3), whole.version);
      assert.equal(published.state, 'scheduled');
      assert.equal(await photo(app), before);
      const updated = (await publicOf(app).offices.get()).updatedAt;
      // To one second before midnight of that day, by the office's clock, then past it.
      const begins = Date.parse(`${day(app, 3)}T00:00:00+07:00`);
      app.clock.now = begins - 1000;
      assert.equal(await photo(app), before);
      app.clock.now = begins + 1000;
      assert.equal(await photo(app), 'Pas foto 2x3, 3 lembar', 'at once, without any upkeep');
      await app.store.roll(new Date(app.clock.now));
      app.cache.changed();
      assert.notEqual((await publicOf(app).offices.get()).updatedAt, updated);
      const again = {login: 'editor-12.19', password: own, token: true};
      desk.token = (await desk.session.signIn(again)).token;
      assert.equal((await requirements.versions()).data[0]!.state, 'in-force');
    });

    it('are gone back to: an earlier version is published anew', async t => {
      const app = await opened(t);
      const {requirements} = await signedIn(app, 'editor');
      const catalogue = {
        office: '12.19',
        rule: {decidedBy: 'SK lama', sources: [], verifiedOn: '2026-01'},
        services: {[service]: {change: {photo: {name: {id: 'Pas foto lama'}}}}},
      };
      await app.store.saveCatalogue(catalogue, new Date(app.clock.now));
      app.cache.changed();
      assert.equal(await photo(app), 'Pas foto lama');
      const {version} = await requirements.service(service);
      await requirements.changeService(service, undefined, version);
      await requirements.publish(publication(app), (await requirements.get()).version);
      assert.match(await photo(app), /^Pas/);
      const history = (await requirements.versions()).data;
      assert.deepEqual(
        history.map(({number, state, by}) => [number, state, by]),
        [
          [2, 'in-force', 'editor-12.19'],
          [1, 'past', 'Berkas'],
        ],
      );
      const restored = await requirements.restore(1, {from: day(app, 0), reason: 'Keliru diubah'});
      assert.equal(restored.number, 3);
      assert.equal(await photo(app), 'Pas foto lama');
      // What comes from a file after all that holds, as the latest.
      catalogue.services[service]!.change.photo.name.id = 'Pas foto dari berkas';
      await app.store.saveCatalogue(catalogue, new Date(app.clock.now));
      app.cache.changed();
      assert.equal(await photo(app), 'Pas foto dari berkas');
      assert.equal((await requirements.versions()).data[0]!.number, 4);
    });

    it('are not written over unseen: the slower of two is told', async t => {
      const app = await opened(t);
      const [one, other] = [await signedIn(app, 'editor'), await signedIn(app, 'head')];
      const {version} = await one.requirements.service(service);
      await one.requirements.changeService(service, smaller, version);
      const slow = other.requirements.changeService(service, {offered: false}, version);
      await assert.rejects(slow, isChangedMeanwhileError);
      // Another service is another matter.
      const {version: free} = await other.requirements.service('suket');
      await other.requirements.changeService('suket', {offered: false}, free);
      const stale = (await one.requirements.get()).version;
      await other.requirements.changeSwitches({f105_accepted: false}, stale);
      const publishing = one.requirements.publish(publication(app), stale);
      await assert.rejects(publishing, isChangedMeanwhileError);
      const all = await one.requirements.get();
      assert.equal(all.data.switches.find(({fact}) => fact.id === 'f105_accepted')!.draft, false);
      await one.requirements.publish(publication(app), all.version);
      const data = await publicOf(app).services.get('suket');
      assert.equal(data.offered, false);
    });

    it('of two scheduled versions let the later publication win', async t => {
      const app = await opened(t);
      const {requirements} = await signedIn(app, 'editor');
      const publish = async (change: ServiceChange, ahead: number) => {
        const {version} = await requirements.service(service);
        await requirements.changeService(service, change, version);
        await requirements.publish(publication(app, ahead), (await requirements.get()).version);
      };
      await publish(smaller, 5);
      await publish({change: {photo: {name: {id: 'Tanpa foto'}}}}, 2);
      assert.deepEqual(
        (await requirements.versions()).data.map(({number, state}) => [number, state]),
        [
          [2, 'scheduled'],
          [1, 'replaced'],
        ],
      );
      app.clock.now += 6 * 24 * hour;
      assert.equal(await photo(app), 'Tanpa foto');
    });
  });
}

describe('requirements at the desk refuse', () => {
  const opened = (t: TestContext) =>
    openApp(t, {records: [record(), record({office: makassar()})], now: Date.now()});

  it('what does not fit the catalogue, and keep what was drafted before', async t => {
    const app = await opened(t);
    const {requirements} = await signedIn(app, 'editor');
    const {version} = await requirements.service(service);
    const before = await requirements.changeService(service, smaller, version);
    const unknown = {change: {no_such_item: {name: {id: 'Apa saja'}}}};
    await assert.rejects(
      requirements.changeService(service, unknown, before.version),
      (error: unknown) => {
        assert.ok(isInvalidRequestError(error));
        const [fault] = error.problem.errors!;
        assert.equal(fault!.pointer, '/json/change');
        assert.match(fault!.detail, /tidak ada dalam ketentuan nasional/);
        return true;
      },
    );
    assert.deepEqual((await requirements.service(service)).data.change, smaller);
    assert.equal(await refusal(requirements.service('tidak-ada')), 'unknown-service');
  });

  it('a day that is past, nothing to publish, and a version that is not there', async t => {
    const app = await opened(t);
    const {requirements} = await signedIn(app, 'editor');
    const {version} = await requirements.get();
    assert.equal(
      await refusal(requirements.publish(publication(app), version)),
      'invalid-parameters',
    );
    assert.equal(
      await refusal(requirements.publish(publication(app, -1), version)),
      'invalid-parameters',
    );
    const why = {from: day(app, 0), reason: 'Kembali ke semula'};
    assert.equal(await refusal(requirements.restore(9, why)), 'not-found');
    const {version: before} = await requirements.service(service);
    await requirements.changeService(service, smaller, before);
    const drafted = await requirements.get();
    assert.equal((await requirements.discard(drafted.version)).data.changed, false);
    assert.equal((await requirements.service(service)).data.change, undefined);
  });

  it('whoever may not, and leave each deed in the log', async t => {
    const app = await opened(t);
    const officer = await signedIn(app, 'officer');
    const foreign = await signedIn(app, 'editor', '73.72');
    const elsewhere = new PendopoStaff({server, office: '12.19', fetch: fetchOf(app)});
    elsewhere.token = foreign.token;
    for (const desk of [officer, elsewhere]) {
      assert.equal(await refusal(desk.requirements.get()), 'not-allowed');
      assert.equal(await refusal(desk.requirements.versions()), 'not-allowed');
    }
    const editor = await signedIn(app, 'editor');
    const {version} = await editor.requirements.service(service);
    await editor.requirements.changeService(service, smaller, version);
    await editor.requirements.publish(publication(app), (await editor.requirements.get()).version);
    assert.deepEqual(
      (await app.store.audit.list('12.19', 2)).map(({action}) => action),
      ['requirement.publish', 'requirement.draft'],
    );
  });
});
