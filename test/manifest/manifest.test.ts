import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import * as components from '@pendopo/widgets/react';
import {readElements} from '../../scripts/manifest/elements.ts';

const folder = 'packages/widgets';
const text = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const elements = readElements();

/** Tags that are registered by the code, whatever the manifest says of them. */
const registered = globSync(`${folder}/src/*/define.ts`)
  .flatMap(file => [...readFileSync(file, 'utf8').matchAll(/define\('(pendopo-[\w-]+)'/g)])
  .map(([, tag]) => tag!)
  .sort();

describe('the manifest', () => {
  it('tells of every element that is registered', () => {
    assert.ok(registered.length >= 9);
    assert.deepEqual(
      elements.map(({tagName}) => tagName),
      registered,
    );
  });

  it('tells what all have in common, and nothing internal', () => {
    for (const {tagName, attributes, members} of elements) {
      const names = [...attributes, ...members].map(({name}) => name);
      for (const name of ['office', 'server', 'lang', 'client']) {
        assert.ok(names.includes(name), `<${tagName}> lacks ${name}`);
      }
      assert.equal(new Set(names).size, names.length, tagName);
      assert.ok(!names.some(name => /^#|^_|printed|chosen|answer$/.test(name)), names.join());
    }
  });
});

describe('what editors read', () => {
  const tags = elements.map(({tagName}) => tagName);

  it("has every element's attributes, with the values they take", () => {
    const data = JSON.parse(text('vscode.html-custom-data.json')) as {
      tags: {name: string; attributes: {name: string; values?: {name: string}[]}[]}[];
    };
    assert.deepEqual(
      data.tags.map(tag => [tag.name, tag.attributes.map(({name}) => name)]),
      elements.map(({tagName, attributes}) => [tagName, attributes.map(({name}) => name)]),
    );
    const lang = data.tags[0]!.attributes.find(({name}) => name === 'lang');
    assert.deepEqual(lang?.values, [{name: 'id'}, {name: 'en'}]);
  });

  it('has every event, slot and custom property', () => {
    const types = JSON.parse(text('web-types.json')) as {
      version: string;
      contributions: {
        html: {elements: {name: string; slots: unknown[]; js: {events: {name: string}[]}}[]};
      };
    };
    const own = JSON.parse(text('package.json')) as {version: string};
    assert.equal(types.version, own.version);
    const told = types.contributions.html.elements;
    assert.deepEqual(
      told.map(({name}) => name),
      tags,
    );
    for (const [i, {events, slots}] of elements.entries()) {
      assert.deepEqual(
        told[i]!.js.events.map(({name}) => name),
        events.map(({name}) => name),
      );
      assert.equal(told[i]!.slots.length, slots.length);
    }
    const css = text('vscode.css-custom-data.json');
    for (const name of new Set(elements.flatMap(e => e.cssProperties.map(p => p.name)))) {
      assert.ok(css.includes(`"${name}"`), name);
    }
  });
});

describe('the components of React', () => {
  it('are one for each element, under the name of its class', () => {
    assert.deepEqual(Object.keys(components).sort(), elements.map(({name}) => name).sort());
  });

  it('print attributes and the fallback on a server, without the code of any element', () => {
    const {PendopoSchedule} = components;
    const on = createElement(PendopoSchedule, {
      office: '12.19',
      limit: 4,
      compact: true,
      className: 'jadwal',
      onPendopoLoad: () => assert.fail('nothing loads on a server'),
      children: createElement('a', {href: '/12.19/jadwal'}, 'Jadwal'),
    });
    assert.equal(
      renderToString(on),
      '<pendopo-schedule office="12.19" limit="4" compact="" class="jadwal"><a href="/12.19/jadwal">Jadwal</a></pendopo-schedule>',
    );
    assert.equal(
      renderToString(createElement(PendopoSchedule, {compact: false})),
      '<pendopo-schedule></pendopo-schedule>',
    );
    assert.equal('customElements' in globalThis, false);
  });

  it('are needed by nobody who does not use React', () => {
    const own = JSON.parse(text('package.json')) as Record<
      string,
      Record<string, {optional?: boolean}>
    >;
    assert.equal(own.dependencies!.react, undefined);
    assert.equal(own.peerDependenciesMeta!.react!.optional, true);
    assert.equal(own.peerDependenciesMeta!['@types/react']!.optional, true);
    assert.doesNotMatch(text('dist/index.js'), /react\/wrap|from 'react'/);
  });
});
