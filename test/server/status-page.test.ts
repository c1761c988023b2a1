/** The page and the embed on which a case is looked up, with JavaScript off. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {application, event, numberOf} from './case-fixtures.ts';
import {forAll, openApp, record, type TestApp} from './fixtures.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const page = '/12.19/status';
const embed = `/embed${page}`;
const right = '17-08-1990';

/** A page as a reader without scripts has it. */
function read(html: string) {
  const elements: Element[] = [];
  const visit = (node: Node): string => {
    if ('tagName' in node) elements.push(node);
    if (node.nodeName === 'script' || node.nodeName === 'style') return '';
    const text = node.nodeName === '#text' && 'value' in node ? node.value : '';
    return text + ('childNodes' in node ? node.childNodes.map(visit).join(' ') : '');
  };
  const text = visit(parse(html)).replace(/\s+/g, ' ');
  const attr = (element: Element | undefined, name: string) =>
    element?.attrs.find(one => one.name === name)?.value;
  const input = (name: string) =>
    elements.find(one => one.tagName === 'input' && attr(one, 'name') === name);
  const byId = (id: string) => elements.find(one => attr(one, 'id') === id);
  return {html, text, elements, attr, input, byId};
}

const clean = (headers: Headers) => {
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
};

async function fresh({get}: TestApp, path: string) {
  const response = await get(path, {accept: 'text/html'});
  clean(response.headers);
  return {response, page: read(await response.text())};
}

/** Fills in the form of a page and sends it, as a browser does: to where its `action` leads. */
async function send(app: TestApp, path: string, typed: Record<string, string>) {
  const {page} = await fresh(app, path);
  const form = page.elements.find(one => one.tagName === 'form')!;
  assert.equal(page.attr(form, 'method'), 'post');
  const to = new URL(page.attr(form, 'action')!, `https://layanan.example.go.id${path}`);
  const body = new FormData();
  body.set('token', page.attr(page.input('token'), 'value')!);
  for (const [name, value] of Object.entries(typed)) body.set(name, value);
  const response = await app.app.request(String(to), {
    method: 'POST',
    headers: {accept: 'text/html'},
    body,
  });
  clean(response.headers);
  return {response, to, page: read(await response.text())};
}

