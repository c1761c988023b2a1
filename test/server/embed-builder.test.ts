/** The builder, as someone without JavaScript uses it: one address after another. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {sampleSeeds, targetIds, things} from '@pendopo/server';
import {type DefaultTreeAdapterTypes, parse, parseFragment} from 'parse5';
import {forAll, noon, office, openApp, record, type TestApp} from './fixtures.ts';

const host = 'https://layanan.example';
let sample: TestApp;
before(async () => {
  const [first] = sampleSeeds(new Date(noon));
  sample = await openApp(forAll, {records: [first!]});
});

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const elements = (parent: Parent): Element[] =>
  parent.childNodes.flatMap(child => ('tagName' in child ? [child, ...elements(child)] : []));

const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find(one => one.name === name)?.value;

const textOf = (parent: Parent): string =>
  parent.childNodes
    .map(child => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');

/** A page of the builder, as it can be read and used. */
class Page {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  readonly all: Element[];

  constructor({status, headers}: Response, html: string) {
    this.status = status;
    this.headers = headers;
    this.html = html;
    this.all = elements(parse(html));
  }

  find(tag: string, name?: string, value?: string) {
    return this.all.filter(
      element => element.tagName === tag && (!name || attribute(element, name) === value),
    );
  }

  get text(): string {
    return this.find('main').map(textOf).join(' ');
  }

  /** The snippet, which stands in a field to copy from. */
  get snippet(): string | undefined {
    const [field] = this.find('textarea', 'id', 'snippet');
    return field && textOf(field);
  }

  /** Fields that are sent when nothing is changed. */
  get fields(): URLSearchParams {
    const sent = new URLSearchParams();
    for (const element of this.all) {
      const name = attribute(element, 'name');
      if (!name || !['input', 'select'].includes(element.tagName)) continue;
      const chosen = attribute(element, 'checked') !== undefined;
      if (/radio|checkbox/.test(attribute(element, 'type') ?? '') && !chosen) continue;
      const options = elements(element).filter(({tagName}) => tagName === 'option');
      const picked = options.find(one => attribute(one, 'selected') !== undefined) ?? options[0];
      sent.append(name, attribute(picked ?? element, 'value') ?? '');
    }
    return sent;
  }

  /** What can be chosen in a field. */
  options(name: string): string[] {
    const [select] = this.find('select', 'name', name);
    const inside = select ? elements(select) : this.find('input', 'name', name);
    return inside.flatMap(one => attribute(one, 'value') || []);
  }
}

async function open(query: string | URLSearchParams = '', app = sample.app): Promise<Page> {
  const response = await app.request(`${host}/pasang?${query}`);
  return new Page(response, await response.text());
}

const asked = (more: Record<string, string | string[]> = {}) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({
    office: '12.19',
    show: 'schedule',
    target: 'opensid-widget',
    ...more,
  })) {
    for (const one of [value].flat()) query.append(name, one);
  }
  return query;
};

const frameIn = (page: Page) => {
  const [frame] = elements(parseFragment(page.snippet!)).filter(e => e.tagName === 'iframe');
  assert.ok(frame, page.snippet);
  return new URL(attribute(frame, 'src')!);
};

