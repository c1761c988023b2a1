/** "Periksa situs Anda" as an operator uses it: a form that is sent, a page that comes back. */
import assert from 'node:assert/strict';
import {before, describe, it, type TestContext} from 'node:test';
import {sampleSeeds, startServer, silentLog} from '@pendopo/server';
import {parse} from 'parse5';
import {forAll, noon, openApp, temporaryFolder, type TestApp} from './fixtures.ts';
import {fakeSites, publicAddress} from './site-network.ts';

const host = 'http://layanan.example';
const frame = (attributes = '', src = `${host}/embed/12.19/jadwal?limit=3`) =>
  `<iframe src="${src}" title="Jadwal" loading="lazy" width="100%" height="1300" ${attributes}></iframe>`;
const script = `<script type="module" src="${host}/v1/pendopo.js"></script>`;
const element = '<pendopo-schedule office="12.19"></pendopo-schedule>';
const whole = (body: string, head = '') =>
  `<!doctype html><html><head><title>Desa</title>${head}</head><body>${body}</body></html>`;

interface Told {
  status: number;
  response: Response;
  html: string;
  /** Codes of what was found, in order. */
  codes: string[];
  text: string;
}

const read = async (response: Response): Promise<Told> => {
  const html = await response.text();
  const codes = [...html.matchAll(/data-code="([\w-]+)"/g)].map(([, code]) => code!);
  const text = html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return {status: response.status, response, html, codes, text};
};

