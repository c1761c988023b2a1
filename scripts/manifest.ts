// Part of `npm run build`: packages/widgets/custom-elements.json, made from the elements' class comments.
// A public attribute, property, event or custom property without words fails it.
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {create, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

interface Documented {
  name: string;
  description?: string;
  privacy?: string;
  kind?: string;
  static?: boolean;
}

interface Declaration extends Documented {
  tagName?: string;
  customElement?: boolean;
  attributes?: Documented[];
  events?: (Documented & {type?: {text: string}})[];
  cssProperties?: Documented[];
  slots?: Documented[];
  members?: Documented[];
}

const root = 'packages/widgets';
const files = globSync(`${root}/src/{schedule,provider,shared}/*.ts`).sort();
const modules = files.map(file =>
  ts.createSourceFile(
    file.replaceAll('\\', '/').replace(`${root}/`, ''),
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  ),
);
const manifest = create({modules, plugins: [...litPlugin()], context: {dev: false}});

/** What a developer reads must be written: every public part of an element has a description. */
function faults({
  tagName,
  attributes = [],
  events = [],
  cssProperties = [],
  slots = [],
}: Declaration) {
  return [...attributes, ...events, ...cssProperties, ...slots]
    .filter(part => !part.description?.trim())
    .map(part => `<${tagName}> ${part.name || 'the default slot'} has no description`);
}

const isOurs = (file: string) => /src\/\w+\/(schedule|provider)\.ts$/.test(file);
manifest.modules = manifest.modules.filter((module: {path: string}) => isOurs(module.path));
const elements: Declaration[] = manifest.modules
  .flatMap((module: {declarations?: Declaration[]}) => module.declarations ?? [])
  .filter((declaration: Declaration) => declaration.customElement);
for (const element of elements) {
  // Attributes are the documented ones; properties behind them and states are not for the public.
  element.attributes = element.attributes?.filter(attribute => attribute.description);
  element.members = element.members?.filter(
    ({privacy, description, static: fixed}) => privacy === undefined && description && !fixed,
  );
}
const found = elements.flatMap(faults);
if (elements.length !== 2) found.push(`${elements.length} elements were found, not 2`);
for (const fault of found) console.error(fault);
if (found.length) process.exit(1);
writeFileSync(`${root}/custom-elements.json`, JSON.stringify(manifest, null, 2) + '\n');