describe('the builder', () => {
  it('leads from the office to a snippet by pressing buttons only', async () => {
    const first = await open();
    assert.equal(first.status, 200);
    assert.deepEqual(first.options('office'), ['12.19']);
    const second = await open(first.fields);
    assert.deepEqual(
      second.options('show'),
      things.map(({name}) => name),
    );
    assert.deepEqual(second.options('target'), targetIds);
    assert.equal(second.snippet, undefined);
    const third = await open(second.fields);
    assert.equal(third.status, 200);
    const src = frameIn(third);
    assert.equal(src.pathname, '/embed/12.19/jadwal');
    assert.equal((await sample.app.request(src)).status, 200);
    // What was chosen stays chosen.
    assert.equal(third.fields.toString(), second.fields.toString());
  });

  it('is linked from the front page, in both languages', async () => {
    for (const [lang, path] of [
      ['', '/pasang'],
      ['?lang=en', '/pasang?lang=en'],
    ] as const) {
      const front = await (await sample.app.request(`${host}/${lang}`)).text();
      assert.ok(front.includes(`href="${path}"`));
    }
  });

  it('says all of it in either language, and keeps what was chosen on the way to the other', async () => {
    const here = await open(asked({place: 'district:12.19.06', width: '400'}));
    const [other] = here.find('a', 'hreflang', 'en');
    const there = await open(attribute(other, 'href')!.split('?')[1]);
    assert.equal(there.find('html')[0]!.attrs[0]!.value, 'en');
    assert.equal(there.snippet, here.snippet);
    assert.match(there.text, /Code ready to paste/);
    assert.ok(!/Kode siap|Salin|undefined|\{\w+\}/.test(there.text));
    assert.ok(!/Copy the|undefined|\{\w+\}/.test(here.text));
  });

  for (const lang of ['id', 'en']) {
    it(`tells for every target how to paste, what it costs and how to check: ${lang}`, async () => {
      for (const target of targetIds) {
        const page = await open(asked({target, lang}));
        assert.equal(page.status, 200, target);
        assert.ok(page.snippet, target);
        const steps = page.find('ol', 'class', 'how').flatMap(list => elements(list));
        assert.equal(steps.filter(({tagName}) => tagName === 'li').length, 3);
        assert.equal(steps.filter(({tagName}) => tagName === 'svg').length, 3);
        const [, size] = /(\d+[.,]\d) KB/.exec(page.text)!;
        assert.ok(parseFloat(size!.replace(',', '.')) > 0.5, size);
        assert.ok(page.html.includes('href="/periksa'));
        assert.ok(!/undefined|\{\w+\} |NaN/.test(page.text), target);
      }
    });
  }

  it('offers the places that are visited, and narrows what is shown to one', async () => {
    const page = await open('office=12.19');
    const places = page.options('place');
    for (const kind of ['village', 'school', 'district']) {
      const place = places.find(value => value.startsWith(`${kind}:`));
      assert.ok(place, kind);
      const made = await open(asked({place}));
      const src = frameIn(made);
      assert.equal(src.searchParams.get(kind), place.split(':')[1]);
      assert.equal(src.searchParams.get('compact'), '');
      const shown = await sample.app.request(src);
      assert.equal(shown.status, 200);
    }
  });

  it('shows several at once', async () => {
    const page = await open(
      asked({show: ['schedule', 'checklist', 'office'], service: 'kia_under5'}),
    );
    const frames = elements(parseFragment(page.snippet!));
    assert.deepEqual(
      frames.map(frame => new URL(attribute(frame, 'src')!).pathname),
      ['/embed/12.19/jadwal', '/embed/12.19/persyaratan', '/embed/12.19/kantor'],
    );
  });

  it('measures what it tells of data', async () => {
    const page = await open(asked());
    const answer = await sample.app.request(frameIn(page), {headers: {'accept-encoding': 'br'}});
    const {byteLength} = await answer.arrayBuffer();
    const told = /([\d,]+) KB tiap/.exec(page.text)![1]!.replace(',', '.');
    // Compressed anew in between, perhaps better.
    assert.ok(Math.abs(Number(told) - byteLength / 1024) < 0.5, `${told} ${byteLength}`);
  });

  it('lets no one but us run anything, and nobody frame it', async () => {
    const {headers} = await open(asked());
    const policy = headers.get('content-security-policy')!;
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.match(policy, /frame-src 'self'/);
    assert.ok(!policy.includes('unsafe'));
  });

  it('knows itself by https though a proxy asks it without', async () => {
    const response = await sample.app.request(`http://layanan.example/pasang?${asked()}`, {
      headers: {'x-forwarded-proto': 'https'},
    });
    assert.match(await response.text(), /src=&quot;https:\/\/layanan\.example\/embed/);
  });
});