const send = async (app: TestApp['app'], fields: Record<string, string>, query = '') =>
  read(
    await app.request(`${host}/periksa${query}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: {'content-type': 'application/x-www-form-urlencoded'},
    }),
  );

let sample: TestApp;
before(async () => {
  sample = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
});

/** Another one whenever its limits are not to be shared. */
const openFresh = (t: TestContext) => openApp(t);

/** A site's page, fetched as from the network. */
async function siteOf(
  t: TestContext,
  html: string,
  headers: Record<string, string | string[]> = {},
) {
  const sites = await fakeSites(t, {'desa.example': [[publicAddress]]}, (_, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(html);
  });
  const {network} = sites;
  const fresh = await openApp(t, {network});
  return {sites, ...fresh};
}

describe('a page that is right', () => {
  const right: Record<string, string> = {
    frame: frame(),
    'a frame with the sandbox of ours': frame(
      'sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"',
    ),
    link: `<a class="pendopo" href="${host}/12.19/jadwal">Jadwal</a>`,
    'a link with the script': `${script}<a data-pendopo="schedule" href="${host}/12.19/jadwal?district=12.19.06">Jadwal</a>`,
    element: script + element,
    'an element with its fallback': `${script}<pendopo-schedule office="12.19"><a href="${host}/12.19/jadwal">Jadwal</a></pendopo-schedule>`,
    'two of different kinds': `${script}${element}<pendopo-office office="12.19"></pendopo-office>`,
    'inside a provider': `${script}<pendopo-provider office="12.19"><pendopo-office></pendopo-office></pendopo-provider>`,
    'a frame that waits': frame('', '').replace('src=""', `data-src="${host}/embed/12.19/angka"`),
  };
  for (const [name, body] of Object.entries(right)) {
    it(name, async t => {
      const {app} = await openFresh(t);
      const {codes, text, status, html} = await send(app, {html: whole(body)});
      // Whoever tries it out serves by http; a site would not.
      assert.deepEqual(
        codes.filter(code => code !== 'insecure'),
        [],
        text,
      );
      assert.equal(status, 200);
      assert.ok(html.includes('class="card"'));
    });
  }

  it('is told so', async t => {
    const {app} = await siteOf(t, whole(`<a href="${host}/12.19/jadwal">Jadwal</a>`));
    const {text} = await send(app, {url: 'http://desa.example/'});
    assert.match(
      text,
      /Pemasangan sudah benar.*desa\.example.*Jadwal jemput bola, kantor 12\.19 · tautan biasa/,
    );
  });
});

describe('what goes wrong is told by its cause', () => {
  const old = `${host}/9.9.9/pendopo.js`;
  const faults: Record<string, [body: string, code: string]> = {
    'nothing there': ['<p>Selamat datang', 'nothing'],
    'a name of the tag only': ['<p>pendopo kabupaten', 'nothing'],
    'other numbers in addresses': [
      '<a href="https://berita.example/12.05/artikel">x</a>',
      'nothing',
    ],
    'code shown as text': [`<p>${frame().replaceAll('<', '&lt;')}</p>`, 'escaped'],
    'code escaped twice': [`<p>${frame().replaceAll('<', '&amp;lt;')}</p>`, 'escaped'],
    'code in a code box': [
      `<pre><code>&lt;pendopo-schedule office="12.19"&gt;</code></pre>`,
      'escaped',
    ],
    'code parted by line breaks': [
      frame().replaceAll('<', '&lt;').replaceAll(' ', '<br>'),
      'escaped',
    ],
    'code in a comment': [`<!-- ${frame()} -->`, 'commented'],
    'an address as text': [`<p>${host}/12.19/jadwal</p>`, 'plain-address'],
    'curly quotes': [frame().replaceAll('"', '”'), 'broken-quotes'],
    'a frame without its address': [
      `<iframe title="Jadwal jemput bola" width="100%"></iframe>`,
      'stripped-source',
    ],
    'a script without its element': [script, 'stripped-element'],
    'a link without its address': ['<a class="pendopo">Jadwal</a>', 'stripped-link'],
    'an element without its script': [element, 'no-script'],
    'the page in a frame': [frame('', `${host}/12.19/jadwal`), 'not-for-frames'],
    'a frame of one’s own computer': [
      frame('', 'http://localhost:8080/embed/12.19/jadwal'),
      'unreachable',
    ],
    'a frame of a private network': [
      frame('', 'http://192.168.1.5/embed/12.19/jadwal'),
      'unreachable',
    ],
    'a name that was to be replaced': [frame('', 'https://HOST/embed/12.19/jadwal'), 'unreachable'],
    'a low frame': [frame().replace('1300', '200'), 'too-low'],
    'a low frame by style': [frame('style="border:0; height: 10rem"'), 'too-low'],
    'a frame without height': [frame().replace('height="1300"', ''), 'no-height'],
    'a narrow frame': [frame().replace('100%', '200'), 'too-narrow'],
    'a hidden frame': [`<div style="display: none">${frame()}</div>`, 'hidden'],
    'a frame without title': [frame().replace('title="Jadwal"', 'title=" "'), 'no-title'],
    'a hasty frame': [frame().replace('loading="lazy"', ''), 'not-lazy'],
    'a frame without forms': [frame('sandbox="allow-scripts allow-same-origin"'), 'sandbox-forms'],
    'a frame without links': [frame('sandbox="allow-forms"'), 'sandbox-popups'],
    'a frame without its script': [frame('sandbox="allow-forms allow-popups"'), 'sandbox-rest'],
    'a frame without end': [frame().replace('</iframe>', ''), 'unclosed'],
    'an element without end': [`${script}<pendopo-schedule office="12.19" />Berita`, 'unclosed'],
    'two frames': [frame() + frame(), 'doubled'],
    'a frame and an element': [frame() + script + element, 'doubled'],
    'the script twice': [script + script + element, 'script-twice'],
    'two versions': [
      `${script}<script type="module" src="${old}"></script>${element}`,
      'two-versions',
    ],
    'a version that is not there': [
      `<script type="module" src="${old}"></script>${element}`,
      'unknown-version',
    ],
    'a classic script': [script.replace(' type="module"', '') + element, 'not-a-module'],
    'a hash on what changes': [
      script.replace('type', 'integrity="sha384-x" type') + element,
      'floating-integrity',
    ],
    'an element of no kind': [
      `${script}<pendopo-jadwal office="12.19"></pendopo-jadwal>`,
      'unknown-element',
    ],
    'an element of no office': [`${script}<pendopo-schedule></pendopo-schedule>`, 'no-office'],
    'an office that is not here': [frame('', `${host}/embed/99.99/jadwal`), 'unknown-office'],
    'an office written wrongly': [
      `${script}<pendopo-schedule office="Batu Bara"></pendopo-schedule>`,
      'unknown-office',
    ],
    'a page that is not here': [frame('', `${host}/embed/12.19/jadwall`), 'unknown-page'],
    'a partner that is not here': [
      frame('', `${host}/embed/12.19/mitra-kia?partner=tidak-ada`),
      'gone',
    ],
    'a district of another office': [
      frame('', `${host}/embed/12.19/jadwal?district=33.72.01`),
      'wrong-filter',
    ],
    'a link of another kind': [
      `${script}<a data-pendopo="office" href="${host}/12.19/jadwal">x</a>`,
      'wrong-kind',
    ],
    'another server': [frame('', 'https://lain.example/embed/12.19/jadwal'), 'other-server'],
  };
  for (const [name, [body, code]] of Object.entries(faults)) {
    it(`${name}: ${code}`, async t => {
      const {app} = await openFresh(t);
      const {codes, text} = await send(app, {html: whole(body)});
      assert.ok(codes.includes(code), `${codes.join()} ${text}`);
      const {text: english, html} = await send(app, {html: whole(body)}, '?lang=en');
      assert.match(html, /<html lang="en">/);
      assert.doesNotMatch(english, /Yang perlu|kantor /);
      // Every blank in the words is filled.
      assert.doesNotMatch(text + english, /\{(said|needed|host|list|office|tag|path|times)\}/);
    });
  }

  it('a pinned version: not in force any more, or with a wrong hash', async t => {
    const {loadAssets} = await import('@pendopo/server');
    const now = await loadAssets();
    const files = new Map([...now.files, ['0.0.9', now.files.get(now.version)!]]);
    const {app} = await openApp(t, {assets: {...now, files}});
    const tag = (version: string, more = '') =>
      whole(
        `<script type="module" ${more} src="${host}/${version}/pendopo.js"></script>${element}`,
      );
    assert.deepEqual((await send(app, {html: tag('0.0.9')})).codes.includes('old-version'), true);
    assert.deepEqual((await send(app, {html: tag(now.version)})).codes, ['insecure', 'insecure']);
    const wrong = await send(app, {html: tag(now.version, 'integrity="sha384-AAAA"')});
    assert.ok(wrong.codes.includes('wrong-integrity'));
    const sri = JSON.parse(now.files.get(now.version)!.get('sri.json')!.toString());
    const right = await send(app, {
      html: tag(now.version, `integrity="${sri.files['pendopo.js']}"`),
    });
    assert.ok(!right.codes.includes('wrong-integrity'));
  });

  it('gives the frame that would be right', async t => {
    const {app} = await openFresh(t);
    const {html} = await send(app, {html: whole(frame('', `${host}/12.19/jadwal?q=a%22b`))});
    const [, code = ''] = /<textarea readonly[^>]*>(.*?)<\/textarea>/s.exec(html) ?? [];
    assert.match(
      code,
      /src=&quot;http:\/\/layanan\.example\/embed\/12\.19\/jadwal\?q=a%22b&amp;amp;limit=3&amp;amp;compact=&quot;/,
    );
    assert.match(code, /height=&quot;1580&quot;.*sandbox=&quot;allow-scripts .*allow-forms/);
  });
});

describe('what the site itself forbids', () => {
  const policies: [policy: string, body: string, code: string | undefined][] = [
    ["frame-src 'self'", frame(), 'blocked-frame'],
    ["frame-src 'none'; default-src *", frame(), 'blocked-frame'],
    ['child-src https://lain.example', frame(), 'blocked-frame'],
    ["default-src 'self'", frame(), 'blocked-frame'],
    ['frame-src *.example; default-src none', frame(), undefined],
    ['frame-src layanan.example', frame(), undefined],
    ['frame-src http://layanan.example:80', frame(), undefined],
    ['frame-src https://layanan.example', frame(), 'blocked-frame'],
    ['frame-src http://layanan.example/embed/', frame(), undefined],
    ['frame-src http://layanan.example/lain/', frame(), 'blocked-frame'],
    ['frame-src http:', frame(), undefined],
    ['frame-src *', frame(), undefined],
    ["frame-src *, frame-src 'self'", frame(), 'blocked-frame'],
    ["script-src 'self'", frame(), undefined],
    ["script-src 'self'", script + element, 'blocked-script'],
    [`script-src-elem ${host}; script-src 'none'`, script + element, undefined],
    ["script-src 'strict-dynamic' 'nonce-a' http:", script + element, 'blocked-script'],
    [
      "script-src 'strict-dynamic' 'nonce-a'",
      script.replace('type', 'nonce="a" type') + element,
      undefined,
    ],
    [`script-src ${host}; connect-src 'self'`, script + element, 'blocked-data'],
    [`default-src ${host}`, script + element, undefined],
    ["img-src 'none'", script + element, undefined],
    ["frame-src 'none'", `<a href="${host}/12.19/jadwal">x</a>`, undefined],
  ];
  for (const [policy, body, code] of policies) {
    it(`${policy} ${code ?? 'lets it'}`, async t => {
      const {app} = await siteOf(t, whole(body), {'content-security-policy': policy});
      const {codes, text} = await send(app, {url: 'http://desa.example/'});
      const blocked = codes.filter(one => one.startsWith('blocked'));
      assert.deepEqual([...new Set(blocked)], code ? [code] : [], text);
      if (code) assert.match(text, /Content-Security-Policy, [\w-]+-src/);
    });
  }

  it('also where its head says so, and not where it only reports', async t => {
    const meta = '<meta http-equiv="Content-Security-Policy" content="frame-src \'none\'">';
    const {app} = await siteOf(t, whole(frame(), meta));
    assert.ok((await send(app, {url: 'http://desa.example/'})).codes.includes('blocked-frame'));
    const report = {'content-security-policy-report-only': "frame-src 'none'"};
    const {app: other} = await siteOf(t, whole(frame()), report);
    assert.ok(!(await send(other, {url: 'http://desa.example/'})).codes.includes('blocked-frame'));
  });
});

describe('the page', () => {
  it('is a form that works without a script, in both languages', async () => {
    for (const [query, lang, button] of [
      ['', 'id', 'Periksa'],
      ['?lang=en', 'en', 'Check'],
    ]) {
      const {html, status} = await read(await sample.get(`/periksa${query}`));
      assert.equal(status, 200);
      assert.match(
        html,
        new RegExp(
          `<html lang="${lang}">.*<form method="post" action="/periksa\\${query || '"'}`,
          's',
        ),
      );
      assert.match(html, new RegExp(`<button>${button}</button>`));
      assert.doesNotMatch(html, /<script|undefined|\[object/);
      for (const name of ['url', 'html']) {
        assert.ok(
          html.includes(`<label for="${name}">`) && html.includes(`id="${name}" name="${name}"`),
        );
      }
    }
  });

  it('asks for nothing by being opened, and can be filled in by an address', async t => {
    const {sites, app} = await siteOf(t, whole(frame()));
    const {html} = await read(await app.request('/periksa?url=desa.example/%22%3E'));
    assert.ok(html.includes('value="desa.example/&quot;&gt;"'));
    assert.deepEqual(sites.connected, []);
  });

  it('keeps what was filled in, as text', async () => {
    const hostile = '</textarea><script>alert(1)</script>"\'&lt;';
    const {html} = await send(sample.app, {html: hostile, url: hostile});
    assert.ok(!html.includes('<script>alert'));
    const kept: string[] = [];
    const visit = (node: object) => {
      if ('tagName' in node && node.tagName === 'textarea' && 'childNodes' in node) {
        kept.push((node.childNodes as {value: string}[]).map(({value}) => value).join(''));
      }
      if ('childNodes' in node) (node.childNodes as object[]).forEach(visit);
    };
    visit(parse(html));
    assert.deepEqual(kept, [hostile]);
  });

  const refusals: [fields: Record<string, string>, status: number, id: RegExp, en: RegExp][] = [
    [{}, 400, /Isi alamat halaman/, /Fill in the address/],
    [{url: 'http://127.0.0.1/'}, 422, /tidak terbuka untuk umum/, /not open to the public/],
    [
      {url: 'http://10.0.0.1:8080/'},
      422,
      /tanpa nomor seperti :8080/,
      /without a number like :8080/,
    ],
    [{url: 'ftp://desa.example'}, 422, /http:\/\/ atau https:\/\//, /http:\/\/ or https:\/\//],
    [{url: 'dua kata'}, 422, /belum berupa alamat/, /not an address yet/],
    [{html: 'x'.repeat(2 * 1024 * 1024 + 1)}, 413, /lebih besar dari 2 MB/, /larger than 2 MB/],
  ];
  for (const [fields, status, id, en] of refusals) {
    it(`says why it cannot look: ${id.source}`, async t => {
      const {app} = await openFresh(t);
      for (const [query, words] of [
        ['', id],
        ['?lang=en', en],
      ] as const) {
        const told = await send(app, fields, query);
        assert.equal(told.status, status);
        assert.match(told.text, words);
        assert.equal(told.response.headers.get('cache-control'), 'no-store');
        if (fields['url']) assert.ok(told.html.includes(`value="${fields['url']}"`));
      }
    });
  }

  it('takes no form that is larger than any page', async () => {
    const told = await send(sample.app, {html: 'x'.repeat(7_000_000)});
    assert.deepEqual([told.status, /2 MB/.test(told.text)], [413, true]);
  });

  it('bears HTML that is made to take for ever', async t => {
    const {app} = await openFresh(t);
    const names = Array.from({length: 250_000}, (_, i) => i.toString(36));
    const begun = Date.now();
    const {status, text} = await send(app, {html: `<p ${names.join(' ')}>`});
    assert.deepEqual([status, /terlalu rumit/.test(text)], [422, true]);
    assert.ok(Date.now() - begun < 20_000);
    // Meanwhile others were answered, and are.
    assert.equal((await send(app, {html: whole(frame())})).status, 200);
  });

  it('keeps and logs nothing of what it was given', async t => {
    const {app, logged, store} = await siteOf(t, whole(`${frame()}rahasia-desa`));
    const {text} = await send(app, {url: 'http://desa.example/rahasia-desa'});
    assert.match(text, /Pendopo|Pemasangan/);
    await send(app, {html: whole('rahasia-desa')});
    await send(app, {url: 'http://rahasia-desa.example/'});
    assert.ok(!logged.text.includes('rahasia-desa'));
    assert.ok(store);
  });

  it('lets nobody use it to press on: neither a client nor a site', async t => {
    const {app, sites} = await siteOf(t, whole(frame()));
    const told = [];
    for (let i = 0; i < 14; i++) told.push(await send(app, {url: 'desa.example'}));
    const late = told.at(-1)!;
    assert.equal(told.filter(({status}) => status === 200).length, 12);
    assert.equal(late.status, 429);
    assert.match(late.text, /Tunggu \d+ detik/);
    assert.match(late.response.headers.get('retry-after')!, /^\d+$/);
    assert.ok(late.html.includes('value="desa.example"'));
    assert.equal(sites.connected.length, 12);
  });

  it('never reaches itself by a real connection', async t => {
    const data = temporaryFolder(t);
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      data,
      sample: true,
      log: silentLog,
    });
    t.after(() => server.close());
    const body = new URLSearchParams({url: `${server.url}/12.19/jadwal`});
    const {status, text} = await read(await fetch(`${server.url}/periksa`, {method: 'POST', body}));
    assert.deepEqual([status, /tanpa nomor/.test(text)], [422, true]);
    const own = new URLSearchParams({html: `<a href="${server.url}/12.19/jadwal">x</a>`});
    const right = await read(await fetch(`${server.url}/periksa`, {method: 'POST', body: own}));
    assert.match(right.text, /Pemasangan sudah benar/);
  });
});
