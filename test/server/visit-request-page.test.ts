/** Asking for a visit without JavaScript: chosen by a link, sent as a form, the letter printed from the page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Pendopo} from '@pendopo/sdk';
import {office, openApp, record, type TestApp} from './fixtures.ts';
import {formOf, homeDraft, institutionDraft, pdf, schoolDraft} from './visit-request-fixtures.ts';

const many = {points: 1000, seconds: 60};
const safety = {quotas: {form: many, lookup: many, write: many}};
const page = '/12.19/kunjungan';

/** Text of a page, without tags. */
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

async function tokenOf(app: TestApp, address: string): Promise<string> {
  const html = await (await app.get(address)).text();
  return /name="token" value="([^"]+)"/.exec(html)![1]!;
}

/** Fills the form of an address in and sends it. */
async function send(app: TestApp, address: string, form: FormData, token?: string) {
  form.set('token', token ?? (await tokenOf(app, address)));
  const response = await app.app.request(address, {method: 'POST', body: form});
  return {response, html: await response.text()};
}

const receipt = (html: string) => ({
  number: /K1219-[0-9A-Z]{7}-[0-9A-Z]/.exec(html)![0],
  secret: /class="once">([0-9A-Z]{5}-[0-9A-Z]{5})</.exec(html)![1]!,
});

const opened = (app: TestApp) =>
  new Pendopo({
    server: 'http://pendopo.test',
    office: '12.19',
    retries: 0,
    fetch: async (input, init) => app.app.request(new Request(input, init)),
  });

