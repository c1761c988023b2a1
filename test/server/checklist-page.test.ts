/** The page and the embed of what to bring, with JavaScript off, for people and for machines. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {baseline} from '@pendopo/catalogue';
import {sampleSeeds} from '@pendopo/server';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {forAll, noon, openApp, type TestApp} from './fixtures.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const page = '/12.19/persyaratan';
const embed = `/embed${page}`;
const {services, events} = baseline();

const attr = (element: Element, name: string) =>
  element.attrs.find(one => one.name === name)?.value;

function textOf(node: Node): string {
  if (node.nodeName === 'script' || node.nodeName === 'style') return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const plain = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();

function inside(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(inside)] : own;
}

/** A page as a browser without JavaScript understands it. */
class Page {
  readonly html: string;
  readonly text: string;
  readonly #tree: Node;

  constructor(html: string) {
    this.html = html;
    this.#tree = parse(html);
    this.text = plain(this.#tree);
  }

  all(tag: string, has: Record<string, string> = {}, within: Node = this.#tree): Element[] {
    return inside(within).filter(
      one =>
        one.tagName === tag &&
        Object.entries(has).every(([name, value]) => attr(one, name) === value),
    );
  }

  texts(tag: string, has?: Record<string, string>): string[] {
    return this.all(tag, has).map(plain);
  }

  /** What is to bring, by the ids that are ticked. */
  get items(): string[] {
    return this.all('input', {type: 'checkbox'}).map(one => attr(one, 'value')!);
  }

  jsonLd() {
    const [script] = this.all('script', {type: 'application/ld+json'});
    return JSON.parse(script!.childNodes.map(node => ('value' in node ? node.value : '')).join(''));
  }
}

let app: TestApp;
before(async () => {
  app = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
});

const open = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.get(path, {accept: 'text/html', ...headers});
  return {response, page: new Page(await response.text())};
};