describe('the builder, where something is wrong', () => {
  it('tells of an office that it does not know, and keeps the rest', async () => {
    for (const wrong of ['99.99', 'Batu Bara', '12.19.06', '"><script>']) {
      const page = await open(
        asked({office: wrong, show: ['office', 'checklist'], accent: '#aa0000'}),
      );
      assert.equal(page.status, 404);
      assert.ok(page.text.includes(`“${wrong}” tidak ada di server ini`));
      assert.equal(page.snippet, undefined);
      const next = await open(page.fields);
      assert.equal(next.status, 200);
      assert.deepEqual(next.fields.getAll('show'), ['checklist', 'office']);
      assert.equal(next.fields.get('accent'), '#aa0000');
    }
  });

  it('tells of what the office has not, keeps the other choices, and makes the rest', async () => {
    const wrongs = {
      place: ['schedule', 'village:12.19.06.9999'],
      service: ['checklist', 'tidak_ada'],
      metric: ['statistics', 'tidak_ada'],
      partner: ['partner-badge', 'tidak-ada'],
    } as const;
    for (const [field, [show, value]] of Object.entries(wrongs)) {
      const query = asked({show: [show, 'office'], [field]: value, width: '400'});
      const page = await open(query);
      assert.equal(page.status, 422, field);
      assert.ok(page.text.includes(`“${value}”`), field);
      const [link] = page.find('a', 'href', `#${field}`);
      assert.ok(link);
      assert.equal(page.find('select', 'aria-invalid', 'true').length, 1);
      assert.deepEqual(frameIn(page).pathname, '/embed/12.19/kantor');
      assert.equal(page.fields.get('width'), '400');
      const alone = await open(asked({show, [field]: value}));
      assert.equal(alone.snippet, undefined, field);
      assert.match(alone.text, /Belum ada kode/);
    }
  });

  it('gives no badge without an agreement, and says why', async () => {
    const reasons = {
      ended: /sudah berakhir/,
      suspended: /dihentikan sementara/,
      'not-yet': /baru berlaku/,
    };
    const [seed] = sampleSeeds(new Date(noon));
    for (const {id} of seed!.partners!) {
      const {standing, name} = await sample.json(`/v1/offices/12.19/partners/${id}`);
      const page = await open(asked({show: 'partner-badge', partner: id}));
      const reason = reasons[standing as keyof typeof reasons] as RegExp | undefined;
      assert.equal(page.status, reason ? 422 : 200, id);
      if (!reason) {
        assert.equal(frameIn(page).searchParams.get('partner'), id);
        continue;
      }
      assert.match(page.text, reason);
      assert.ok(page.text.includes(name));
      assert.equal(page.snippet, undefined);
      assert.equal(page.fields.get('partner'), id);
    }
    const none = await open(asked({show: 'partner-badge'}));
    assert.match(none.text, /Pilih toko atau tempat/);
  });

  it('offers the nearest colour that can be read', async () => {
    const page = await open(asked({accent: '#ffdd00'}));
    assert.equal(page.status, 422);
    const [, good] = /dapat dibaca: #([0-9a-f]{6})/.exec(page.text)!;
    assert.equal(frameIn(page).searchParams.get('accent'), good);
    assert.equal(page.fields.get('accent'), '#ffdd00');
    assert.equal((await open(asked({accent: good!}))).status, 200);
    // What is faint on white can be read on black.
    assert.equal((await open(asked({accent: 'fd0', theme: 'dark'}))).status, 200);
    for (const wrong of ['red;}', 'merah', '#12', '</style>']) {
      const refused = await open(asked({accent: wrong}));
      assert.equal(refused.status, 422);
      assert.ok(refused.text.includes(`“${wrong}” bukan warna`));
      assert.equal(frameIn(refused).searchParams.get('accent'), null);
    }
  });

  it('takes no width that is none, nor nothing at all', async () => {
    for (const width of ['0', '-5', '99999', 'x', '1e3', '50%']) {
      const page = await open(asked({width}));
      assert.equal(page.status, 422, width);
    }
    const nothing = await open('office=12.19&target=html');
    assert.equal(nothing.status, 422);
    assert.match(nothing.text, /paling sedikit satu/);
  });

  it('lets no name of an office become markup, on its page, in its snippets, in the preview', async t => {
    const name = `Dinas "A" <script>alert(1)</script> {{7*7}} & 'B' </textarea></iframe>`;
    const {app} = await openApp(t, {records: [record({office: office({name})})]});
    for (const target of targetIds) {
      const query = asked({target, show: ['schedule', 'office']});
      const page = await open(query, app);
      assert.equal(page.status, 200);
      assert.ok(page.snippet, target);
      const scripts = page.find('script').map(script => attribute(script, 'src'));
      assert.deepEqual(scripts, ['/v1/builder.js']);
      const preview = await app.request(`${host}/pasang/pratinjau?${query}`);
      assert.equal(preview.status, 200);
      const policy = preview.headers.get('content-security-policy')!;
      assert.match(policy, /script-src 'self';/);
      const inside = elements(parse(await preview.text()));
      for (const element of inside.filter(({tagName}) => tagName === 'script')) {
        assert.match(attribute(element, 'src')!, /^https:\/\/layanan\.example\/v1\/\w+\.js$/);
      }
    }
  });

  it('lets nothing of an address become markup', async () => {
    const hostile = `"><script>alert(1)</script>`;
    const fields = ['office', 'place', 'service', 'metric', 'partner', 'accent', 'width'];
    for (const field of [...fields, 'theme', 'language', 'target', 'way', 'pin', 'lang']) {
      const page = await open(asked({[field]: hostile, show: things.map(({name}) => name)}));
      assert.ok(!page.html.includes(hostile), field);
      assert.ok(page.find('script').length === 1, field);
    }
  });
});

