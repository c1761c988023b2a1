/** The pages that the server prints, as a browser without JavaScript and as a search engine read them. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {before, describe, it} from 'node:test';
import {sampleSeeds} from '@pendopo/server';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {
  forAll,
  noon,
  notice,
  office,
  openApp,
  place,
  record,
  type TestApp,
  visit,
} from './fixtures.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const page = '/12.19/jadwal';
const embed = '/embed/12.19/jadwal';

/** A page as a browser understands it. */
class Page {
  readonly html: string;
  readonly elements: Element[];
  readonly comments: string[] = [];
  readonly text: string;

  constructor(html: string) {
    this.html = html;
    this.elements = [];
    const texts: string[] = [];
    const visit = (node: Node) => {
      if (node.nodeName === '#comment' && 'data' in node) this.comments.push(node.data);
      if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
      if ('tagName' in node) this.elements.push(node);
      if ('childNodes' in node) node.childNodes.forEach(visit);
    };
    visit(parse(html));
    this.text = texts.join(' ').replace(/\s+/g, ' ');
  }

  all(tag: string, has: Record<string, string> = {}): Element[] {
    return this.elements.filter(
      one =>
        one.tagName === tag &&
        Object.entries(has).every(([name, value]) => attr(one, name) === value),
    );
  }

  one(tag: string, has: Record<string, string> = {}): Element {
    const [found, ...more] = this.all(tag, has);
    assert.ok(found && !more.length, `one <${tag}> ${JSON.stringify(has)}, not ${more.length + 1}`);
    return found;
  }

  content(tag: string, has: Record<string, string> = {}): string {
    return this.one(tag, has)
      .childNodes.map(node => ('value' in node ? node.value : ''))
      .join('');
  }

  meta(name: string): string {
    const key = name.startsWith('og:') ? 'property' : 'name';
    return attr(this.one('meta', {[key]: name}), 'content')!;
  }

  jsonLd() {
    return JSON.parse(this.content('script', {type: 'application/ld+json'}));
  }
}

const attr = (element: Element, name: string) =>
  element.attrs.find(one => one.name === name)?.value;

const open = async (app: TestApp, path: string, headers: Record<string, string> = {}) => {
  const response = await app.get(path, {accept: 'text/html', ...headers});
  return {response, page: new Page(await response.text())};
};

