/** The page and the embed of KIA partners and of one partner's badge, with JavaScript off. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {sampleSeeds} from '@pendopo/server';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {forAll, noon, office as officeOf, openApp, record, type TestApp} from './fixtures.ts';
import {during, offer, partner} from './partner-fixtures.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const page = '/12.19/mitra-kia';
const embed = `/embed${page}`;

/** Every element of a page, and its text as a citizen reads it. */
function read(html: string) {
  const elements: Element[] = [];
  const visit = (node: Node): string => {
    if ('tagName' in node) elements.push(node);
    if (node.nodeName === 'script' || node.nodeName === 'style') return '';
    const text = node.nodeName === '#text' && 'value' in node ? node.value : '';
    return text + ('childNodes' in node ? node.childNodes.map(visit).join(' ') : '');
  };
  const text = visit(parse(html)).replace(/\s+/g, ' ');
  const attr = (element: Element, name: string) =>
    element.attrs.find(one => one.name === name)?.value;
  return {
    html,
    text,
    all: (tag: string) => elements.filter(one => one.tagName === tag),
    /** Values of an attribute, of all elements of a tag that have it. */
    values: (tag: string, name: string) =>
      elements
        .filter(one => one.tagName === tag)
        .map(one => attr(one, name))
        .filter(value => value !== undefined),
    jsonLd() {
      const script = elements.find(one => attr(one, 'type') === 'application/ld+json')!;
      return JSON.parse(script.childNodes.map(one => ('value' in one ? one.value : '')).join(''));
    },
  };
}

const open = async (app: TestApp, path: string) => {
  const response = await app.get(path, {accept: 'text/html'});
  return {response, page: read(await response.text())};
};

const lebaran = offer({
  conditions: {id: 'Makan di tempat.'},
  blackout: [{from: '2026-11-24', to: '2026-11-26', reason: {id: 'Lebaran', en: 'Eid'}}],
});

const office = () =>
  openApp(forAll, {
    records: [
      record({
        partners: [
          partner('melati', {
            place: {
              address: 'Jalan Contoh 1',
              district: {code: '12.19.06', name: 'Tanjung Tiram'},
              latitude: 3.2,
              longitude: 99.5,
            },
            contact: {phone: '0620', whatsapp: '628000001'},
            offers: [offer(), offer({id: 'b', kind: 'amount', value: 25_000, accepts: 'national'})],
          }),
          partner('makan', {category: 'restaurant', offers: [lebaran]}),
          partner('nakal', {name: '</script><img src=x onerror=alert(1)>', category: 'other'}),
          during('lama', '2026-01-01', '2026-10-31'),
          during('nanti', '2026-12-01', '2026-12-31'),
          partner('jeda', {suspended: true}),
        ],
      }),
    ],
  });

let app: TestApp;
before(async () => {
  app = await office();
});