describe('the look of an embed', () => {
  const embed = async (query: string) => {
    const response = await sample.app.request(`${host}/embed/12.19/jadwal?${query}`);
    return {html: await response.text(), policy: response.headers.get('content-security-policy')!};
  };

  it('is as its address says, and is kept on the way', async () => {
    const {html} = await embed('theme=dark&accent=8ec5ff&limit=2');
    assert.ok(html.includes(':root{color-scheme:dark}'));
    assert.ok(html.includes('--pendopo-accent:#8ec5ff'));
    const all = elements(parse(html));
    const own = all
      .flatMap(element => attribute(element, 'href') ?? [])
      .filter(to => /^\?/.test(to));
    assert.ok(own.length > 1);
    for (const href of own) assert.match(href, /theme=dark&accent=8ec5ff/);
    const names = all.filter(e => e.tagName === 'input').map(e => attribute(e, 'name'));
    assert.ok(names.includes('theme') && names.includes('accent'));
  });

  it('can always be read, whatever was asked for', async () => {
    const {html} = await embed('theme=light&accent=ffff00');
    const [, colour] = /--pendopo-accent:#([0-9a-f]{6})/.exec(html)!;
    assert.notEqual(colour, 'ffff00');
  });

  it('takes nothing but a theme and a colour', async () => {
    const plain = await embed('');
    for (const wrong of [
      'theme=x',
      'accent=red',
      'accent=0;}*{display:none',
      'accent=%3C/style%3E',
    ]) {
      assert.equal((await embed(wrong)).html, plain.html, wrong);
    }
    const page = await (await sample.app.request(`${host}/12.19/jadwal?theme=dark`)).text();
    assert.equal(page, await (await sample.app.request(`${host}/12.19/jadwal`)).text());
  });
});

describe('a form in a frame', () => {
  it('answers in a tab of its own without JavaScript: nobody is left below its end', async () => {
    for (const path of ['pengaduan', 'survei', 'status']) {
      const url = `${host}/embed/12.19/${path}?lang=en`;
      const formsOf = (html: string) =>
        elements(parse(html)).filter(form => attribute(form, 'method') === 'post');
      const forms = formsOf(await (await sample.app.request(url)).text());
      assert.ok(forms.length, path);
      for (const form of forms) {
        assert.equal(attribute(form, 'target'), '_blank');
        const body = new FormData();
        for (const field of elements(form)) {
          const name = attribute(field, 'name');
          if (name) body.set(name, attribute(field, 'value') ?? '');
        }
        const answer = await sample.app.request(url, {method: 'POST', body});
        assert.ok([200, 400, 404, 422].includes(answer.status), `${path} ${answer.status}`);
        // There it goes on: no tab beside the tab.
        for (const next of formsOf(await answer.text())) {
          assert.equal(attribute(next, 'target'), undefined);
        }
      }
    }
  });
});