const policy = (response: Response) =>
  Object.fromEntries(
    response.headers
      .get('content-security-policy')!
      .split('; ')
      .map(part => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
  );

const styleHash = (page: Page) =>
  `'sha256-${createHash('sha256').update(page.content('style')).digest('base64')}'`;

let sample: TestApp;
before(async () => {
  sample = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
});

describe('every page', () => {
  const paths = {'/': 200, [page]: 200, [embed]: 200, '/73.72/jadwal?lang=en': 200};
  const refused = {'/99.99/jadwal': 404, [`${page}?kind=x`]: 400, [`${embed}?kind=x`]: 400};
  for (const [path, status] of Object.entries({...paths, ...refused, '/nothing': 404})) {
    it(`${path} is HTML under a policy that its own style meets`, async () => {
      const {response, page} = await open(sample, path);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(response.headers.get('set-cookie'), null);
      const {
        'default-src': rest,
        'style-src': style,
        'script-src': script,
        'frame-ancestors': frames,
        ...more
      } = policy(response);
      assert.equal(rest, "'none'");
      assert.equal(style, styleHash(page));
      assert.equal(script, "'self'");
      assert.equal(frames, path.startsWith('/embed') ? '* file:' : "'none'");
      assert.equal(more['require-trusted-types-for'], "'script'");
      assert.equal(more['trusted-types'], 'lit-html pendopo-proof');
      assert.equal(more['worker-src'], 'blob:');
      assert.equal(more['base-uri'], "'none'");
      assert.ok(!response.headers.get('x-frame-options'));
      // Nothing that the policy would refuse.
      for (const {attrs, tagName} of page.elements) {
        for (const {name} of attrs)
          assert.doesNotMatch(name, /^(on|style$)/, `<${tagName} ${name}>`);
      }
      for (const one of page.all('script')) {
        const inert = attr(one, 'type') === 'application/ld+json';
        assert.ok(inert || attr(one, 'src')?.startsWith('/v1/'), 'a script of our own');
      }
    });

    it(`${path} has a language, a title, a heading and no comments`, async () => {
      const {page} = await open(sample, path);
      assert.match(attr(page.one('html'), 'lang')!, /^(id|en)$/);
      assert.ok(page.content('title'));
      assert.ok(page.all('h1').length + page.all('h2').length > 0);
      assert.deepEqual(page.comments, []);
      assert.doesNotMatch(page.html, /undefined|\[object|NaN|null/);
    });
  }

  it('is served compressed and is not sent again to who has it', async () => {
    for (const path of ['/', page, embed]) {
      const response = await sample.get(path, {'accept-encoding': 'br'});
      assert.equal(response.headers.get('content-encoding'), 'br');
      const etag = response.headers.get('etag')!;
      assert.equal((await sample.get(path, {'if-none-match': etag})).status, 304);
    }
  });
});

describe('the first page', () => {
  it('leads to each page of each office, in either language', async () => {
    for (const [path, end] of [
      ['/', ''],
      ['/?lang=en', '?lang=en'],
    ] as const) {
      const {page} = await open(sample, path);
      for (const id of ['12.19', '33.72', '34.02', '35.19', '73.72']) {
        for (const path of ['jadwal', 'persyaratan', 'kantor', 'angka', 'mitra-kia']) {
          page.one('a', {href: `/${id}/${path}${end}`});
        }
      }
      assert.match(page.text, end ? /Choose an office/ : /Pilih kantor/);
    }
  });

  it('says so where there is no office yet', async t => {
    const {response, page} = await open(await openApp(t, {records: []}), '/');
    assert.equal(response.status, 200);
    assert.match(page.text, /Belum ada kantor/);
  });
});

describe("an office's page", () => {
  it('shows what the API tells, where the van is today first', async () => {
    const {data, office, validUntil} = await sample.json('/v1/offices/12.19/visits');
    const {page: found} = await open(sample, page);
    const element = found.one('pendopo-schedule', {office: '12.19'});
    assert.equal(attr(element, 'printed'), validUntil);
    assert.match(found.text, new RegExp(`${office.name}.*Hari ini, Rabu, 25 November`));
    for (const {place, start, id} of data) {
      assert.ok(found.text.includes(place.name), place.name);
      assert.ok(found.text.includes(start.slice(11, 16).replace(':', '.')));
      assert.ok(found.html.includes(`visits/${id}.ics`) || /berlangsung|Dibatal|Pindah|Ditunda/);
    }
    assert.equal(found.all('li').filter(one => /^item /.test(attr(one, 'class')!)).length, 20);
    assert.match(found.text, /Data contoh, bukan data sungguhan/);
    assert.match(found.text, /Sedang berlangsung/);
    assert.match(found.text, /WIB/);
  });

  it('is told in WITA where that is the time', async () => {
    const {page} = await open(sample, '/73.72/jadwal');
    assert.match(page.text, /07\.00–21\.00 WITA/);
    assert.doesNotMatch(page.text, /WIB/);
  });

  it('is told in English when asked to, and says where the other is', async () => {
    const {page: english} = await open(sample, `${page}?lang=en`);
    assert.equal(attr(english.one('html'), 'lang'), 'en');
    assert.match(english.text, /Today, Wednesday,? 25 November/);
    assert.match(english.text, /Free of charge/);
    assert.equal(attr(english.one('pendopo-schedule'), 'lang'), 'en');
    const {page: indonesian} = await open(sample, page, {'accept-language': 'en'});
    assert.equal(attr(indonesian.one('html'), 'lang'), 'id');
    const there = (one: Page, lang: string) =>
      attr(one.one('a', {'data-act': 'lang', lang}), 'href');
    assert.equal(there(english, 'id'), '?lang=id');
    assert.equal(there(indonesian, 'en'), '?lang=en');
  });

  it('has one address, however it was come by', async () => {
    const canonical = `http://localhost${page}`;
    for (const query of ['', '?utm_source=wa&fbclid=x', '?lang=en', '?district=12.19.06']) {
      const {page: found} = await open(sample, page + query);
      assert.equal(attr(found.one('link', {rel: 'canonical'}), 'href'), canonical);
      assert.equal(found.meta('og:url'), canonical);
    }
  });

  it('can be shared and found, but not as if invented dates were real', async t => {
    const {page: found} = await open(sample, page);
    assert.match(found.meta('og:title'), /Jadwal jemput bola · Disdukcapil Kabupaten Batu Bara/);
    assert.match(found.meta('og:description'), /gratis/);
    assert.equal(found.meta('description'), found.meta('og:description'));
    assert.equal(found.meta('og:locale'), 'id_ID');
    assert.equal(found.meta('robots'), 'noindex');
    found.one('link', {rel: 'alternate', type: 'text/calendar'});

    const real = await openApp(t, {records: [record({visits: [visit('a')]})]});
    assert.equal((await open(real, page)).page.all('meta', {name: 'robots'}).length, 0);
    const {response} = await open(real, embed);
    assert.match(response.headers.get('x-robots-tag')!, /noindex/);
  });

  it('tells search engines each visit and how it stands', async t => {
    const states = ['planned', 'scheduled', 'full', 'cancelled', 'postponed'] as const;
    const replacement = {start: '2026-12-05T08:00:00+07:00', end: '2026-12-05T09:00:00+07:00'};
    const visits = [
      ...states.map(state => visit(state, {state})),
      visit('rescheduled', {state: 'rescheduled', replacement}),
      visit('mapped', {place: place({latitude: 3.24, longitude: 99.55, address: 'Dusun II'})}),
    ];
    const app = await openApp(t, {records: [record({visits})]});
    const list = (await open(app, page)).page.jsonLd();
    assert.equal(list['@context'], 'https://schema.org');
    assert.equal(list['@type'], 'ItemList');
    const events = list.itemListElement.map((one: {item: object}) => one.item);
    const by = (id: string) =>
      events.find((one: {'@id': string}) => one['@id'] === `http://localhost${page}#${id}`);
    const status = (id: string) => by(id).eventStatus.replace('https://schema.org/', '');
    assert.deepEqual([...states, 'rescheduled'].map(status), [
      ...['EventScheduled', 'EventScheduled', 'EventScheduled'],
      ...['EventCancelled', 'EventPostponed', 'EventRescheduled'],
    ]);
    assert.equal(by('scheduled').startDate, '2026-12-01T08:00:00+07:00');
    assert.equal(by('rescheduled').startDate, replacement.start);
    assert.equal(by('rescheduled').previousStartDate, '2026-12-01T08:00:00+07:00');
    assert.deepEqual(
      [by('mapped').location.geo.latitude, by('mapped').location.address.streetAddress],
      [3.24, 'Dusun II'],
    );
    assert.ok(events.every((one: {isAccessibleForFree: boolean}) => one.isAccessibleForFree));
  });

  it('is narrowed by plain forms, which keep what was chosen', async () => {
    const {page: whole} = await open(sample, page);
    const form = whole.one('form');
    assert.ok(!attr(form, 'method') || attr(form, 'method') === 'get');
    assert.ok(!attr(form, 'action'));
    const names = whole.elements
      .filter(one => ['select', 'input'].includes(one.tagName))
      .map(one => attr(one, 'name'));
    assert.deepEqual(names.sort(), ['district', 'kind', 'q', 'service']);

    const district = '12.19.06';
    const {page: found} = await open(sample, `${page}?district=${district}&q=balai&kind=&utm_x=1`);
    assert.equal(attr(found.one('option', {value: district}), 'selected'), '');
    assert.equal(attr(found.one('input', {name: 'q'}), 'value'), 'balai');
    found.one('select', {name: 'village'});
    assert.equal(attr(found.one('pendopo-schedule'), 'district'), district);
    assert.equal(attr(found.one('pendopo-schedule'), 'kind'), undefined);
    const {data} = await sample.json(`/v1/offices/12.19/visits?district=${district}&q=balai`);
    const items = found.all('li').filter(one => /^item /.test(attr(one, 'class')!));
    assert.ok(data.length > 0);
    assert.equal(items.length, data.length);
  });

  it('is narrowed in English without leaving English', async () => {
    const {page: found} = await open(sample, `${page}?lang=en&kind=school`);
    found.one('input', {type: 'hidden', name: 'lang', value: 'en'});
    assert.equal(attr(found.one('a', {'data-act': 'clear'}), 'href'), '?lang=en');
  });

  it('leads to more dates, with the same filters', async () => {
    const {page: first} = await open(sample, `${page}?kind=van`);
    const next = attr(first.one('a', {'data-act': 'more'}), 'href')!;
    assert.match(next, /kind=van/);
    const {page: second, response} = await open(sample, page + next);
    assert.equal(response.status, 200);
    const {next: cursor} = await sample.json('/v1/offices/12.19/visits?kind=van');
    const query = `kind=van&cursor=${encodeURIComponent(cursor)}`;
    const {data} = await sample.json(`/v1/offices/12.19/visits?${query}`);
    assert.ok(second.html.includes(data[0].id));
    assert.ok(!first.html.includes(data[0].id));
  });

  it('says what to do where nothing was found', async () => {
    const {page: found} = await open(sample, `${page}?q=tidakada`);
    assert.match(found.text, /Belum ada jadwal untuk pilihan ini/);
    assert.ok(found.all('a', {'data-act': 'clear'}).length > 0);
    assert.ok(found.all('a', {href: 'tel:1500537'}).length > 0);
  });

  it('is made anew when a visit ends', async t => {
    const visits = [
      visit('a', {start: '2026-11-25T09:00:00+07:00', end: '2026-11-25T11:00:00+07:00'}),
    ];
    const app = await openApp(t, {records: [record({visits})]});
    assert.match((await open(app, page)).page.text, /Sedang berlangsung/);
    app.clock.now = Date.parse('2026-11-25T11:00:00+07:00');
    assert.match((await open(app, page)).page.text, /Selesai/);
  });
});

describe('the embed', () => {
  it('holds the same element and nothing around it', async () => {
    const [{page: whole}, {page: found}] = [await open(sample, page), await open(sample, embed)];
    const element = (one: Page) =>
      /<pendopo-schedule.*<\/pendopo-schedule>/s.exec(one.html)![0].replaceAll(embed, page);
    assert.equal(element(found), element(whole));
    assert.equal(found.all('main').length + found.all('link').length, 0);
    assert.equal(found.all('script').length, 1);
  });

  it('can leave the search away', async () => {
    const {page: found} = await open(sample, `${embed}?compact`);
    assert.equal(found.all('form').length, 0);
    assert.equal(attr(found.one('pendopo-schedule'), 'compact'), '');
  });
});

describe('a refusal', () => {
  const told = async (path: string, headers = {}) => {
    const {response, page} = await open(sample, path, headers);
    return {status: response.status, lang: attr(page.one('html'), 'lang'), ...page};
  };

  for (const at of [page, embed]) {
    it(`of ${at} is a page in the caller's language, with a way back`, async () => {
      const path = `${at}?district=99.99.99`;
      for (const [query, headers, lang, text, other] of [
        ['', {}, 'id', /Permintaan belum benar.*bukan wilayah kantor ini/, /not in this office/],
        ['', {'accept-language': 'en'}, 'en', /Something.*not in this office's/, /Permintaan/],
        ['&lang=en', {}, 'en', /Something.*not in this office's/, /Permintaan/],
      ] as const) {
        const {response, page: found} = await open(sample, path + query, headers);
        assert.equal(response.status, 400);
        assert.equal(attr(found.one('html'), 'lang'), lang);
        assert.match(found.text, text);
        assert.doesNotMatch(found.text, other);
        assert.ok(found.all('a').some(one => attr(one, 'href')?.startsWith(at)));
        assert.equal(response.headers.get('cache-control'), 'no-store');
      }
    });
  }

  it('leads on to the page without what was wrong with it, where there is such a page', async () => {
    const ways = async (path: string, way: string) => {
      const {page: found} = await open(sample, path);
      found.one('a', {href: way});
      assert.doesNotMatch(found.text, /jadwal|dates/, path);
    };
    await ways('/12.19/mitra-kia?category=hotel', '/12.19/mitra-kia');
    await ways('/12.19/mitra-kia?category=hotel&lang=en', '/12.19/mitra-kia?lang=en');
    await ways('/embed/12.19/mitra-kia?partner=tidak-ada', '/embed/12.19/mitra-kia');
    await ways('/12.19/angka?metric=tidak_ada', '/12.19/angka');
    const home = async (path: string) => {
      const {page: found} = await open(sample, path);
      assert.ok(found.all('a').some(one => attr(one, 'href') === '/'));
      assert.doesNotMatch(found.text, /Lihat halaman ini/, path);
    };
    await home('/99.99/mitra-kia?utm_source=wa');
    await home('/12.19/tidak-ada');
  });

  it('tells each wrong filter', async () => {
    for (const query of ['kind=bus', 'district=x', 'village=x', 'school=x', 'service=X']) {
      assert.equal((await told(`${page}?${query}`)).status, 400, query);
    }
    assert.equal((await told(`${page}?q=${'x'.repeat(101)}`)).status, 400);
    assert.equal((await told(`${page}?cursor=x`)).status, 400);
    assert.equal(
      (await told(`${page}?kind=bus&district=x`)).text.match(/Pilih|tidak sesuai/g)?.length,
      2,
    );
  });

  it('of an unknown office or page is a page too', async () => {
    assert.match((await told('/99.99/jadwal')).text, /Kantor tidak dikenal/);
    assert.match((await told('/99.99/jadwal?lang=en')).text, /Unknown office/);
    const english = {'accept-language': 'en'};
    assert.match((await told('/embed/99.99/jadwal', english)).text, /Unknown office/);
    for (const path of ['/1219/jadwal', '/12.19/tidak-ada', '/12.19', '/%3Cscript%3E']) {
      const {status, text} = await told(path);
      assert.deepEqual([status, /Tidak ditemukan/.test(text)], [404, true], path);
    }
  });

  it('is a problem for a program', async () => {
    const response = await sample.get(`${page}?kind=bus`, {accept: 'application/json'});
    assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8');
  });

  it('shows what was asked for as text only, if at all', async () => {
    const hostile = encodeURIComponent('"><img src=x onerror=alert(1)><!--');
    for (const path of [`${page}?kind=${hostile}`, `/${hostile}`, `/embed/${hostile}`]) {
      const {page: found} = await open(sample, path);
      assert.deepEqual([found.all('img'), found.comments], [[], []]);
    }
  });
});

describe('hostile text', () => {
  const attacks = {
    'an image with a handler': '<img src=x onerror="alert(1)">',
    'the end of a script': '</script><script>alert(1)</script>',
    'the end of a style': '</style></title></textarea><b>x</b>',
    'a comment': '<!-- --!> <!--',
    'a comment inside a script': '<!--<script>',
    'a marker of the view': '<!--lit-part--><?>${x}{{x}}',
    'the end of an attribute': `"'> onmouseover=alert(1) x="`,
    'a script address': 'javascript:alert(1)//',
    'letters that turn the line': '\u202e\u2066kebalik\u2069',
    'line ends of JavaScript': '\u2028alert(1)\u2029',
    'half an emoji': 'x \ud83c x',
    'a NUL': 'a\u0000b',
    entities: '&lt;img src=x&gt; &amp;amp; &#60;',
  };
  const filled = (text: string) => {
    const both = {id: text, en: text};
    const region = {code: '12.19.06', name: text};
    const one = visit('a', {
      place: place({
        name: text,
        address: text,
        district: region,
        village: {code: '12.19.06.2991', name: text},
        school: {npsn: '99900001', name: text},
      }),
      services: [{id: 'ktp_el_new', name: both, result: 'print'}],
      bring: [both],
      reason: both,
      contact: {name: text, whatsapp: '628000000'},
      team: [text.slice(0, 80)],
    });
    return record({
      office: office({
        name: text,
        region: text,
        province: text,
        address: text,
        source: text,
        contacts: [{name: text, phone: '1500537'}],
        districts: [region],
      }),
      notices: [notice('n', {title: both, body: both})],
      visits: [one, visit('b', {...one, id: 'b', state: 'cancelled'})],
    });
  };

  const check = async (app: TestApp, path: string) => {
    const {response, page} = await open(app, path);
    assert.equal(response.status, 200, path);
    assert.deepEqual([page.all('img'), page.comments], [[], []]);
    // Two at most: ours, and the data for search engines.
    for (const one of page.all('script')) {
      assert.ok(attr(one, 'type') === 'application/ld+json' || attr(one, 'src'));
    }
    for (const {attrs, tagName} of page.elements) {
      for (const {name, value} of attrs) {
        assert.doesNotMatch(name, /^on/, tagName);
        if (name === 'href')
          assert.match(value, /^(https?:|webcal:|tel:|mailto:|\/|\?|#)/, tagName);
      }
    }
    assert.equal(policy(response)['style-src'], styleHash(page));
    return page;
  };

  for (const [what, text] of Object.entries(attacks)) {
    it(`in every field stays text: ${what}`, async t => {
      const app = await openApp(t, {records: [filled(text)]});
      const english = await check(app, `${embed}?lang=en&district=12.19.06`);
      const shown = text.toWellFormed().replaceAll('\u0000', '\ufffd').replace(/\s+/g, ' ').trim();
      for (const found of [await check(app, page), await check(app, embed), english]) {
        // parse5 drops a NUL where a browser does.
        const seen = found.text.replaceAll('\ufffd', '');
        assert.ok(seen.includes(shown.replaceAll('\ufffd', '')), found.text.slice(0, 500));
      }
      const list = (await open(app, page)).page.jsonLd();
      assert.equal(list.itemListElement[0].item.location.name, text);
      await check(app, '/');
    });
  }

  it('as long as the contract allows is cut, and all of it is there to read on', async t => {
    const long = 'x'.repeat(120);
    const most = {id: 'y'.repeat(1000), en: 'z'.repeat(1000)};
    const one = filled(long);
    one.visits[0]!.reason = most;
    one.visits[0]!.bring = Array.from({length: 20}, () => most);
    one.notices[0]!.body = most;
    one.office.website = `https://dukcapil.example.go.id/${'w'.repeat(5000)}`;
    const app = await openApp(t, {records: [one]});
    const found = await check(app, page);
    assert.ok(found.text.includes(`${'y'.repeat(300)}…`));
    assert.ok(!found.text.includes('y'.repeat(301)));
  });

  it('of five thousand letters where the contract allows less does not break the rest', async t => {
    const app = await openApp(t, {
      records: [filled('x'.repeat(5000)), record({office: office({id: '34.02'})})],
    });
    const {response, page: found} = await open(app, page);
    assert.equal(response.status, 500);
    assert.match(found.text, /Ada kesalahan di pihak kami/);
    assert.equal((await open(app, '/34.02/jadwal')).response.status, 200);
  });

  it('in a search stays text', async t => {
    const app = await openApp(t);
    for (const text of Object.values(attacks)) {
      const query = encodeURIComponent(text.toWellFormed());
      const {response, page: found} = await open(app, `${page}?q=${query}`);
      assert.equal(response.status, 200, text);
      assert.deepEqual([found.all('img'), found.comments, found.all('b').length], [[], [], 1]);
      const value = attr(found.one('input', {name: 'q'}), 'value');
      assert.equal(
        value?.replaceAll('\ufffd', '?'),
        text.toWellFormed().replaceAll(/[\0\ufffd]/g, '?'),
      );
    }
  });
});
