/**
 * Everything that is made from `custom-elements.json`: React's components, JSX types, what editors
 * read. Part of `npm run build`, after the manifest: an element that is in it is in all of them.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {vscodeCssData, vscodeData, webTypes} from './editors.ts';
import {readElements} from './elements.ts';
import {jsxReactTypes, jsxTypes} from './jsx.ts';
import {reactCode, reactTypes} from './react.ts';

const folder = 'packages/widgets';
const {version} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {version: string};
const elements = readElements();
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const files: Record<string, string> = {
  'dist/react.js': reactCode(elements),
  'dist/react.d.ts': reactTypes(elements),
  // Types only; the module is there so that importing them is never an error.
  'dist/jsx.js': 'export {};\n',
  'dist/jsx.d.ts': jsxTypes(elements),
  'dist/jsx-react.js': 'export {};\n',
  'dist/jsx-react.d.ts': jsxReactTypes,
  'vscode.html-custom-data.json': json(vscodeData(elements)),
  'vscode.css-custom-data.json': json(vscodeCssData(elements)),
  'web-types.json': json(webTypes(elements, version)),
};
for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
