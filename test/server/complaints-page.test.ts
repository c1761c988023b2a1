/** Complaints without JavaScript: plain forms, in a page and in a frame, in both languages. */
import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {sampleSeeds} from '@pendopo/server';
import {clientOf, file, jpeg, telltales} from './complaint-fixtures.ts';
import {noon, openApp, type TestApp} from './fixtures.ts';

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};
const plain = (html: string) => html.replace(/&[#\w]+;/g, entity => entities[entity] ?? entity);

/** Text as a reader sees it. */
const textOf = (html: string) =>
  plain(html.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

/** What a browser sends of a printed form, and what is typed over it. */
function filled(html: string, typed: Record<string, string | File | File[]>, doing?: string) {
  const forms = [...html.matchAll(/<form\b.*?<\/form>/gs)].map(([form]) => form);
  const form = doing ? forms.find(one => one.includes(`data-do="${doing}"`)) : forms[0];
  assert.ok(form, `there is no form ${doing ?? ''}`);
  assert.match(form, /method="post"/);
  const body = new FormData();
  for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
    const value = (name: string) => plain(new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? '');
    const ticks = /type="(radio|checkbox)"/.test(input);
    if (ticks ? / checked/.test(input) : value('value')) {
      body.set(value('name'), value('value') || 'on');
    }
  }
  for (const [, name, text] of form.matchAll(
    /<textarea\b[^>]*name="(\w+)"[^>]*>(.*?)<\/textarea>/gs,
  )) {
    body.set(name!, plain(text!).replace(/^\n/, ''));
  }
  for (const [, name, options] of form.matchAll(
    /<select\b[^>]*name="(\w+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    body.set(name!, /value="([^"]*)" selected/.exec(options!)?.[1] ?? '');
  }
  for (const [name, value] of Object.entries(typed)) {
    body.delete(name);
    for (const one of [value].flat()) body.append(name, one);
  }
  return body;
}

const path = '/12.19/pengaduan';

async function get(app: TestApp, at = path) {
  const response = await app.get(at, {accept: 'text/html'});
  assert.equal(response.status, 200);
  return response.text();
}

async function post(app: TestApp, body: FormData, at = path) {
  const response = await app.app.request(at, {
    method: 'POST',
    body,
    headers: {accept: 'text/html'},
  });
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
  return {status: response.status, html: await response.text()};
}

const receiptIn = (html: string) => {
  const [number, secret] = [...html.matchAll(/class="once">([^<]+)</g)].map(([, text]) => text!);
  return {number: number!, secret: secret!};
};

const sampleApp = (t: TestContext) => openApp(t, {records: [sampleSeeds(new Date(noon))[0]!]});

describe('the form without JavaScript', () => {
  for (const at of [path, `/embed${path}`]) {
    it(`is sent from ${at} and answered with a number, a secret, and what happens by when`, async t => {
      const app = await openApp(t);
      const form = await get(app, at);
      const {status, html} = await post(
        app,
        filled(form, {class: 'complaint', text: 'Contoh: belum jadi.'}),
        at,
      );
      assert.equal(status, 200);
      const receipt = receiptIn(html);
      assert.match(textOf(html), /Kantor memeriksa paling lambat Senin, 30 November/);
      assert.match(html, new RegExp(`http://localhost/12\\.19/pengaduan/lacak`));
      const found = await clientOf(app).complaints.lookup(receipt);
      assert.equal(found.text, 'Contoh: belum jadi.');
      assert.equal(found.anonymous, false);
    });
  }

  it('sent twice, as a double tap does, is one complaint with one number', async t => {
    const app = await openApp(t);
    const form = await get(app);
    const body = filled(form, {class: 'complaint', text: 'Contoh: sekali saja.'});
    const answers = await Promise.all([post(app, body), post(app, body), post(app, body)]);
    const numbers = new Set(answers.map(({html}) => receiptIn(html).number));
    assert.equal(numbers.size, 1);
    assert.equal((await app.store.complaints.list('12.19', {head: true})).length, 1);
  });

  it('comes back with what is wrong beside the fields and all that was typed', async t => {
    const app = await openApp(t);
    for (const lang of ['', '?lang=en']) {
      const form = await get(app, path + lang);
      const typed = {
        class: 'suggestion',
        category: 'facilities',
        text: '',
        contact: 'rumah saya',
        name: '<b>Melati</b> "contoh"',
        place: 'Loket & aula',
        happenedOn: '2027-01-01',
        anonymous: 'on',
      };
      const {status, html} = await post(app, filled(form, typed), path + lang);
      assert.equal(status, 400);
      assert.match(html, /<textarea[^>]*aria-invalid="true"/);
      assert.match(html, /id="f-contact"[^>]*aria-invalid="true"/);
      assert.match(html, /<details open/);
      const again = filled(html, {text: 'Contoh', contact: '', happenedOn: '2026-11-01'});
      for (const name of ['class', 'category', 'name', 'place', 'anonymous'] as const) {
        assert.equal(again.get(name), typed[name], name);
      }
      const second = await post(app, again, path + lang);
      const {number} = receiptIn(second.html);
      assert.ok(number, textOf(second.html));
    }
  });

  it('asks what to do with a number that looks like a NIK, and masks it', async t => {
    const app = await openApp(t);
    const text = 'Nomor saya 1219 0112 0190 0001.';
    const {html} = await post(app, filled(await get(app), {class: 'complaint', text}));
    assert.match(textOf(html), /Sepertinya ada NIK/);
    const masked = await post(app, filled(html, {}));
    const found = await clientOf(app).complaints.lookup(receiptIn(masked.html));
    assert.equal(found.text, 'Nomor saya ••••••••••••••••.');
    const anew = await post(app, filled(await get(app), {class: 'complaint', text}));
    const left = await post(app, filled(anew.html, {nik: 'leave'}));
    assert.equal((await clientOf(app).complaints.lookup(receiptIn(left.html))).text, text);
  });

  it('takes raw photos and strips them; a fourth is refused with all that was typed', async t => {
    const app = await openApp(t);
    const photo = Array.from({length: 4}, () => file(jpeg({orientation: 6})));
    const text = 'Contoh: lihat foto.';
    const {status, html} = await post(
      app,
      filled(await get(app), {class: 'complaint', text, photo}),
    );
    assert.equal(status, 400);
    assert.match(textOf(html), /Paling banyak 3/);
    const taken = await post(app, filled(html, {photo: photo.slice(1)}));
    const {photos} = await clientOf(app).complaints.export(receiptIn(taken.html));
    assert.equal(photos.length, 3);
    for (const {data} of photos) {
      for (const told of telltales) assert.ok(!Buffer.from(data, 'base64').includes(told));
    }
  });

  it('with a foreign or missing token loses nothing and can be sent again', async t => {
    const app = await openApp(t);
    for (const token of ['', 'x'.repeat(80)]) {
      const {status, html} = await post(
        app,
        filled(await get(app), {class: 'complaint', text: 'Contoh', token}),
      );
      assert.equal(status, 409);
      const again = await post(app, filled(html, {}));
      assert.ok(receiptIn(again.html).number);
    }
  });

  it('begins with a levy for who was asked for money', async t => {
    const html = await get(await openApp(t), `${path}?category=levy`);
    assert.match(html, /<option value="levy" selected/);
    assert.match(html, /<pendopo-complaint[^>]* category="levy"/);
  });
});

describe('tracking without JavaScript', () => {
  const at = `${path}/lacak`;
  const looked = async (app: TestApp, number: string, secret = 'contoh', where = at) =>
    post(app, filled(await get(app, where), {number, secret}, 'lookup'), where);

  it('shows state, answers and what is due, and does what can be done', async t => {
    const app = await sampleApp(t);
    const {html} = await looked(app, 'contoh 1');
    assert.match(textOf(html), /Sudah dijawab/);
    assert.match(textOf(html), /kartu sudah dicetak/);
    assert.match(textOf(html), /Bapak\/Ibu dapat membalas sampai/);
    const replied = await post(app, filled(html, {text: 'Belum ada di loket.'}, 'reply'), at);
    assert.match(textOf(replied.html), /Sedang ditindaklanjuti/);
    assert.match(textOf(replied.html), /Belum ada di loket\./);
    // What was taken in is not there to be sent once more.
    assert.equal(filled(replied.html, {}, 'reply').get('text'), '');
  });

  it('confirms, reopens and erases', async t => {
    const app = await sampleApp(t);
    const {html} = await looked(app, 'CONTOH-1');
    const done = await post(app, filled(html, {}, 'confirm'), at);
    assert.match(textOf(done.html), /Selesai/);
    const open = await post(app, filled(done.html, {text: 'Belum beres.'}, 'reopen'), at);
    assert.match(textOf(open.html), /Dibuka lagi/);
    const gone = await post(app, filled(open.html, {}, 'erase'), at);
    assert.match(textOf(gone.html), /Data sudah dihapus dari kantor/);
    assert.equal((await looked(app, 'CONTOH-1')).status, 404);
  });

  it('keeps an answer that was not taken beside the complaint', async t => {
    const app = await sampleApp(t);
    const {html} = await looked(app, 'CONTOH-1');
    const long = 'a'.repeat(10_001);
    const refused = await post(app, filled(html, {text: long}, 'reply'), at);
    assert.match(textOf(refused.html), /Sudah dijawab/);
    assert.match(textOf(refused.html), /Terlalu panjang; paling banyak 10000/);
    assert.equal(filled(refused.html, {}, 'reply').get('text'), long);
  });

  it('tells a mistyped number from one that does not match, and keeps what was typed', async t => {
    const app = await sampleApp(t);
    const mistyped = await looked(app, 'P1219-7K3M9QX-5');
    assert.match(textOf(mistyped.html), /Nomor ini salah tulis/);
    assert.equal(filled(mistyped.html, {}, 'lookup').get('number'), 'P1219-7K3M9QX-5');
    const other = await looked(app, 'CONTOH-1', 'salah', `/embed${at}?lang=en`);
    assert.equal(other.status, 404);
    assert.match(textOf(other.html), /Nothing found that matches/);
  });

  it('never puts number or secret into an address, nor lets a frame lead out of itself', async t => {
    const app = await sampleApp(t);
    const {html} = await looked(app, 'CONTOH-1', 'contoh', `/embed${at}`);
    for (const [, href] of html.matchAll(/(?:href|action)="([^"]*)"/g)) {
      assert.doesNotMatch(href!, /contoh/i);
      const to = new URL(plain(href!), `http://localhost/embed${at}`);
      if (to.origin === 'http://localhost') assert.match(to.pathname, /^\/(embed|v1)\//, href);
    }
  });
});
