/** Both languages of the desk say everything, each in its own words. */
import assert from 'node:assert/strict';
import {readdirSync, existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

/** Words that are the same in both: names, codes, formats. */
const shared = /^(days|months)\.|^menu$|\.(rt|rw)$|(^|\.)editor$/;

/** Every text by its path; a text that is made is made of these. */
function texts(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return {[path]: value};
  if (typeof value === 'function') return {[path]: String(value(7, 9, 'x'))};
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, inner]) =>
      texts(inner, path ? `${path}.${key}` : key),
    ),
  );
}

// Strings are nobody's public entry; here, and only here, they are looked at from inside. All there are.
const root = 'packages/desk/dist';
const pairs = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('-en.js'))
  .map(name => [name, `${root}/${name.replace(/-en\.js$/, '.js')}`, `${root}/${name}`] as const);

const load = async (file: string) =>
  (await import(pathToFileURL(file).href)) as {id: object; en: object};

describe('the words of the desk', () => {
  it('are found', () => assert.ok(pairs.length >= 5, `${pairs.length} pairs`));

  for (const [name, own, english] of pairs) {
    it(`${name}: the same ones in both languages, nowhere empty or untranslated`, async () => {
      assert.ok(existsSync(own), `${own} is missing`);
      const [id, en] = [texts((await load(own)).id), texts((await load(english)).en)];
      assert.deepEqual(Object.keys(en).sort(), Object.keys(id).sort());
      for (const [path, text] of Object.entries(id)) {
        assert.ok(text.trim() && en[path]!.trim(), `${path} is empty`);
        // What has no letters, such as an arrow between two dates, is the same in every language.
        if (text === en[path] && /\p{L}/u.test(text))
          assert.match(path, shared, `${path} is the same in both: ${text}`);
      }
    });
  }
});
