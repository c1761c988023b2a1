/** oEmbed, as a system asks that was given the address of one of our pages. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {sampleSeeds} from '@pendopo/server';
import {type DefaultTreeAdapterTypes, parse, parseFragment} from 'parse5';
import {forAll, noon, office, openApp, record, type TestApp} from './fixtures.ts';

const host = 'https://layanan.example';
let sample: TestApp;
before(async () => {
  const [first] = sampleSeeds(new Date(noon));
  sample = await openApp(forAll, {records: [first!]});
});

const ask = (url: string, more = '', headers: Record<string, string> = {}) =>
  sample.app.request(`${host}/oembed?url=${encodeURIComponent(url)}${more}`, {headers});

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

function elements(node: Node, tag: string): Record<string, string>[] {
  const own =
    'tagName' in node && node.tagName === tag
      ? [Object.fromEntries((node as Element).attrs.map(({name, value}) => [name, value]))]
      : [];
  return [
    ...own,
    ...('childNodes' in node ? node.childNodes.flatMap(one => elements(one, tag)) : []),
  ];
}

const frameOf = (html: string) => {
  const [frame, ...more] = elements(parseFragment(html), 'iframe');
  assert.ok(frame && !more.length);
  return frame;
};

describe('oEmbed', () => {
  it('is found from every page of an office, in both forms, and tells the same', async () => {
    const first = await (await sample.app.request(`${host}/12.19/jadwal`)).text();
    const pages = elements(parse(first), 'a')
      .map(({href = ''}) => href)
      .filter(href => /^\/12\.19\/[a-z-]+$/.test(href));
    assert.ok(new Set(pages).size >= 5);
    for (const page of new Set(pages)) {
      const html = await (await sample.app.request(host + page)).text();
      const links = elements(parse(html), 'link').filter(({type}) => type?.endsWith('+oembed'));
      assert.deepEqual(
        links.map(({type}) => type),
        ['application/json+oembed', 'text/xml+oembed'],
        page,
      );
      const [json, xml] = await Promise.all(links.map(({href}) => sample.app.request(href!)));
      assert.deepEqual([json!.status, xml!.status], [200, 200], page);
      const told = (await json!.json()) as Record<string, string | number>;
      const frame = frameOf(String(told['html']));
      assert.ok(frame['src']!.startsWith(`${host}/embed${page}`));
      assert.equal((await sample.app.request(frame['src']!)).status, 200);
      assert.equal(frame['title'], told['title']);
      assert.equal(Number(frame['height']), told['height']);
      assert.match(xml!.headers.get('content-type')!, /^text\/xml/);
      const text = await xml!.text();
      for (const name of Object.keys(told))
        assert.match(text, new RegExp(`<${name}>[^<]+</${name}>`));
    }
  });

  it('says all that the specification asks for', async () => {
    const response = await ask(`${host}/12.19/jadwal?district=12.19.06&lang=en&utm_source=wa`);
    assert.match(response.headers.get('content-type')!, /^application\/json/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const {html, ...told} = (await response.json()) as Record<string, unknown>;
    assert.deepEqual(told, {
      type: 'rich',
      version: '1.0',
      title: 'Mobile service dates · Disdukcapil Kabupaten Batu Bara',
      provider_name: 'Pendopo',
      provider_url: host,
      cache_age: 86400,
      width: 640,
      height: 1580,
    });
    const {src, sandbox, loading, ...rest} = frameOf(String(html));
    assert.match(src!, /\/embed\/12\.19\/jadwal\?district=12\.19\.06&lang=en/);
    assert.match(sandbox!, /allow-forms/);
    assert.equal(loading, 'lazy');
    assert.ok(!('style' in rest));
  });

  it('shows as many dates in the frame as fit, or as many as were asked for', async () => {
    for (const [query, count] of [
      ['', 3],
      ['?limit=5', 5],
    ] as const) {
      const {html} = (await (await ask(`${host}/12.19/jadwal${query}`)).json()) as {html: string};
      const page = await (await sample.app.request(frameOf(html)['src']!)).text();
      assert.equal(
        elements(parse(page), 'li').filter(one => /^item /.test(one['class']!)).length,
        count,
      );
    }
  });

  it('keeps to the room that the asker has', async () => {
    const sizes = async (more: string) => {
      const {width, height} = await (await ask(`${host}/12.19/kantor`, more)).json();
      return [width, height];
    };
    assert.deepEqual(await sizes('&maxwidth=500&maxheight=400'), [500, 400]);
    assert.deepEqual(await sizes('&maxwidth=5000&maxheight=5000'), [640, 2380]);
    const [width, height] = await sizes('&maxwidth=300');
    assert.equal(width, 300);
    assert.ok(height > 2380);
    for (const size of ['0', '-1', 'x', '1.5', '1e9']) {
      assert.equal((await ask(`${host}/12.19/kantor`, `&maxwidth=${size}`)).status, 400, size);
    }
  });

  it('knows no other address', async () => {
    for (const url of [
      'https://lain.example/12.19/jadwal',
      `${host}/99.99/jadwal`,
      `${host}/12.19/tidak-ada`,
      `${host}/12.19/jadwal?kind=bus`,
      `${host}/12.19/mitra-kia?partner=tidak-ada`,
      `${host}/`,
      `${host}/periksa`,
      `${host}/v1/offices/12.19`,
      'ftp://layanan.example/12.19/jadwal',
    ]) {
      assert.equal((await ask(url)).status, 404, url);
    }
  });

  it('says what to do when it is asked wrongly, in the language of whoever asks', async () => {
    for (const [path, status] of [
      ['/oembed', 400],
      ['/oembed?url=jadwal', 400],
      [`/oembed?url=${host}/12.19/jadwal&format=yaml`, 501],
    ] as const) {
      for (const [lang, words] of [
        ['id', /Tulis alamat|Pakai format/],
        ['en', /Write the whole|Use format/],
      ] as const) {
        const response = await sample.app.request(host + path, {
          headers: {'accept-language': lang},
        });
        assert.equal(response.status, status, path);
        assert.match(response.headers.get('content-type')!, /^application\/problem\+json/);
        assert.match(await response.text(), words);
      }
    }
  });

  it('knows itself by https though a proxy asks it without', async () => {
    const response = await sample.app.request(
      `http://layanan.example/oembed?url=${host}/12.19/jadwal`,
    );
    const {html} = (await response.json()) as {html: string};
    assert.ok(frameOf(html)['src']!.startsWith(`${host}/embed/`));
  });

  it('lets no name of an office become markup', async t => {
    const name = `Dinas "A" <script>alert(1)</script> & 'B' </title> ]]>`;
    const {app} = await openApp(t, {records: [record({office: office({name})})]});
    const at = (format: string) => `${host}/oembed?url=${host}/12.19/jadwal&format=${format}`;
    const {html, title} = await (await app.request(at('json'))).json();
    assert.ok(title.endsWith(name), title);
    assert.equal(frameOf(html)['title'], title);
    const xml = await (await app.request(at('xml'))).text();
    assert.ok(!xml.includes('<script') && xml.includes('&lt;script&gt;'));
  });
});