const shown = async (path: string) => {
  const {response, page} = await open(path);
  assert.equal(response.status, 200, path);
  assert.doesNotMatch(page.html, /undefined|\[object|NaN|\bnull\b/, path);
  assert.doesNotMatch(page.text, /\bNIK [0-9]|luar nikah/);
  return page;
};

/** Follows a link or a button, as a browser resolves it. */
const to = (at: string, link: string) => {
  const {pathname, search} = new URL(link, `http://localhost${at}`);
  return pathname + search;
};

/** Sends the page's question with one of its buttons, as a form without a script does. */
function answered(at: string, found: Page, value: string): string {
  const form = found.all('form').find(one => found.all('fieldset', {}, one).length)!;
  assert.ok([undefined, 'get'].includes(attr(form, 'method')?.toLowerCase()));
  assert.equal(attr(form, 'action'), undefined);
  const button = found.all('button', {value}, form)[0]!;
  const hidden = found.all('input', {type: 'hidden'}, form);
  const sent = [...hidden, button].map(one => [attr(one, 'name')!, attr(one, 'value')!]);
  return to(at, `?${new URLSearchParams(sent)}`);
}

describe('the page of what to bring', () => {
  it('groups all 29 services by every event of life, in both languages', async () => {
    for (const [lang, at] of [
      ['id', page],
      ['en', `${page}?lang=en`],
      ['id', embed],
    ] as const) {
      const found = await shown(at);
      assert.deepEqual(
        found.texts('summary'),
        events.map(({name}) => name[lang]),
      );
      const groups = found.all('details');
      for (const [n, {id}] of events.entries()) {
        const links = found.all('a', {}, groups[n]!);
        assert.deepEqual(
          links.map(one => new URL(attr(one, 'href')!, 'http://x').searchParams.get('service')),
          services.filter(one => one.events.includes(id)).map(one => one.id),
        );
        for (const link of links) {
          assert.equal(/lang=en/.test(attr(link, 'href')!), lang === 'en');
        }
      }
      const all = new Set(found.all('a', {'data-act': 'choose'}).map(a => attr(a, 'data-value')));
      assert.equal(all.size, 29);
    }
  });

  it('is searched by a form, which says when nothing is found', async () => {
    const found = await shown(`${page}?q=saya+mau+urus+kartu+anak+hilang&utm_source=wa`);
    assert.equal(attr(found.all('input', {name: 'q'})[0]!, 'value')?.slice(0, 8), 'saya mau');
    assert.deepEqual(
      found.all('a', {'data-act': 'choose'}).map(one => attr(one, 'data-value')),
      ['kia_lost_damaged'],
    );
    const none = await shown(`${page}?q=xyzzy`);
    assert.match(none.text, /Tidak ada layanan dengan kata itu/);
    assert.equal(none.all('details').length, events.length);
  });

  it('asks with plain buttons, one question a page, and keeps what was answered', async () => {
    for (const start of [page, embed]) {
      let at = `${start}?service=kk_change&lang=en`;
      let found = await shown(at);
      for (const value of ['true', 'false']) {
        at = answered(at, found, value);
        found = await shown(at);
      }
      assert.match(at, /lang=en/);
      assert.equal(found.all('fieldset').length, 0);
      assert.equal(found.items.length, 3);
      assert.match(found.text, /What to prepare/);
      // An answer can be taken back, the other one stays.
      const [change] = found.all('a', {'data-act': 'forget'});
      const before = await shown(to(at, attr(change!, 'href')!));
      assert.equal(before.all('fieldset').length, 1);
      assert.equal(before.all('a', {'data-act': 'forget'}).length, 1);
    }
  });

  for (const {id} of services) {
    it(`leads ${id} to an end from every answer, by buttons alone`, async () => {
      let ends = 0;
      const walk = async (at: string, asked: number) => {
        const found = await shown(at);
        const buttons = found.all('fieldset').flatMap(one => found.all('button', {}, one));
        if (!buttons.length) {
          ends++;
          const out = found.all('p', {'data-out': ''});
          assert.equal(out.length > 0, found.items.length === 0, at);
          return;
        }
        assert.ok(asked < 3, at);
        for (const button of buttons) {
          await walk(answered(at, found, attr(button, 'value')!), asked + 1);
        }
      };
      await walk(`${embed}?service=${id}`, 0);
      assert.ok(ends > 0);
    });
  }

  it('opens one service, without a photo under five, with one from five', async () => {
    const under = await shown(`${page}?service=kia_under5&age=4`);
    assert.deepEqual(under.items, ['birth_certificate', 'kk', 'parents_ktp']);
    const over = await shown(`${page}?service=kia_5to17&age=16`);
    assert.deepEqual(over.items, ['birth_certificate', 'kk', 'parents_ktp', 'photo']);
    assert.match(over.text, /Pas foto berwarna ukuran 2x3/);
    assert.match(over.text, /Ketentuan kantor ini/);
  });

  it('leads who turned 17 to the first KTP-el, with the age that was told', async () => {
    const at = `${page}?service=kia_5to17&age=17`;
    const found = await shown(at);
    const [out] = found.all('a', {'data-act': 'instead'});
    const ktp = await shown(to(at, attr(out!, 'href')!));
    assert.deepEqual(ktp.texts('h3'), ['KTP-el baru (perekaman pertama)']);
    // Whether it was recorded before is all that is left to ask.
    assert.match(ktp.texts('fieldset').join(), /pernah direkam/);
  });

  it('tells who sends what to whom after a ruling, where there is an agreement', async () => {
    const found = await shown('/35.19/persyaratan?service=court_pa_update&ruling_final=true');
    const steps = found.texts('ol');
    assert.match(steps[0]!, /Pengadilan Agama mengirim .*Dukcapil memperbarui data/);
    const without = await shown('/12.19/persyaratan?service=court_pa_update');
    assert.match(without.text, /belum ada kerja sama dengan Pengadilan Agama/);
  });

  it('speaks kindly to parents without a marriage book', async () => {
    const found = await shown(`${page}?service=birth_in_wedlock&has_marriage_proof=false`);
    assert.match(found.text, /Tanpa buku nikah, akta kelahiran tetap dapat dibuat|tetap/);
    const [out] = found.all('a', {'data-act': 'instead'});
    const next = await shown(to(page, attr(out!, 'href')!));
    assert.match(next.text, /Setiap anak berhak atas akta kelahiran/);
    assert.doesNotMatch(next.html, /luar nikah|haram/);
  });

  it('says what it costs, how long it takes, where and when, and whom to tell of a levy', async () => {
    const found = await shown(`${page}?service=death`);
    for (const text of [
      'Gratis',
      'Tidak termasuk meterai dan ongkos kirim. Bila diminta membayar, laporkan:',
      'Laporkan paling lambat 30 hari sejak meninggal',
      '(pastikan di kantor)',
      '1 jam sampai 1 hari, dihitung sejak berkas dinyatakan lengkap',
      'F-2.01A, dulu F-2.01',
      'Jemput bola terdekat yang melayani ini:',
      'UU 24/2013 Pasal 44 (pasal belum dipastikan)',
    ]) {
      assert.ok(found.text.includes(text), text);
    }
    const links = found.all('a').map(one => attr(one, 'href')!);
    assert.ok(links.includes('tel:1500537'));
    assert.ok(links.some(link => link.endsWith('/12.19/jadwal?service=death')));
  });

  it('writes to the desk of the service, and says nothing of who is asking', async () => {
    const at = `${page}?service=home_visit_recording&person_condition=mental`;
    const found = await shown(at);
    const link = (act: string) => attr(found.all('a', {'data-act': act})[0]!, 'href')!;
    const whatsapp = new URL(link('whatsapp'));
    assert.match(whatsapp.pathname, /^\/\d+$/);
    assert.match(
      whatsapp.searchParams.get('text')!,
      /saya mau mengurus: Perekaman KTP-el di rumah/,
    );
    for (const act of ['whatsapp', 'share']) assert.doesNotMatch(link(act), /mental|jiwa|NIK/);
    // One's own print goes with the answers.
    assert.match(link('print'), /person_condition=mental/);
  });

  it('tells of no answer to logs', async () => {
    await shown(`${page}?service=home_visit_recording&person_condition=mental`);
    assert.doesNotMatch(app.logged.text, /mental/);
  });

  it('fits into a frame of a few kilobytes with all its style', async () => {
    for (const {id} of services) {
      const {html} = await shown(`${embed}?service=${id}`);
      const size = brotliCompressSync(html).length;
      assert.ok(size < 5000, `${id}: ${size} B`);
    }
  });
});

describe('what machines read of what to bring', () => {
  it('is a list of services, each with its address', async () => {
    const list = (await shown(page)).jsonLd();
    assert.equal(list['@context'], 'https://schema.org');
    assert.equal(list['@type'], 'ItemList');
    assert.equal(list.itemListElement.length, 29);
    const [first] = list.itemListElement;
    assert.deepEqual(first, {
      '@type': 'ListItem',
      position: 1,
      name: services[0]!.name.id,
      url: `http://localhost${page}?service=${services[0]!.id}`,
    });
  });

  it('is one service: free, whose it is, what comes of it', async () => {
    const found = await shown(`${page}?service=kia_under5&age=3`);
    const one = found.jsonLd();
    const url = `http://localhost${page}?service=kia_under5`;
    assert.equal(one['@type'], 'GovernmentService');
    assert.equal(one.url, url);
    assert.equal(one.name, '[Contoh] KIA anak usia 0 sampai sebelum 5 tahun');
    assert.equal(one.provider['@type'], 'GovernmentOffice');
    assert.equal(one.provider.areaServed, 'Kabupaten Batu Bara');
    assert.deepEqual(one.offers, {'@type': 'Offer', price: 0, priceCurrency: 'IDR'});
    assert.equal(one.serviceOutput[0].name, 'Kartu Identitas Anak (KIA) tanpa foto');
    assert.match(one.termsOfService, /KK orang tua atau wali/);
    // The answers are nobody else's to find.
    assert.equal(attr(found.all('link', {rel: 'canonical'})[0]!, 'href'), url);
  });
});

describe('what cannot be had', () => {
  it('of an unknown service is said, with the way to all others', async () => {
    for (const at of [page, embed]) {
      const {response, page: found} = await open(`${at}?service=sim_baru`);
      assert.equal(response.status, 404);
      assert.match(found.text, /Layanan tidak dikenal.*Pilih dari daftar/);
      assert.ok(found.all('a').some(one => attr(one, 'href')?.startsWith(at)));
      const {page: english} = await open(`${at}?service=sim_baru&lang=en`);
      assert.match(english.text, /Unknown service/);
    }
  });

  it('of an answer that fits no question is asked again, and nothing is lost', async () => {
    for (const age of ['-1', '999', 'lima', '%3Cimg%3E', '']) {
      const found = await shown(`${page}?service=kia_lost_damaged&reason=lost&age=${age}`);
      assert.match(found.texts('fieldset').join(), /Berapa usia anak/);
      assert.match(found.text, /Apa yang terjadi\? Hilang/);
      assert.deepEqual(found.all('img'), []);
    }
  });
});