describe('the page of requests for visits, without JavaScript', () => {
  it('lets one choose which visit by a link, in both languages', async t => {
    const app = await openApp(t, {safety});
    for (const [address, title] of [
      [page, 'Minta kunjungan petugas'],
      [`${page}?lang=en`, 'Ask for a visit'],
      [`/embed${page}`, 'Minta kunjungan petugas'],
    ] as const) {
      const response = await app.get(address);
      const html = await response.text();
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
      assert.match(html, new RegExp(title));
      for (const kind of ['home', 'school', 'institution']) {
        assert.match(html, new RegExp(`href="\\?kind=${kind}(&amp;lang=en)?"`));
      }
      assert.doesNotMatch(html, /<form[^>]*method="post"/);
    }
  });

  for (const draft of [homeDraft(), schoolDraft(), institutionDraft()]) {
    for (const embed of ['', '/embed']) {
      it(`takes one to a ${draft.kind} in ${embed || 'on its own page'}`, async t => {
        const app = await openApp(t, {safety});
        const address = `${embed}${page}?kind=${draft.kind}`;
        const {response, html} = await send(app, address, formOf(draft));
        assert.equal(response.status, 200);
        assert.match(html, /Sudah diterima/);
        const given = receipt(html);
        const {request} = await opened(app).visitRequests.export(given);
        assert.deepEqual(request, draft);
        assert.equal(/<article class="sheet letter/.test(html), draft.kind === 'school');
        assert.equal(response.headers.get('cache-control'), 'no-store');
      });
    }
  }

  it('makes one of a form that is sent twice', async t => {
    const app = await openApp(t, {safety});
    const address = `${page}?kind=home`;
    const token = await tokenOf(app, address);
    const both = await Promise.all(
      [1, 2].map(() => send(app, address, formOf(homeDraft()), token)),
    );
    const again = await send(app, address, formOf(homeDraft()), token);
    const {number} = receipt(again.html);
    for (const {html} of both) {
      if (/class="once"/.test(html)) assert.equal(receipt(html).number, number);
    }
    assert.equal((await app.store.visitRequests.list('12.19', {limit: 9})).length, 1);
  });

  it('says what is wrong beside the fields, in plain words, and keeps what was typed', async t => {
    const app = await openApp(t, {safety});
    const form = formOf(schoolDraft({note: 'Baris satu\n<b>dua</b>'}));
    form.set('npsn', '12');
    form.set('recordCount', '100000');
    form.delete('level');
    const {response, html} = await send(app, `${page}?kind=school`, form);
    assert.equal(response.status, 400);
    const text = textOf(html);
    assert.match(text, /NPSN ada 8 angka/);
    assert.match(text, /Tulis angka bulat dari 1 sampai 2000/);
    assert.match(text, /Bagian ini belum diisi/);
    assert.doesNotMatch(text, /openapi\.json, /);
    assert.match(html, /name="npsn"[^>]*value="12"/);
    assert.match(html, /name="recordCount"[^>]*value="100000"/);
    assert.match(html, /aria-describedby="f-npsn-hint f-npsn-fault"/);
    assert.match(html, /<a href="#f-npsn"/);
    assert.match(html, /Baris satu\n&lt;b&gt;dua&lt;\/b&gt;<\/textarea>/);
    assert.match(html, /value="weak"[^>]*checked/);
    assert.equal((await app.store.visitRequests.list('12.19', {limit: 9})).length, 0);
  });

  it('says in English what is wrong, with dates past', async t => {
    const app = await openApp(t, {safety});
    const form = formOf(schoolDraft({dates: ['2026-11-01']}));
    const {html} = await send(app, `${page}?kind=school&lang=en`, form);
    assert.match(textOf(html), /This date has passed/);
    assert.match(html, /aria-invalid="true"[^>]*autofocus|autofocus[^>]*aria-invalid="true"/);
  });

  it('warns of holidays and weekends, and takes them all the same', async t => {
    const app = await openApp(t, {safety});
    const form = formOf(schoolDraft({dates: ['2026-12-25', '2026-12-06']}));
    form.set('preview', '1');
    const {response, html} = await send(app, `${page}?kind=school`, form);
    assert.equal(response.status, 200);
    assert.match(textOf(html), /Hari libur: Kelahiran Yesus Kristus/);
    assert.match(textOf(html), /Sabtu atau Minggu/);
    form.delete('preview');
    assert.equal((await send(app, `${page}?kind=school`, form)).response.status, 200);
  });

  it("refuses a token that is none or another form's, and loses nothing", async t => {
    const app = await openApp(t, {safety});
    for (const token of ['x', await tokenOf(app, '/embed/12.19/kunjungan?kind=home')]) {
      const form = formOf(homeDraft());
      const {response, html} = await send(app, `${page}?kind=home`, form, token + 'x');
      assert.equal(response.status, 409);
      assert.match(html, /name="personName"[^>]*value="Warga-Contoh-Rahasia"/);
    }
    assert.equal((await app.store.visitRequests.list('12.19', {limit: 9})).length, 0);
  });

  it('takes the family card along, and no photo unless the office asks for one', async t => {
    const asking = office({intake: {visitRequests: {conditionPhoto: true}}});
    const app = await openApp(t, {safety, records: [record({office: asking})]});
    const plain = await openApp(t, {safety});
    const fields = async (one: TestApp) => (await one.get(`${page}?kind=home`)).text();
    assert.match(await fields(app), /name="condition"/);
    assert.doesNotMatch(await fields(plain), /name="condition"/);
    const form = formOf(homeDraft());
    form.set('document', new File([pdf], 'kk.pdf'));
    form.set('condition', new File([], ''));
    const {html} = await send(app, `${page}?kind=home`, form);
    const {documents} = await opened(app).visitRequests.export(receipt(html));
    assert.equal(documents.length, 1);
  });

  it('never writes what was typed into an address, nor into the log', async t => {
    const app = await openApp(t, {safety});
    const {html} = await send(app, `${page}?kind=home`, formOf(homeDraft()));
    for (const [, address] of html.matchAll(/(?:href|action|src)="([^"]*)"/g)) {
      assert.doesNotMatch(address!, /Rahasia|0812/);
    }
    assert.doesNotMatch(app.logged.text, /Rahasia|0812/);
  });

  it('offers only what the office takes in', async t => {
    const closed = office({intake: {visitRequests: {kinds: ['home']}}});
    const app = await openApp(t, {safety, records: [record({office: closed})]});
    assert.doesNotMatch(await (await app.get(page)).text(), /kind=school/);
    const html = await (await app.get(`${page}?kind=school`)).text();
    assert.match(html, /belum menerima permintaan ini/);
    assert.doesNotMatch(html, /<form[^>]*method="post"/);
  });
});

