/** `pendopo catalogue`: an office's own requirements, checked and put in force from a file. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Pendopo} from '@pendopo/sdk';
import {runToEnd, type Running, start} from '../support/process.ts';

const data = mkdtempSync(join(tmpdir(), 'pendopo-catalogue-'));
const file = join(data, 'batu-bara.json');
let server: Running;

/** A file as an office would write it, that changes one item of the KIA. */
function write(item: string) {
  const text = `{
  "office": "12.19",
  "rule": {"decidedBy": "SK Contoh 1/2026", "sources": ["DKI"], "verifiedOn": "2026-11"},
  "services": {
    "kia_5to17": {
      "change": {"${item}": {"name": {"id": "Pas foto 3x4", "en": "Photo 3x4"}}}
    }
  }
}`;
  writeFileSync(file, text);
}

const catalogue = (deed: string, ...args: string[]) =>
  runToEnd(['catalogue', deed, file, ...args], {env: {PENDOPO_DATA: data}});

const photo = async () => {
  const {requirements} = await new Pendopo({server: server.url, office: '12.19'}).services.get(
    'kia_5to17',
  );
  return requirements.find(({id}) => id === 'photo')!;
};

before(async () => {
  server = await start(['--port', '0', '--sample', '--data', data]);
});
after(async () => {
  server.child.kill();
  await server.ended;
  rmSync(data, {recursive: true, force: true});
});

describe('pendopo catalogue', () => {
  it('check tells in what an office departs from the national rules', async () => {
    write('photo');
    const {code, out, err} = await catalogue('check');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /kia_5to17/);
    assert.match(out, /~ photo\.name: ".+" -> "Pas foto 3x4" \[SK Contoh 1\/2026; DKI; 2026-11\]/);
  });

  it('refuses a change that names a missing item, with file, line and reason', async () => {
    write('foto');
    for (const deed of ['check', 'load']) {
      const {code, out, err} = await catalogue(deed);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /batu-bara\.json:6:18 kia_5to17 has no item "foto" to change/);
      assert.doesNotMatch(err, /\n\s+at /);
    }
    assert.notEqual((await photo()).name.id, 'Pas foto 3x4');
  });

  it('load puts it in force in a server that runs, and a second time changes nothing', async () => {
    write('photo');
    const first = await catalogue('load');
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.match(first.out, /is in force/);
    // Another process's change is seen within two seconds.
    const until = Date.now() + 5000;
    while ((await photo()).name.id !== 'Pas foto 3x4' && Date.now() < until);
    const {name, rule} = await photo();
    assert.equal(name.id, 'Pas foto 3x4');
    assert.deepEqual([rule.level, rule.decidedBy], ['office', 'SK Contoh 1/2026']);
    assert.match((await catalogue('load')).out, /nothing changed/);
  });

  it('says what is missing', async () => {
    const none = await runToEnd(['catalogue', 'check', join(data, 'none.json')]);
    assert.equal(none.code, 1);
    assert.match(none.err, /^The file cannot be read/);
    for (const args of [['catalogue'], ['catalogue', 'check'], ['catalogue', 'burn', file]]) {
      assert.equal((await runToEnd(args)).code, 2);
    }
    writeFileSync(
      file,
      '{"office": "99.99", "rule": {"decidedBy": "SK", "sources": [], "verifiedOn": "2026-11"}, "services": {}}',
    );
    const {code, err} = await catalogue('load');
    assert.equal(code, 1);
    assert.match(err, /There is no office 99\.99/);
  });
});
