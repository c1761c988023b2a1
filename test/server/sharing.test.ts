/** Sharing: short links, the page `bagikan`, posters as they are printed, pictures for social media. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {sampleSeeds} from '@pendopo/server';
import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import {type Browser, launch, type Page} from 'puppeteer-core';
import {chromiumFlags, requireBrowsers} from '../../scripts/browsers.ts';
import {
  forAll,
  makassar,
  noon,
  office,
  openApp,
  place,
  record,
  type TestApp,
  visit,
} from './fixtures.ts';

const village = {code: '12.19.06.2991', name: 'Desa Contoh Melati'};
const held = visit('held', {place: place({village})});
const cancelled = visit('cancelled', {
  state: 'cancelled',
  start: '2026-12-02T08:00:00+07:00',
  end: '2026-12-02T12:00:00+07:00',
  place: place({village}),
  reason: {id: 'Jalan tergenang', en: 'The road is flooded'},
});
const moved = visit('moved', {
  state: 'rescheduled',
  start: '2026-12-03T08:00:00+07:00',
  end: '2026-12-03T12:00:00+07:00',
  place: place({village}),
  replacement: {start: '2026-12-10T08:00:00+07:00', end: '2026-12-10T12:00:00+07:00'},
});

let app: TestApp;
before(async () => {
  const records = [record({visits: [held, cancelled, moved]}), record({office: makassar()})];
  app = await openApp(forAll, {records});
});

const html = async (path: string, from = app) => {
  const response = await from.get(path, {accept: 'text/html'});
  assert.equal(response.status, 200, path);
  return response.text();
};

const said = (page: string) =>
  page
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a short link', () => {
  const leads = async (code: string) => {
    const response = await app.get(`/s/${code}`);
    return response.status === 302 ? response.headers.get('location') : response.status;
  };

  it('leads to the page that it is made of', async () => {
    assert.equal(await leads('1219j'), '/12.19/jadwal');
    assert.equal(await leads('1219j-d06'), '/12.19/jadwal?district=12.19.06');
    assert.equal(
      await leads('1219J-V062991-E'),
      '/12.19/jadwal?district=12.19.06&lang=en&village=12.19.06.2991',
    );
    assert.equal(await leads('1219p-lkia_under5'), '/12.19/persyaratan?service=kia_under5');
    assert.equal(await leads('7372k'), '/73.72/kantor');
  });

  it('is what the page itself says, and that page answers', async () => {
    for (const query of ['', '?district=12.19.06', `?village=${village.code}`, '?lang=en']) {
      const page = await html(`/12.19/bagikan${query}`);
      const [, code] = /\/s\/([\w-]+)<\/a>/.exec(page)!;
      await html(String(await leads(code!)));
    }
  });

  it('leads nowhere else', async () => {
    for (const code of [
      '',
      'x',
      '1219',
      '1219z',
      '1219j-',
      '1219j-d6',
      '1219j-d06-d07',
      '1219j-q',
      '1219k-d06',
      '1219j-kvan%0d%0aLocation:%20https:%2F%2Fexample.com',
      '1219j-k%2F%2Fexample.com',
      'https:%2F%2Fexample.com',
      '%2F%2Fexample.com',
      '..%2F..%2Fetc',
      '1219j-__proto__',
      `1219j${'-kvan'.repeat(300)}`,
    ]) {
      assert.equal(await leads(code), 404, code);
    }
    assert.equal(await leads('9999j'), 404);
  });
});

describe('the page to share from', () => {
  it('has links, code and announcement without JavaScript', async () => {
    const page = await html(`/12.19/bagikan?district=12.19.06&village=${village.code}`);
    assert.match(page, /href="https:\/\/wa\.me\/\?text=Jadwal%20jemput%20bola%20untuk%20Desa/);
    assert.match(page, /facebook\.com\/sharer[^"]*u=http%3A%2F%2Flocalhost%2F12\.19%2Fjadwal/);
    assert.match(page, /x\.com\/intent/);
    assert.match(page, /t\.me\/share/);
    assert.match(
      page,
      /<svg\s+class="qr"\s+role="img"\s+aria-label="Kode QR menuju localhost\/s\//,
    );
    assert.match(page, /<form>.*<option value="12\.19\.06" selected>/s);
    assert.match(page, /\/12\.19\/poster\?[^"]*paper=a5/);
    assert.doesNotMatch(page, /<script[^>]*src="(?!\/v1\/pendopo\.js)/);
  });

  it('announces what is known, and what was cancelled or moved as such', async () => {
    const page = await html(`/12.19/bagikan?village=${village.code}`);
    const [, text] = /<textarea[^>]*>\n(.*?)<\/textarea>/s.exec(page)!;
    assert.match(
      text!,
      /1\. Selasa, 1 Desember 2026, pukul 08\.00 sampai 14\.00 WIB, di Balai Desa Contoh, Desa/,
    );
    assert.match(text!, /2\. Rabu, 2 .* DIBATALKAN\. Alasan: Jalan tergenang\./);
    assert.match(text!, /3\. Kamis, 3 .* TANGGAL PINDAH ke Kamis, 10 Desember 2026, pukul 08\.00/);
    assert.match(text!, /Mohon membawa: KK asli\./);
    assert.match(text!, /gratis, tidak dipungut biaya/);
    assert.match(text!, /per tanggal Rabu, 25 November 2026, pukul 10\.00 WIB/);
    assert.doesNotMatch(text!, /undefined|NaN|CONTOH SAJA/);
  });

  it('announces in English', async () => {
    const page = await html('/12.19/bagikan?lang=en');
    const [, text] = /<textarea[^>]*>\n(.*?)<\/textarea>/s.exec(page)!;
    assert.match(text!, /Tuesday, 1 December 2026, from 08:00 to 14:00 WIB/);
    assert.match(text!, /CANCELLED\. Reason: The road is flooded\./);
    assert.doesNotMatch(text!, /DIBATALKAN|Mohon|gratis/);
  });

  it('says where to ask when nothing is known', async () => {
    const page = await html('/73.72/bagikan');
    assert.match(said(page), /belum ada jadwal jemput bola yang diketahui .*1500537/);
  });

  it('forgets a village of another district', async () => {
    const page = await html(`/12.19/bagikan?district=12.19.05&village=${village.code}`);
    assert.match(page, /\/s\/1219j-d05</);
  });

  it('shares other pages, and can be framed', async () => {
    const page = await html('/embed/12.19/bagikan?show=office&compact');
    assert.match(page, /\/s\/1219k</);
    assert.doesNotMatch(page, /<textarea|<form/);
  });

  it('is a page that says so where the office is unknown', async () => {
    assert.equal((await app.get('/99.99/bagikan')).status, 404);
    assert.equal((await app.get('/99.99/poster')).status, 404);
  });
});

describe('a poster', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    const {chromium} = await requireBrowsers();
    browser = await launch({executablePath: chromium!, args: chromiumFlags});
    forAll.after(() => browser.close());
    page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
  });

  /** Prints it: how many sheets of which size in points, what its code says as pixels. */
  async function print(path: string, from = app) {
    await page.setContent(await html(path, from));
    const pdf = Buffer.from(await page.pdf({preferCSSPageSize: true})).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)!.length;
    const [, width, height] = /\/MediaBox\s*\[0 0 (\S+) (\S+)\]/.exec(pdf)!;
    await page.emulateMediaType('print');
    await page.setViewport({width: 800, height: 1130});
    const {data, ...size} = PNG.sync.read(Buffer.from(await page.screenshot()));
    const code = jsQR(new Uint8ClampedArray(data), size.width, size.height);
    return {sheets, size: [width, height].map(Number).map(Math.round), code: code?.data};
  }

  it('is one sheet of its paper whose code leads to the dates', async () => {
    const path = `/12.19/poster?village=${village.code}`;
    const a4 = await print(path);
    assert.deepEqual(a4, {sheets: 1, size: [595, 842], code: 'http://localhost/s/1219j-v062991'});
    const a5 = await print(`${path}&paper=a5&lang=en`);
    assert.deepEqual(a5, {sheets: 1, size: [420, 595], code: 'http://localhost/s/1219j-v062991-e'});
  });

  it('says dates, what became of them, that it is free, whom to ask, and its own date', async () => {
    const text = said(await html('/12.19/poster'));
    assert.match(text, /Selasa, 1 Desember 2026, pukul 08\.00 sampai 14\.00 WIB/);
    assert.match(text, /DIBATALKAN\. Alasan: Jalan tergenang/);
    assert.match(text, /GRATIS, tidak dipungut biaya/);
    assert.match(text, /Tanya: Halo Dukcapil 1500537/);
    assert.match(text, /Per tanggal Rabu, 25 November 2026\./);
    assert.doesNotMatch(text, /CONTOH/);
    assert.match(said(await html('/12.19/poster?lang=en')), /FREE OF CHARGE/);
  });

  it('tells where to ask when no date is known', async () => {
    const text = said(await html('/73.72/poster'));
    assert.match(text, /Belum ada jadwal yang diketahui .* Halo Dukcapil 1500537/);
  });

  for (const state of ['cancelled', 'scheduled'] as const) {
    it(`stays one sheet, code and date on it, however long the names are (${state})`, async t => {
      const long = 'Sekolah Menengah Kejuruan Contoh Bersama Panjang '.repeat(6).slice(0, 160);
      const visits = Array.from({length: 9}, (_, n) =>
        visit(`v${n}`, {
          state,
          start: `2026-12-0${n + 1}T08:00:00+07:00`,
          end: `2026-12-0${n + 1}T14:00:00+07:00`,
          place: place({name: long, address: long}),
          ...(state === 'cancelled' && {reason: {id: long.repeat(3), en: long}}),
        }),
      );
      const contacts = [{name: long.slice(0, 120), phone: '1500537', whatsapp: '6280000001219'}];
      const named = office({name: long, contacts, sample: true});
      const full = await openApp(t, {records: [record({office: named, visits})]});
      for (const paper of ['a4', 'a5']) {
        const {sheets, code} = await print(`/12.19/poster?paper=${paper}`, full);
        assert.deepEqual([sheets, code], [1, 'http://localhost/s/1219j'], paper);
        const fits = await page.$eval('.sheet', sheet => {
          const list = sheet.querySelector('ul')!;
          const {bottom} = sheet.getBoundingClientRect();
          const last = sheet.lastElementChild!.getBoundingClientRect().bottom;
          return {last: last <= bottom, list: list.scrollHeight <= list.clientHeight + 1};
        });
        assert.deepEqual(fits, {last: true, list: true}, paper);
      }
    });
  }

  it('is marked where its dates are invented', async t => {
    const sample = await openApp(t, {records: sampleSeeds(new Date(noon)).slice(0, 1)});
    assert.match(said(await html('/12.19/poster', sample)), /CONTOH, bukan jadwal sungguhan/);
  });

  it('is refused on other paper, in words', async () => {
    const response = await app.get('/12.19/poster?paper=a3', {accept: 'text/html'});
    assert.equal(response.status, 400);
    assert.match(await response.text(), /Pilih a4 atau a5/);
  });
});

