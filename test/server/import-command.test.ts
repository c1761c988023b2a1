/** `pendopo import`, `template`, `backup`, `restore` and `check`, as an office's administrator runs them. */
import assert from 'node:assert/strict';
import {copyFileSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {DatabaseSync} from 'node:sqlite';
import {Pendopo} from '@pendopo/sdk';
import {Store} from '@pendopo/server';
import {runToEnd, start} from '../support/process.ts';
import {record, temporaryFolder} from './fixtures.ts';
import {xlsx} from './sheet-fixtures.ts';

/** A data folder with one office. */
async function office(t: TestContext) {
  const data = temporaryFolder(t);
  const store = await Store.open({data});
  await store.save(record(), new Date());
  await store.close();
  const pendopo = (...args: string[]) => runToEnd(args, {env: {PENDOPO_DATA: data}});
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(data, name);
    writeFileSync(path, content);
    return path;
  };
  /** What is kept of dates far ahead: how many. */
  const kept = async () => {
    const again = await Store.open({data});
    const visits = await again.visits.list('12.19', {from: '2030-01-01', to: '2031-12-31'}, 100);
    const imports = await again.imports.list('12.19', ['visits', 'applications'], 50);
    await again.close();
    return {visits, imports};
  };
  const bring = (kind: string, path: string, ...more: string[]) =>
    pendopo('import', kind, path, '--office', '12.19', ...more);
  return {data, pendopo, file, kept, bring};
}

const head = 'Tanggal;Jam;Tempat;Kecamatan;Layanan';
const good = '03/12/2030;08.00-14.00;Balai Desa Contoh;Talawi;KTP-el';
const bad = '04/12/2030;08.00-14.00;SMA Contoh;Talawy;KTP-el';
const sheet = (...rows: string[]) => [head, ...rows, ''].join('\n');

