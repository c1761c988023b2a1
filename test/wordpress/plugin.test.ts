/** The WordPress plugin's PHP: what becomes of attributes. Needs `php`; the rest is tried by hand. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {embedKinds, frameHtml, heightAt} from '@pendopo/server';
import {parseFragment} from 'parse5';

const hasPhp = spawnSync('php', ['--version']).status === 0;
const skip = hasPhp ? false : 'php is not installed: the WordPress plugin was not tried';
const stubs = new URL('./stubs.php', import.meta.url).pathname;
const plugin = new URL('../../packages/wordpress/', import.meta.url).pathname;

interface Call {
  call: string;
  with: unknown[];
  editor?: boolean;
  kept?: object;
}

interface Answer {
  result: never;
  scripts: string[];
  errors: string[];
}

function php(...calls: Call[]): Answer[] {
  const {stdout, stderr, status} = spawnSync('php', ['-d', 'display_errors=stderr', stubs], {
    input: JSON.stringify(calls),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0, stdout);
  return JSON.parse(stdout) as Answer[];
}

const snippet = (given: object | string, more: Partial<Call> = {}): string =>
  php({call: 'pendopo_shortcode', with: [given], ...more})[0]!.result;

/** The only element of a snippet. */
function elementOf(html: string) {
  const {childNodes} = parseFragment(html);
  const [node] = childNodes;
  assert.ok(childNodes.length === 1 && node && 'attrs' in node, html);
  const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
  return {tag: node.tagName, attributes, node};
}

describe('the WordPress plugin', {skip}, () => {
  it('is PHP without faults', () => {
    for (const folder of [plugin, `${plugin}includes/`]) {
      for (const file of readdirSync(folder).filter(name => name.endsWith('.php'))) {
        const {status, stdout} = spawnSync('php', ['-l', folder + file], {encoding: 'utf8'});
        assert.equal(status, 0, stdout);
      }
    }
  });

  it('prints the frame that the server itself would', () => {
    const html = frameHtml({
      src: 'https://layanan.example/embed/12.19/jadwal?district=12.19.06&limit=3&compact=',
      title: 'Jadwal jemput bola Dukcapil',
      height: 1580,
    });
    const given = elementOf(snippet({show: 'schedule', district: '12.19.06'}));
    assert.deepEqual(given.attributes, elementOf(html).attributes);
  });

  it('knows the same kinds, addresses and heights as the server', () => {
    for (const {name, path, limit, needs} of embedKinds) {
      for (const more of [{}, {limit: '2'}, {service: 'ktp_el_new'}, {compact: '1'}]) {
        const {attributes} = elementOf(snippet({show: name, partner: 'a', ...more}));
        const url = new URL(attributes['src']!);
        assert.equal(url.pathname, `/embed/12.19/${path}`);
        const query = Object.fromEntries(url.searchParams);
        assert.equal(Number(attributes['height']), heightAt(path, query), `${name} ${url.search}`);
        if (limit) assert.ok(query['limit']);
        assert.equal(query['partner'] === 'a', needs === 'partner' || name !== 'partners');
      }
    }
  });

  it('prints an element with its link inside, and asks for the script once', () => {
    const [answer] = php({
      call: 'pendopo_shortcode',
      with: [{show: 'office', as: 'element', lang: 'en', office: '34.02', 0: 'compact'}],
    });
    const {tag, attributes, node} = elementOf(answer!.result);
    assert.equal(tag, 'pendopo-office');
    assert.deepEqual(attributes, {
      server: 'https://layanan.example',
      office: '34.02',
      compact: '',
      lang: 'en',
    });
    const [link] = node.childNodes;
    assert.ok(link && 'attrs' in link);
    assert.equal(link.attrs[0]!.value, 'https://layanan.example/34.02/kantor?compact=&lang=en');
    assert.deepEqual(answer!.scripts, ['https://layanan.example/v1/pendopo.js']);
    const src = 'https://layanan.example/v1/pendopo.js';
    const tags = php(
      {call: 'pendopo_module_tag', with: [`<script src='${src}' id='a'></script>`, 'pendopo-1']},
      {call: 'pendopo_module_tag', with: ["<script src='/x.js'></script>", 'jquery']},
    );
    assert.equal(tags[0]!.result, `<script type="module" src='${src}' id='a'></script>`);
    assert.equal(tags[1]!.result, "<script src='/x.js'></script>");
  });

  it('prints a link that can become an element', () => {
    const {tag, attributes} = elementOf(snippet({show: 'checklist', as: 'link', title: 'A & B'}));
    assert.equal(tag, 'a');
    assert.deepEqual(attributes, {
      class: 'pendopo',
      href: 'https://layanan.example/12.19/persyaratan',
      'data-pendopo': 'checklist',
    });
  });

  it('lets nothing of an attribute become markup', () => {
    const hostile = `x"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;`;
    for (const as of ['iframe', 'element', 'link']) {
      const html = snippet({as, title: hostile, q: hostile, district: hostile, service: hostile});
      const {attributes, tag} = elementOf(html);
      assert.ok(!/<(script|img)/.test(html), html);
      assert.ok(
        Object.keys(attributes).every(name => !name.startsWith('on')),
        tag,
      );
      if (as === 'iframe') assert.equal(attributes['title'], hostile);
    }
  });

  it('takes attributes as editors leave them', () => {
    const {attributes} = elementOf(snippet({office: '”34.02”', lang: ' en ', limit: '500'}));
    assert.equal(attributes['src'], 'https://layanan.example/embed/34.02/jadwal?limit=100&lang=en');
    assert.equal(elementOf(snippet('')).tag, 'iframe');
  });

  it('says what is missing to those who can correct it, and nothing to visitors', () => {
    const wrong: [object, RegExp, object?][] = [
      [{}, /server’s address/, {server: '', office: '12.19'}],
      [{server: 'javascript:alert(1)'}, /server’s address/],
      [{}, /fill in the office code/, {server: 'https://x.example', office: ''}],
      [{office: 'Batu Bara'}, /written like 12\.19/],
      [{show: 'jadwal'}, /Choose schedule/],
      [{as: 'embed'}, /Choose iframe/],
      [{show: 'partner-badge'}, /name the partner/],
    ];
    for (const [given, words, kept] of wrong) {
      assert.equal(snippet(given, {...(kept && {kept})}), '');
      assert.match(snippet(given, {editor: true, ...(kept && {kept})}), words);
    }
  });

  it('takes settings that are right, and keeps the old ones for those that are not', () => {
    const sanitize = (given: unknown) => php({call: 'pendopo_sanitize', with: [given]})[0]!;
    assert.deepEqual(
      sanitize({server: 'HTTPS://Baru.example:8443/x?y', office: '34.02', as: 'link', lang: 'en'}),
      {
        result: {server: 'https://baru.example:8443', office: '34.02', as: 'link', lang: 'en'},
        scripts: [],
        errors: [],
      },
    );
    const {result, errors} = sanitize({server: 'ftp://x', office: '1', as: '<b>', lang: ['x']});
    assert.deepEqual(errors, ['server', 'office']);
    assert.deepEqual(result, {
      server: 'https://layanan.example/',
      office: '12.19',
      as: 'iframe',
      lang: 'id',
    });
    assert.deepEqual(sanitize('x').errors, []);
  });

  it('says every text in both languages', () => {
    const [{result}] = php({call: 'pendopo_words', with: []}) as [Answer];
    for (const [name, texts] of Object.entries(result as Record<string, string[]>)) {
      assert.ok(texts.length === 2 && texts.every(Boolean), name);
    }
  });
});