describe('the page of partners', () => {
  it('shows offers, whom they are for, and days without them', async () => {
    const {response, page: found} = await open(app, page);
    assert.equal(response.status, 200);
    for (const text of [
      'Diskon 10%: buku pelajaran',
      'Potongan Rp25.000: buku pelajaran',
      'Untuk anak pemegang KIA dan keluarga · KIA terbitan Kabupaten Batu Bara',
      'KIA dari seluruh Indonesia',
      'Hari ini tidak berlaku Lebaran',
      'Syarat: Makan di tempat.',
      'Kerja sama berlaku sampai 31 Desember 2026',
      'Punya usaha dan ingin menjadi mitra KIA?',
    ]) {
      assert.ok(found.text.replaceAll(' :', ':').includes(text), text);
    }
    assert.doesNotMatch(found.text, /Toko (lama|nanti|jeda)|12\.19|\bNIK\b/);
    const links = found.values('a', 'href');
    assert.ok(links.includes('tel:0620'));
    assert.ok(links.some(link => link.startsWith('https://wa.me/628000001')));
    assert.ok(links.some(link => link.endsWith('destination=3.2,99.5')));
    assert.ok(links.some(link => link.endsWith('/12.19/persyaratan?service=kia_under5')));
  });

  it('is searched by a form that needs no script', async () => {
    for (const path of [page, embed]) {
      const {page: all} = await open(app, path);
      assert.deepEqual(all.values('form', 'action'), []);
      assert.deepEqual(all.values('select', 'name'), ['category', 'district']);
      assert.deepEqual(all.values('input', 'name'), ['q']);
      const {page: found} = await open(app, `${path}?q=&category=restaurant&district=&utm_x=1`);
      assert.match(found.text, /Toko makan/);
      assert.doesNotMatch(found.text, /Toko melati/);
    }
    const {page: none} = await open(app, `${page}?q=tidak+ada`);
    assert.match(none.text, /Belum ada mitra KIA untuk pilihan ini\. Hapus pencarian/);
    assert.equal((await open(app, `${page}?category=x`)).response.status, 400);
  });

  it('speaks English whole, and keeps to it in its form', async () => {
    const {page: found} = await open(app, `${page}?lang=en`);
    assert.match(found.text, /Discount 10% ?: school books/);
    assert.match(found.text, /Not today Eid/);
    assert.ok(found.values('input', 'value').includes('en'));
    assert.ok(found.values('a', 'href').includes('/12.19/jadwal?lang=en'));
  });

  it('tells machines of offers by schema.org, and of standing agreements only', async () => {
    const {page: found} = await open(app, page);
    const {itemListElement: items} = found.jsonLd();
    assert.equal(items.length, 3);
    const names = items.map(({item}: {item: {name: string}}) => item.name);
    assert.ok(names.includes('</script><img src=x onerror=alert(1)>'));
    const melati = items.find(({item}: {item: {name: string}}) => item.name === 'Toko melati').item;
    assert.equal(melati['@type'], 'BookStore');
    assert.deepEqual(melati.geo, {'@type': 'GeoCoordinates', latitude: 3.2, longitude: 99.5});
    assert.deepEqual(melati.makesOffer[0], {
      '@type': 'Offer',
      name: 'Diskon 10%: buku pelajaran',
      description: 'Untuk anak dengan KIA dan keluarga',
      validFrom: '2026-01-01',
      validThrough: '2026-12-31T23:59:59+07:00',
      eligibleRegion: {'@type': 'AdministrativeArea', name: 'Kabupaten Batu Bara'},
    });
    assert.deepEqual(melati.makesOffer[1].eligibleRegion, {'@type': 'Country', name: 'Indonesia'});
    assert.deepEqual(found.all('img'), []);
  });

  it('goes on to its next page by a link', async () => {
    const partners = Array.from({length: 25}, (_, n) => partner(`p${n}`));
    const many = await openApp(forAll, {records: [record({partners})]});
    const {page: first} = await open(many, `${page}?category=bookshop`);
    const next = first.values('a', 'href').find(link => link.includes('cursor='))!;
    assert.match(next, /^\?category=bookshop&cursor=/);
    const {page: second} = await open(many, page + next);
    assert.equal(second.all('h3').length, 5);
    assert.equal(first.all('h3').length, 20);
  });

  it('fits into a frame of a few kilobytes with all its style', async () => {
    const sample = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
    const {brotliCompressSync} = await import('node:zlib');
    for (const {office: one} of sampleSeeds(new Date(noon))) {
      const {page: found} = await open(sample, `/embed/${one.id}/mitra-kia`);
      assert.ok(found.all('h3').length >= 12);
      assert.ok(brotliCompressSync(found.html).length < 3500, one.id);
    }
  });
});