describe('pendopo import', () => {
  it('tells what it would do, does it only when told to, and a second time nothing', async t => {
    const {file, kept, bring} = await office(t);
    const path = file('jadwal.csv', sheet(good));
    const dry = await bring('visits', path, '--dry-run');
    assert.deepEqual([dry.code, dry.err], [0, '']);
    assert.match(dry.out, /1 baru/);
    assert.match(dry.out, /\+ Selasa, 03\/12\/2030, Balai Desa Contoh, Talawi/);
    const asked = await bring('visits', path);
    assert.equal(asked.code, 1);
    assert.match(asked.err, /--yes/);
    assert.equal((await kept()).visits.length, 0);
    const done = await bring('visits', path, '--yes', '--lang', 'en');
    assert.deepEqual([done.code, done.err], [0, '']);
    assert.match(done.out, /Saved\. 1 new/);
    assert.equal((await kept()).visits.length, 1);
    const again = await bring('visits', path, '--yes');
    assert.match(again.out, /0 baru, 0 berubah, 0 hilang \(akan dihapus\), 1 tetap/);
  });

  it('writes all or nothing, or leaves bad rows out into a sheet that can be mended', async t => {
    const {file, kept, bring} = await office(t);
    const path = file('jadwal.csv', sheet(good, bad));
    const refused = await bring('visits', path, '--yes');
    assert.equal(refused.code, 1);
    assert.match(refused.out, /baris 3, Kecamatan: Talawy: .*\(mungkin: Talawi\)/);
    assert.match(refused.err, /Belum ada yang ditulis/);
    assert.deepEqual((await kept()).visits, []);
    const skipped = await bring('visits', path, '--yes', '--skip-bad');
    assert.equal(skipped.code, 0);
    assert.equal((await kept()).visits.length, 1);
    const mended = readFileSync(`${path}.salah.csv`, 'utf8').replace('Talawy', 'Talawi');
    assert.match(mended, /SMA Contoh;Talawi;KTP-el;3;/);
    const second = await bring('visits', file('jadwal.csv.salah.csv', mended), '--yes');
    assert.match(second.out, /1 baru, 0 berubah, 0 hilang/);
    const {visits, imports} = await kept();
    assert.equal(visits.length, 2);
    assert.deepEqual(imports.map(({state}) => state).sort(), ['applied', 'applied', 'refused']);
  });

  it('reads a workbook whatever it is called, and says what is no sheet', async t => {
    const {file, bring} = await office(t);
    const book = xlsx([
      head.split(';'),
      [{serial: 47820}, '08.00-14.00', 'Balai', 'Talawi', 'KIA'],
    ]);
    const read = await bring('visits', file('jadwal.csv', book), '--yes');
    assert.deepEqual([read.code, read.err], [0, '']);
    const wrong = await bring('visits', file('jadwal.xlsx', '%PDF-1.7'), '--yes');
    assert.equal(wrong.code, 1);
    assert.match(wrong.err, /Ini bukan tabel CSV atau Excel/);
    assert.doesNotMatch(wrong.err, /\n\s+at /);
    const sheetless = await bring('visits', file('j.xlsx', book), '--sheet', 'Maret');
    assert.match(sheetless.err, /Tidak ada lembar "Maret"\. Yang ada: Data/);
  });

  it('brings in its own templates, whichever kind, with the mapping', async t => {
    const {pendopo, file, bring} = await office(t);
    const mapping = file('padanan.csv', (await pendopo('template', 'mapping')).out);
    for (const kind of [
      'visits',
      'applications',
      'partners',
      'statistics',
      'overrides',
      'office',
    ]) {
      const {code, out} = await pendopo('template', kind);
      assert.equal(code, 0);
      const given = kind === 'applications' ? ['--mapping', mapping] : [];
      const read = await bring(kind, file(`${kind}.csv`, out), '--dry-run', ...given);
      assert.deepEqual([read.code, read.err], [0, ''], kind);
      assert.match(read.out, /2 baris/, kind);
    }
  });

  it('says what is missing or wrong in the command', async t => {
    const {pendopo, bring, file} = await office(t);
    const path = file('a.csv', sheet(good));
    const usage: [string[], RegExp][] = [
      [['import'], /visits, partners/],
      [['import', 'gajah', path], /visits, partners/],
      [['import', 'visits'], /Name a file/],
      [['import', 'visits', path], /--office 12\.19/],
      [['import', 'visits', path, '--office', '12.19', '--lang', 'jv'], /id or en/],
      [['template', 'gajah'], /mapping/],
      [['backup'], /Name the file/],
      [['restore'], /Name the backup/],
      [['constructor'], /no command "constructor"/],
    ];
    const ended = await Promise.all(usage.map(([args]) => pendopo(...args)));
    for (const [n, {code, err}] of ended.entries()) {
      const [args, said] = usage[n]!;
      assert.equal(code, 2, args.join(' '));
      assert.match(err, said);
    }
    const nowhere = await pendopo('import', 'visits', path, '--office', '99.99');
    assert.match(nowhere.err, /There is no office 99\.99/);
    const none = await bring('visits', 'tidak-ada.csv');
    assert.deepEqual([none.code, /The file cannot be read/.test(none.err)], [1, true]);
  });

  it('is shown by a server that runs, within seconds', async t => {
    const {data, file, bring} = await office(t);
    const server = await start(['--port', '0', '--data', data]);
    t.after(async () => {
      server.child.kill();
      await server.ended;
    });
    const {visits} = new Pendopo({server: server.url, office: '12.19'});
    const found = async () => {
      const all = [];
      for await (const one of visits.list({from: '2030-12-01', to: '2030-12-31'})) all.push(one);
      return all.length;
    };
    assert.equal(await found(), 0);
    await bring('visits', file('a.csv', sheet(good)), '--yes');
    const until = Date.now() + 5000;
    while ((await found()) === 0 && Date.now() < until);
    assert.equal(await found(), 1);
  });
});

