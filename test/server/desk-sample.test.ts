/** What the desk of a sample office has to do, and the one who can sign in there. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nextStates, sampleSeeds} from '@pendopo/server';
import {PendopoStaff} from '@pendopo/sdk/staff';
import {start} from '../support/process.ts';
import {signedIn} from './desk-fixtures.ts';
import {noon, openApp, temporaryFolder} from './fixtures.ts';

describe('the desk of a sample office', () => {
  it('has something to do of every kind, all of it visibly invented', async t => {
    const app = await openApp(t, {records: sampleSeeds(new Date(noon))});
    const head = await signedIn(app, 'head');
    const {groups} = await head.today();
    const kinds = groups.map(({kind}) => kind);
    for (const kind of [
      'home-visit-today',
      'request-to-decide',
      'request-to-schedule',
      'visit-postponed',
    ] as const) {
      assert.ok(kinds.includes(kind), `${kind} of ${kinds.join(', ')}`);
    }
    const requests = [];
    for await (const one of head.requests.list()) requests.push(one);
    assert.deepEqual([...new Set(requests.map(({kind}) => kind))].sort(), [
      'home',
      'institution',
      'school',
    ]);
    assert.ok(requests.every(({sample}) => sample));
    assert.ok(requests.every(({stateAt}) => Date.parse(stateAt) <= noon));
    for (const {number, kind, state} of requests) {
      const {request} = (await head.requests.get(number)).data;
      assert.match(JSON.stringify(request), /Contoh/);
      assert.ok(nextStates(kind, state).length > 0, `${number} is over`);
    }
    const {stops} = await head.requests.routeSheet({date: '2026-11-25'});
    assert.equal(stops.length, 2);
    assert.ok((await head.complaints.list()).data.length > 3);
  });

  it('stays as it is handled when the sample is written again', async t => {
    const app = await openApp(t, {records: sampleSeeds(new Date(noon))});
    const head = await signedIn(app, 'head');
    const {number} = (await head.requests.list({state: 'assigned'})).data[0]!;
    const {version} = await head.requests.get(number);
    await head.requests.step(number, {to: 'cancelled'}, version);
    for (const seed of sampleSeeds(new Date(noon + 36e5))) {
      await app.store.save(seed, new Date(noon + 36e5));
    }
    assert.equal((await head.requests.get(number)).data.state, 'cancelled');
  });

  it('lets in whoever reads the password that is told once, new for each database', async t => {
    const told = [];
    const data = [temporaryFolder(t), temporaryFolder(t)];
    for (const folder of [data[0]!, data[1]!, data[0]!]) {
      const env = {PORT: '0', HOST: '127.0.0.1', PENDOPO_DATA: folder};
      const server = await start(['--sample'], {env});
      const line = server.lines.find(({event}) => event === 'sample desk');
      told.push(line?.['password']);
      if (line) {
        const {login, office, password} = line as Record<string, string>;
        const desk = new PendopoStaff({server: server.url, office: office!});
        const given = {login: login!, password: password!};
        assert.equal((await desk.session.signIn(given)).user.mustChange, true);
      }
      server.child.kill('SIGTERM');
      await server.ended;
    }
    const [first, second, again] = told;
    assert.match(String(first), /^\w+(-\w+){5}$/);
    assert.notEqual(first, second);
    assert.equal(again, undefined);
  });
});
