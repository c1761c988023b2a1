/** The page of figures, as a browser without JavaScript and as a search engine read it. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {sampleSeeds} from '@pendopo/server';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {forAll, noon, openApp, record, type TestApp} from './fixtures.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const page = '/73.72/angka?metric=on_the_spot';

let app: TestApp;
before(async () => {
  app = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
});

const attr = (element: Element, name: string) =>
  element.attrs.find(one => one.name === name)?.value;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const tidy = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();

async function open(path: string, from = app) {
  const response = await from.get(path, {accept: 'text/html'});
  const html = await response.text();
  const elements: Element[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  const document = parse(html);
  walk(document);
  const all = (tag: string, name?: string, value?: string) =>
    elements.filter(one => one.tagName === tag && (!name || attr(one, name) === value));
  return {response, html, all, elements, text: tidy(document)};
}

const jsonLd = ({all}: Awaited<ReturnType<typeof open>>) =>
  JSON.parse(textOf(all('script', 'type', 'application/ld+json')[0]!));

const bars = ({all}: Awaited<ReturnType<typeof open>>) => all('div', 'class', 'point');

describe("the page of Parepare's figure", () => {
  it('says each of them in words, gaps as gaps, with their sums', async () => {
    const found = await open(page);
    const labels = bars(found).map(one => attr(one, 'aria-label'));
    assert.equal(labels.length, 21);
    assert.equal(labels[0], 'Januari 2020: 10 orang');
    assert.equal(labels[2], 'Maret 2020: 7 orang');
    assert.equal(labels[4], 'Mei 2020: tidak ada angka');
    assert.equal(labels.filter(label => label!.endsWith('tidak ada angka')).length, 3);
    assert.match(found.text, /Jumlah 61 orang/);
    assert.match(found.text, /Jumlah 84 orang/);
    assert.match(found.text, /205 penyandang disabilitas terdata di SIAK/);
    assert.match(found.text, /Sumber: Kajian .*Angka sampai September 2021/);
  });

  it('draws every figure to one scale, and no bar for a gap', async () => {
    const found = await open(page);
    const lines = found.all('line').map(line => attr(line, 'x2'));
    assert.equal(lines.length, 18);
    assert.ok(lines.includes('100%'));
    assert.equal(lines[0], `${(10 / 28) * 100}%`);
    // Sizes are attributes: a style would break the policy.
    assert.ok(found.elements.every(one => attr(one, 'style') === undefined));
  });

  it('holds the same as a table, without a script', async () => {
    const found = await open(page);
    const rows = found.all('tr').map(row => row.childNodes.map(tidy).filter(Boolean).join(': '));
    assert.equal(rows.length, 1 + 2 + 21 + 2);
    assert.equal(rows[0], 'Waktu: Angka (orang)');
    assert.equal(rows[1], '2020');
    assert.equal(rows[6], 'Mei 2020: tidak ada angka');
    assert.equal(found.all('th', 'scope', 'row').length, 21);
  });

  it('tells before and after', async () => {
    const {all} = await open(page);
    assert.deepEqual(all('dt').map(tidy), ['Sebelum', 'Sesudah', 'Sebelum', 'Sesudah']);
    assert.match(tidy(all('dd')[0]!), /^Perjalanan ke kantor lama, melelahkan/);
    assert.match(tidy(all('dd')[3]!), /205 .* sudah punya dokumen/);
  });

  it('says which is real and which is not', async () => {
    const real = await open(page);
    assert.match(real.text, /Angka ini nyata\. Data lain kantor ini hanya contoh\./);
    assert.doesNotMatch(real.text, /bukan data sungguhan/);
    const invented = await open('/73.72/angka?metric=sample_home_visits');
    assert.match(invented.text, /Data contoh, bukan data sungguhan/);
    assert.doesNotMatch(invented.text, /Angka ini nyata/);
    const list = await open('/73.72/angka');
    const items = list.all('li', 'class', 'item').map(tidy);
    assert.deepEqual(
      items.map(item => /bukan data sungguhan/.test(item)),
      [false, true, true],
    );
  });

  it('speaks English whole', async () => {
    const found = await open(`${page}&lang=en`);
    assert.equal(attr(bars(found)[4]!, 'aria-label'), 'May 2020: no figure');
    assert.match(found.text, /Total 61 people/);
    assert.match(found.text, /Before and after ON THE SPOT/);
    assert.equal(found.all('section', 'lang', 'en').length, 1);
  });

  it('is told to machines as a Dataset with what was observed', async () => {
    const found = await open(page);
    const graph = jsonLd(found)['@graph'];
    const [dataset, ...observations] = graph;
    assert.equal(dataset['@type'], 'Dataset');
    assert.equal(dataset.temporalCoverage, '2020-01/2021-09');
    assert.equal(dataset.variableMeasured['@type'], 'StatisticalVariable');
    assert.equal(observations.length, 18);
    assert.deepEqual(
      [observations[0].observationDate, observations[0].value, observations[0].unitText],
      ['2020-01', 10, 'orang'],
    );
    assert.equal(
      attr(found.all('link', 'rel', 'canonical')[0]!, 'href'),
      'http://localhost/73.72/angka?metric=on_the_spot',
    );
  });

  it('is an embed too, and smaller', async () => {
    const [embed, whole] = [await open(`/embed${page}`), await open(page)];
    assert.equal(embed.response.headers.get('x-robots-tag'), 'noindex');
    assert.equal(bars(embed).length, 21);
    assert.equal(embed.all('nav').length, 0);
    assert.ok(embed.html.length < whole.html.length);
  });
});

describe('the page of figures', () => {
  it('is a list to choose from by plain links, which keep the language', async () => {
    const list = await open('/73.72/angka?lang=en');
    const links = list.all('a', 'data-act', 'open').map(link => attr(link, 'href'));
    assert.deepEqual(links, [
      '?lang=en&metric=on_the_spot',
      '?lang=en&metric=sample_child_cards',
      '?lang=en&metric=sample_home_visits',
    ]);
    const one = await open(`/73.72/angka${links[1]}`);
    assert.match(one.text, /child identity cards/);
    assert.deepEqual(
      one.all('a', 'data-act', 'open').map(link => attr(link, 'href')),
      ['?lang=en'],
    );
    assert.equal(jsonLd(list)['@type'], 'DataCatalog');
    assert.equal(
      jsonLd(list).dataset[1].name,
      '[Contoh] Contoh: Kartu Identitas Anak (KIA) terbit',
    );
  });

  it('hides small numbers everywhere, sums and machine-readable data included', async () => {
    const found = await open('/34.02/angka?metric=sample_home_visits');
    const {statistics} = sampleSeeds(new Date(noon)).find(({office}) => office.id === '34.02')!;
    const all = statistics.find(({id}) => id === 'sample_home_visits')!.series;
    const hidden = all.flatMap(one => one.points.filter(({value = 9}) => value < 5));
    assert.ok(hidden.length > 1);
    const shown = bars(found).filter(one => /kurang dari 5/.test(attr(one, 'aria-label')!));
    assert.equal(shown.length, hidden.length);
    for (const {total, points} of all) {
      if (points.some(({value = 9}) => value < 5))
        assert.ok(!found.text.includes(`Jumlah ${total}`));
    }
    const observed = jsonLd(found)['@graph'].slice(1);
    assert.equal(
      observed.filter((one: {maxValue?: number}) => one.maxValue === 4).length,
      hidden.length,
    );
    assert.ok(observed.every(({value = 9}: {value?: number}) => value >= 5));
    assert.match(found.text, /Angka di bawah 5 dan jumlahnya tidak ditulis/);
  });

  it('writes thousands the Indonesian way', async () => {
    const found = await open('/12.19/angka?metric=sample_child_cards');
    assert.match(found.text, /Jumlah \d{1,2}\.\d{3} kartu/);
    const english = await open('/12.19/angka?metric=sample_child_cards&lang=en');
    assert.match(english.text, /Total \d{1,2},\d{3} cards/);
  });

  it('says that there is none, and whom to ask', async t => {
    const empty = await open('/12.19/angka', await openApp(t, {records: [record()]}));
    assert.match(empty.text, /Belum ada angka\./);
    assert.equal(empty.all('a', 'href', 'tel:1500537').length, 1);
    // An office that is no sample is not called one for having no figures.
    assert.doesNotMatch(empty.text, /Data contoh/);
  });

  it('of a figure that there is not is a page that says so', async () => {
    for (const metric of ['nothing', 'Not%20an%20id', '%3Cscript%3E']) {
      const {response, html} = await open(`/12.19/angka?metric=${metric}`);
      assert.equal(response.status, 404);
      assert.match(html, /Tidak ditemukan/);
      assert.doesNotMatch(html, /<script>/);
    }
  });
});