describe('whoever asks about partners', () => {
  it('is led to the desk that answers for the KIA, else to who answers for all', async t => {
    const desks = [
      {name: 'Umum', phone: '1500537'},
      {name: 'Loket pindah', whatsapp: '6280000001', groups: ['move' as const]},
      {name: 'Loket KIA', whatsapp: '6280000002', groups: ['kk' as const, 'kia' as const]},
    ];
    const asked = async (contacts: typeof desks) => {
      const other = await openApp(t, {
        records: [record({office: officeOf({contacts}), partners: [partner('melati')]})],
      });
      const {page: found} = await open(other, page);
      return /Tanya kantor: (.*?) Data kantor/.exec(found.text)![1]!.trim();
    };
    assert.equal(await asked(desks), 'Loket KIA WhatsApp');
    assert.equal(await asked(desks.slice(0, 2)), 'Umum 1500537');
    assert.equal(await asked([desks[0]!, desks[0]!]), 'Umum 1500537 · Umum 1500537');
  });
});

describe("the page of one partner's badge", () => {
  const badge = async (id: string, path = embed) => (await open(app, `${path}?partner=${id}`)).page;

  it('says that the agreement stands, and of which day', async () => {
    for (const path of [page, embed]) {
      const found = await badge('melati', path);
      assert.deepEqual(found.values('pendopo-partner-badge', 'partner'), ['melati']);
      assert.deepEqual(found.all('pendopo-partners'), []);
      assert.match(found.text, /Berlaku hari ini, Rabu, 25 November 2026\./);
      assert.match(found.text, /Untuk kasir: cara memeriksa KIA/);
      assert.match(found.text, /NIK tidak perlu dilihat, dicatat, atau difoto/);
      assert.match(found.text, /Kerja sama berlaku sampai 31 Desember 2026/);
      assert.deepEqual([...found.all('input'), ...found.all('form')], []);
    }
  });

  it('tells conditions, and days without the offer', async () => {
    const {text} = await badge('makan');
    assert.match(text, /Syarat dan masa berlaku/);
    assert.match(text, /Syarat: Makan di tempat\./);
    assert.match(text, /Tidak berlaku 24 November 2026 sampai 26 November 2026: Lebaran/);
  });

  it('says kindly when it does not stand', async () => {
    const said = {
      lama: /Kerja sama ini sudah berakhir pada Sabtu, 31 Oktober 2026\. Tanyakan ke toko\./,
      nanti: /Kerja sama ini baru berlaku mulai Selasa, 1 Desember 2026\./,
      jeda: /Kerja sama ini sedang berhenti untuk sementara\./,
      makan: /Kerja sama berlaku, tetapi tidak untuk hari ini, Rabu, 25 November 2026\./,
    };
    for (const [id, words] of Object.entries(said)) {
      const {text} = await badge(id);
      assert.match(text, words);
      assert.doesNotMatch(text, /Berlaku hari ini/);
    }
    const ended = await badge('lama', page);
    assert.doesNotMatch(ended.text, /Diskon|Mitra resmi/);
    assert.equal(ended.jsonLd()['@type'], 'WebPage');
    assert.equal((await badge('melati', page)).jsonLd()['@type'], 'BookStore');
  });

  it('is another one on another day', async () => {
    const other = await office();
    await open(other, `${embed}?partner=melati`);
    other.clock.now = Date.parse('2026-11-26T00:00:00+07:00');
    const {page: found} = await open(other, `${embed}?partner=melati`);
    assert.match(found.text, /Berlaku hari ini, Kamis, 26 November 2026\./);
    other.clock.now = Date.parse('2027-01-01T00:00:00+07:00');
    const {page: over} = await open(other, `${embed}?partner=melati`);
    assert.match(over.text, /sudah berakhir pada Kamis, 31 Desember 2026/);
  });

  it('has an address of its own, and is not there for nobody', async () => {
    const found = await badge('melati', page);
    assert.ok(found.values('link', 'href').includes(`http://localhost${page}?partner=melati`));
    for (const path of [page, embed]) {
      const {response} = await open(app, `${path}?partner=nobody`);
      assert.equal(response.status, 404);
    }
    // An empty one names nobody: the list is shown.
    assert.equal((await badge('', page)).all('pendopo-partners').length, 1);
  });
});
