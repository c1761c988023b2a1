/** The programs in `examples/sdk-node`, as somebody runs them, against the real server. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import type {Intake} from '@pendopo/sdk';
import {startTestServer, type TestServer} from '../support/server.ts';

let server: TestServer;
before(async () => void (server = await startTestServer()));
after(() => server.close());

/** Runs a program with what is said to it. */
async function run(name: string, args: string[], said = '') {
  const child = spawn(process.execPath, [`examples/sdk-node/${name}`, ...args]);
  child.stdin.end(said);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return {out, err, code};
}

/** What the bot answers to each message. */
async function answers(messages: string[], url = server.url, office = '12.19') {
  const {out, err, code} = await run('wa-bot.ts', [url, office], messages.join('\n') + '\n');
  assert.equal(err, '');
  assert.equal(code, 0);
  return out.trimEnd().split('\n\n');
}

/** An invented application of the sample office, which anyone may look up. */
async function sampleCase() {
  const intake = await fetch(`${server.url}/v1/offices/12.19/intake`);
  const {settings} = (await intake.json()) as Intake;
  const [found] = settings.status.tryOut ?? [];
  assert.ok(found, 'the office tells of no sample case');
  return found;
}

describe('the bot', () => {
  it('tells dates, requirements and where a case stands', async () => {
    const {number, factor} = await sampleCase();
    const [dates, items, status] = await answers([
      'jadwal tanjung tiram',
      'SYARAT kia',
      `status ${number} ${factor}`,
    ]);
    assert.match(
      dates!,
      /^Jadwal keliling terdekat di "tanjung tiram":\n- .*\d\d\.\d\d-\d\d\.\d\d: .*Contoh/,
    );
    assert.match(dates!, /Gratis\.$/);
    assert.match(items!, /^KIA .*, bawa:\n- /);
    assert.match(items!, /\/12\.19\/persyaratan\?service=kia/);
    assert.match(status!, /^A1219-\d{7}-\w/);
    assert.ok(status!.split('\n').length >= 2);
  });

  it('says what to write when it does not understand', async () => {
    const said = await answers(['halo', 'syarat', 'status', 'constructor x', 'jadwal zzzz']);
    assert.match(said[0]!, /^Ketik salah satu:\n- jadwal/);
    assert.match(said[1]!, /^Syarat untuk apa\?/);
    assert.match(said[2]!, /^Ketik nomor resi/);
    assert.match(said[3]!, /^Ketik salah satu/);
    assert.match(said[4]!, /^Belum ada jadwal keliling di "zzzz"/);
  });

  it('refuses a NIK, and does not say it again', async () => {
    for (const nik of ['1219060101900001', '1219 0601 0190 0001', '121906-010190-0001']) {
      const [said] = await answers([`status ${nik} 2001-02-03`]);
      assert.match(said!, /^Mohon jangan mengirim NIK/);
      assert.ok(!said!.includes(nik));
    }
  });

  it('tells a mistyped number from one that does not fit', async () => {
    const {number} = await sampleCase();
    const wrong = number.slice(0, -1) + (number.endsWith('0') ? '1' : '0');
    const said = await answers([`status ${wrong} 2001-02-03`, `status ${number} 1900-01-01`]);
    assert.match(said[0]!, /salah ketik/);
    assert.match(said[1]!, /tidak cocok/);
  });

  it('stays kind without an office, and without a network', async () => {
    const [unknown] = await answers(['jadwal'], server.url, '99.99');
    assert.match(unknown!, /^Kantor ini belum ada/);
    const [offline] = await answers(['jadwal'], 'http://127.0.0.1:9');
    assert.match(offline!, /^Maaf, data kantor sedang tidak dapat dibuka/);
  });
});

describe("the list of next week's visits", () => {
  it('names the office, the week, and each visit in it', async () => {
    const {out, code} = await run('visits.ts', [server.url, '12.19']);
    assert.equal(code, 0);
    assert.match(out, /^Disdukcapil Kabupaten Batu Bara, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\n\n/);
    assert.match(out, /\d\d:\d\d-\d\d:\d\d  \w+ +.*Contoh/);
  });

  it('says what is wrong', async () => {
    const {err, code} = await run('visits.ts', [server.url, '99.99']);
    assert.equal(code, 1);
    assert.match(err, /^There is no office 99\.99/);
  });
});