describe('pendopo backup and restore', () => {
  it('copies what is kept while a server runs, and puts it back', async t => {
    const {data, pendopo, file, bring, kept} = await office(t);
    await bring('visits', file('a.csv', sheet(good)), '--yes');
    const server = await start(['--port', '0', '--data', data]);
    const copy = join(data, 'cadangan.sqlite');
    const done = await pendopo('backup', copy);
    assert.deepEqual([done.code, done.err], [0, '']);
    assert.match(done.out, /pendopo\.key/);
    assert.match((await pendopo('backup', copy)).err, /is there already/);
    const running = await pendopo('restore', copy, '--force');
    assert.deepEqual([running.code, /A server is running/.test(running.err)], [1, true]);
    server.child.kill();
    await server.ended;

    await bring('visits', file('a.csv', sheet(good.replace('08.00', '09.00'))), '--yes');
    const refused = await pendopo('restore', copy);
    assert.deepEqual([refused.code, /--force/.test(refused.err)], [1, true]);
    assert.equal((await pendopo('restore', copy, '--force')).code, 0);
    assert.match((await kept()).visits[0]!.start, /T08:00/);
    assert.ok(!existsSync(`${copy}-wal`));
  });

  it('refuses what is no sound backup, or was sealed with another key', async t => {
    const {data, pendopo, file} = await office(t);
    const copy = join(data, 'cadangan.sqlite');
    await pendopo('backup', copy);
    const torn = readFileSync(copy);
    torn.fill(7, 8192, 40_960);
    const unsound = await pendopo('restore', file('rusak.sqlite', torn), '--force');
    assert.deepEqual([unsound.code, /no sound backup/.test(unsound.err)], [1, true]);
    const text = await pendopo('restore', file('a.csv', 'x'), '--force');
    assert.match(text.err, /no sound backup/);

    const other = await office(t);
    const foreign = await other.pendopo('restore', copy, '--force');
    assert.deepEqual([foreign.code, /The key here is not the one/.test(foreign.err)], [1, true]);

    const empty = temporaryFolder(t);
    const keyless = await pendopo('restore', copy, '--data', empty);
    assert.match(keyless.out, /Bring its pendopo\.key/);
    const unread = await pendopo('check', '--data', empty);
    assert.deepEqual([unread.code, /another key/.test(unread.err)], [1, true]);
    assert.ok(!existsSync(join(empty, 'pendopo.key')), 'no other key is made');
    copyFileSync(join(data, 'pendopo.key'), join(empty, 'pendopo.key'));
    assert.equal((await pendopo('check', '--data', empty)).code, 0);
  });

  it('tells who has PostgreSQL to use its own', async t => {
    const {pendopo} = await office(t);
    const database = ['--database', 'postgres://localhost/x'];
    assert.match((await pendopo('backup', 'x', ...database)).err, /pg_dump/);
    assert.match((await pendopo('restore', 'x', ...database)).err, /pg_restore/);
  });
});

describe('pendopo check', () => {
  it('finds what cannot be told, and what will run out', async t => {
    const {data, pendopo, file, bring} = await office(t);
    await bring('visits', file('a.csv', sheet(good)), '--yes');
    const sound = await pendopo('check');
    assert.equal(sound.code, 0);
    assert.match(sound.out, /All is sound: 1 offices/);
    assert.match(sound.out, /soon .*no visit of the van in the next 30 days/);
    const database = new DatabaseSync(join(data, 'pendopo.sqlite'));
    database.exec(`UPDATE visits SET body = json_set(body, '$.place.name', '${'x'.repeat(300)}')`);
    database.close();
    const faulty = await pendopo('check');
    assert.equal(faulty.code, 1);
    assert.match(faulty.out, /FAULT {2}visit 12\.19-i-.*place\.name/);
    rmSync(join(data, 'pendopo.key'));
    const keyless = await pendopo('check');
    assert.deepEqual([keyless.code, /another key/.test(keyless.err)], [1, true]);
  });
});