describe('a picture', () => {
  const picture = async (path: string, from = app) => {
    const response = await from.get(path);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('content-type'), 'image/png');
    const bytes = Buffer.from(await response.arrayBuffer());
    return {response, bytes, ...PNG.sync.read(bytes)};
  };

  /** Pixels of white, which only text is. */
  const white = (data: Buffer) => {
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! + data[at + 1]! > 500) count++;
    return count;
  };

  it('has the size that is asked for, and text on it', async () => {
    const wide = await picture('/12.19/jadwal/kartu.png');
    assert.deepEqual([wide.width, wide.height], [1200, 630]);
    assert.ok(white(wide.data) > 10_000);
    const tall = await picture('/12.19/bagikan/kartu.png?shape=tall&lang=en');
    assert.deepEqual([tall.width, tall.height], [1080, 1920]);
    assert.ok(white(tall.data) > 10_000);
  });

  it('is the same one until the data are others', async t => {
    const own = await openApp(t, {records: [record({visits: [held]})]});
    const path = '/12.19/jadwal/kartu.png';
    const first = await picture(path, own);
    const etag = first.response.headers.get('etag')!;
    assert.deepEqual((await picture(path, own)).bytes, first.bytes);
    const again = await own.get(path, {'if-none-match': etag});
    assert.deepEqual([again.status, (await again.arrayBuffer()).byteLength], [304, 0]);
    await own.save(record({visits: [{...held, state: 'cancelled', revision: 1}]}));
    const after = await picture(path, own);
    assert.notEqual(after.response.headers.get('etag'), etag);
    assert.notDeepEqual(after.bytes, first.bytes);
  });

  it('bears every name that an office may have', async t => {
    const own = await openApp(t);
    for (const name of ['😀 Kantor 🎉', 'مكتب', `${'Panjang'.repeat(20)}`, '<b>&"', 'É', '']) {
      await own.save(record({office: office({name: name || ' '})}));
      await picture('/12.19/jadwal/kartu.png', own);
      await picture('/12.19/kantor/kartu.png?shape=tall', own);
    }
  });

  it('is named in the head of every page that has one', async () => {
    const page = await html('/12.19/jadwal?district=12.19.06&lang=en');
    const [, url] = /<meta property="og:image" content="([^"]+)">/.exec(page)!;
    assert.equal(url, 'http://localhost/12.19/jadwal/kartu.png?district=12.19.06&amp;lang=en');
    await picture(url!.replace('http://localhost', '').replaceAll('&amp;', '&'));
    assert.match(page, /og:image:width" content="1200"/);
    assert.match(page, /twitter:card" content="summary_large_image"/);
  });

  it('is not there for an unknown office, page or shape', async () => {
    const status = async (path: string) => (await app.get(path)).status;
    assert.equal(await status('/99.99/jadwal/kartu.png'), 404);
    assert.equal(await status('/12.19/lain/kartu.png'), 404);
    assert.equal(await status('/12.19/__proto__/kartu.png'), 404);
    assert.equal(await status('/12.19/jadwal/kartu.png?shape=__proto__'), 400);
    assert.equal(await status('/12.19/jadwal/kartu.png?district=99.99.99'), 400);
  });

  it('is not drawn for one client without end', async t => {
    const own = await openApp(t);
    let response;
    for (let n = 0; n < 121; n++) response = await own.get('/12.19/kantor/kartu.png');
    assert.equal(response!.status, 429);
    assert.ok(Number(response!.headers.get('retry-after')) > 0);
  });
});