describe('the letter of a school', () => {
  const letter = async (t: Parameters<typeof openApp>[0], form: FormData, look = false) => {
    const app = await openApp(t, {safety});
    if (look) form.set('preview', '1');
    const {html} = await send(app, `${page}?kind=school`, form);
    return {app, html, sheets: html.slice(html.indexOf('<div class="letters"'))};
  };

  it('can be looked at before anything is sent', async t => {
    const {app, html, sheets} = await letter(t, formOf(schoolDraft()), true);
    assert.match(sheets, /Surat permohonan/);
    assert.match(html, /name="schoolName"[^>]*value="SMA Contoh 14 Batu Bara"/);
    assert.doesNotMatch(sheets, /Nomor permintaan/);
    assert.equal((await app.store.visitRequests.list('12.19', {limit: 9})).length, 0);
    const wrong = formOf(schoolDraft());
    wrong.delete('letterNumber');
    const {html: refused} = await letter(t, wrong, true);
    assert.doesNotMatch(refused, /class="letters"/);
    assert.match(refused, /id="f-letterNumber-fault"/);
  });

  it('says what an official letter says, in Indonesian, and never the secret', async t => {
    const {html, sheets} = await letter(t, formOf(schoolDraft()));
    const text = textOf(sheets).replace(/\s+([,.])/g, '$1');
    for (const said of [
      'Yayasan Pendidikan Contoh',
      'Nomor : 421.3/001/2026',
      'Sifat : Biasa',
      'Lampiran : 1 (satu) berkas',
      'Hal : Permohonan Perekaman KTP Elektronik (KTP-el) dan Penerbitan Kartu Identitas Anak (KIA)',
      'Tanjung Tiram, 24 November 2026',
      'Yth. Kepala Disdukcapil Kabupaten Batu Bara',
      'Jalan Contoh 1',
      '120 siswa, usia 16–18 tahun',
      '40 siswa, usia 15–16 tahun',
      'Selasa, 8 Desember 2026',
      'Rabu, 9 Desember 2026',
      'pukul 08.00–12.00 WIB',
      'jaringan internet lemah',
      'Kepala SMA Contoh 14 Batu Bara,',
      'Contoh Mawar, S.Pd.',
      'Tembusan:',
    ]) {
      assert.ok(text.includes(said), `${said}\n${text}`);
    }
    const {number, secret} = receipt(html);
    assert.ok(sheets.includes(number));
    assert.ok(!sheets.includes(secret));
    assert.match(sheets, /<div class="letters" lang="id">/);
  });

  it('has an empty line for every pupil, and no column for a NIK', async t => {
    const {sheets} = await letter(t, formOf(schoolDraft({recordCount: 2000, kiaCount: 1})));
    const [, , record, kia] = sheets.split('<article class="sheet');
    assert.equal(record!.match(/<tr>/g)!.length, 2001);
    assert.equal(kia!.match(/<tr>/g)!.length, 2);
    assert.match(record!, /<td>2000<\/td>/);
    assert.doesNotMatch(sheets, /NIK<\/th>/);
  });

  it('leaves out what was not said', async t => {
    const {
      kiaCount: _,
      kiaFrom: __,
      kiaTo: ___,
      copies: ____,
      timeFrom: _____,
      timeTo: ______,
      letterHead: _______,
      ...draft
    } = schoolDraft({dates: ['2026-12-08']});
    const {sheets} = await letter(t, formOf(draft));
    assert.doesNotMatch(sheets, /KIA|Tembusan|undefined|NIP /);
    assert.match(sheets, /menyesuaikan waktu/);
    assert.equal(sheets.match(/<article/g)!.length, 2);
  });

  it('holds whatever a school is called', async t => {
    const schoolName =
      'SMA "Cendekia" & <script>alert(1)</script> \u202eمدرسة العلوم 🌱 ' + 'X'.repeat(90);
    const {html, sheets} = await letter(t, formOf(schoolDraft({schoolName})));
    assert.doesNotMatch(html, /<script>alert/);
    assert.ok(sheets.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    // What turns the direction of reading is kept to itself.
    assert.match(sheets, /<bdi>SMA (&quot;|")Cendekia/);
  });
});