describe('the status page', () => {
  let app: TestApp;
  before(async () => {
    const applications = [
      application(1),
      application(2, {
        timeline: [
          event('submitted', '18T09:00'),
          event('needs-correction', '19T09:00', {
            note: {id: 'Foto KK buram', en: 'The photo is blurred'},
          }),
        ],
        todo: {items: [{id: 'Foto KK yang jelas', en: 'A clear photo'}]},
      }),
    ];
    app = await openApp(forAll, {records: [record({applications})]});
  });

  for (const path of [page, embed, `${page}?lang=en`]) {
    it(`asks for two things and no NIK: ${path}`, async () => {
      const {response, page} = await fresh(app, path);
      assert.equal(response.status, 200);
      const fields = page.elements.filter(
        one => one.tagName === 'input' && page.attr(one, 'type') !== 'hidden',
      );
      assert.deepEqual(
        fields.map(one => page.attr(one, 'name')),
        ['number', 'factor'],
      );
      assert.ok(fields.every(one => page.attr(one, 'autocomplete') === 'off'));
      // What opens either kind of number is explained.
      assert.match(page.text, path.includes('en') ? /begins with K/ : /berawalan K/);
      assert.match(page.text, path.includes('en') ? /NIK is not asked/ : /NIK tidak diminta/);
    });

    it(`shows the case, and nothing of it in the address: ${path}`, async () => {
      const typed = {number: numberOf(2).toLowerCase(), factor: '17/8/1990'};
      const {response, to, page} = await send(app, path, typed);
      assert.equal(response.status, 200);
      assert.equal(to.pathname, path.split('?')[0]);
      assert.ok(!/1990|A1219/i.test(String(to)));
      const en = path.includes('en');
      assert.match(page.text, en ? /Needs correction/ : /Perlu perbaikan/);
      assert.match(page.text, en ? /A clear photo/ : /Foto KK yang jelas/);
      assert.match(page.text, en ? /The photo is blurred/ : /Foto KK buram/);
      assert.match(page.text, /S\*\*\* C\*\*\* A\*\*\*/);
      assert.doesNotMatch(page.html, /Aminah|1990/);
      // The way back to an empty form.
      const back = page.elements.find(one => page.attr(one, 'data-act') === 'another');
      assert.equal(page.attr(back, 'href'), en ? '?lang=en' : '?');
    });
  }

  it('catches a mistyped number beside its field, with what was typed still there', async () => {
    const number = numberOf(1).replace(/.$/, last => (last === 'X' ? 'Y' : 'X'));
    const {response, page} = await send(app, embed, {number, factor: right});
    assert.equal(response.status, 400);
    assert.equal(page.attr(page.input('number'), 'value'), number);
    assert.equal(page.attr(page.input('factor'), 'value'), right);
    assert.equal(page.attr(page.input('number'), 'aria-invalid'), 'true');
    assert.ok(page.byId('f-number-fault'));
    assert.ok(!page.byId('f-factor-fault'));
    assert.match(page.text, /salah tulis/);
  });

  it('says what is missing or cannot be, each beside its field', async () => {
    const empty = await send(app, page, {number: '', factor: ''});
    assert.equal(empty.response.status, 400);
    assert.ok(empty.page.byId('f-number-fault') && empty.page.byId('f-factor-fault'));
    const hostile = '<script>alert(1)</script>😀';
    const odd = await send(app, page, {number: '0000000000000000', factor: hostile});
    assert.match(odd.page.text, /Ini seperti NIK/);
    assert.match(odd.page.text, /tahunnya empat angka/);
    assert.equal(odd.page.attr(odd.page.input('factor'), 'value'), hostile);
    assert.ok(!odd.page.html.includes(hostile));
  });

  it('tells a wrong date and a number that does not exist apart in nothing', async () => {
    const [date, none] = [
      await send(app, page, {number: numberOf(1), factor: '18-08-1990'}),
      await send(app, page, {number: numberOf(7), factor: right}),
    ];
    for (const {response, page} of [date, none]) {
      assert.equal(response.status, 404);
      assert.match(page.text, /Tidak ada yang cocok dengan kedua isian ini/);
    }
    assert.equal(date.page.text, none.page.text);
  });

  it('takes no form that is not its own, and loses nothing of it', async () => {
    const body = new FormData();
    body.set('token', 'palsu');
    body.set('number', numberOf(1));
    body.set('factor', right);
    const response = await app.app.request(page, {method: 'POST', body});
    assert.equal(response.status, 409);
    const again = read(await response.text());
    assert.equal(again.attr(again.input('number'), 'value'), numberOf(1));
    assert.doesNotMatch(again.text, /Disetujui/);
  });

  it('says at what time to come back after too many misses', async t => {
    const app = await openApp(t, {records: [record({applications: [application(1)]})]});
    for (let n = 0; n < 5; n++) await send(app, page, {number: numberOf(1), factor: '1-1-1990'});
    const {response, page: shown} = await send(app, page, {number: numberOf(1), factor: right});
    assert.equal(response.status, 429);
    assert.match(shown.text, /coba lagi sesudah pukul 10\.1\d/);
    assert.equal(shown.attr(shown.input('number'), 'value'), numberOf(1));
  });

  it('leaves nothing of what was typed in the log', () => {
    for (const planted of ['1990', numberOf(1), numberOf(1).replaceAll('-', ''), 'Aminah']) {
      assert.ok(!app.logged.text.includes(planted));
    }
  });

  it('is linked from the other pages, and tells machines of no case', async () => {
    const {page: other} = await fresh(app, page);
    assert.ok(!other.html.includes('application/ld+json'));
    const kantor = read(await (await app.get('/12.19/kantor', {accept: 'text/html'})).text());
    assert.ok(kantor.elements.some(one => kantor.attr(one, 'href') === page));
  });
});
