/** What nobody can be much quicker than: an element that only says hello, a form that only stands. */
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {resolve as resolvePath} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const hello = `
  import {html, LitElement} from 'lit';
  class BenchHello extends LitElement {
    render() {
      return html\`<p class="shown">Halo</p>\`;
    }
  }
  customElements.define('bench-hello', BenchHello);`;

/** Lit and the smallest element, bundled and minified as our own scripts are. */
export async function helloScript(): Promise<string> {
  // It exists in memory only, at a place from which `lit` is found.
  const entry = resolvePath('bench-hello.js');
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'hello',
        resolveId: id => (id === entry ? id : null),
        load: id => (id === entry ? hello : null),
      },
      resolve({exportConditions: ['production', 'browser']}),
      terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: false}}),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  return output[0].code;
}

const formSize = 1500;

const field = (i: number) =>
  `<p><label for="f${i}">Isian ${i} ${(i * 2654435761).toString(36)}</label> ` +
  `<input id="f${i}" name="f${i}"></p>`;

/** A static form of about 1.5 KB in brotli, which is what a plain page of ours weighs. */
export function staticForm(): string {
  const page = (fields: number) =>
    '<!doctype html><html lang="id"><meta charset="utf-8"><title>Formulir</title>' +
    '<meta name="viewport" content="width=device-width"><style>input{width:100%}</style>' +
    `<form><h1>Formulir</h1>${Array.from({length: fields}, (_, i) => field(i)).join('')}</form>`;
  let fields = 1;
  while (brotliCompressSync(page(fields)).length < formSize) fields++;
  return page(fields);
}
