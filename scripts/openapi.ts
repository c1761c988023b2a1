// Writes what is derived from the contract's schemas: openapi.json and the plain types clients use.
// With --check it writes nothing and fails when either is stale.
import {readFile, writeFile} from 'node:fs/promises';
import openapiTS, {astToString} from 'openapi-typescript';
import {openapiDocument} from '../packages/contract/dist/index.js';

const check = process.argv.includes('--check');
const document = openapiDocument();
const json = JSON.stringify(document, null, 2) + '\n';
const types =
  '// Made from the schemas by `npm run openapi`; do not edit.\n' +
  astToString(await openapiTS(JSON.parse(json), {rootTypes: true, rootTypesNoSchemaPrefix: true}));

let stale = false;
for (const [file, text] of [
  ['packages/contract/openapi.json', json],
  ['packages/contract/src/types.ts', types],
] as const) {
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current === text) continue;
  if (check) {
    console.error(`${file} is not what the schemas say: run \`npm run openapi\`.`);
    stale = true;
  } else {
    await writeFile(file, text);
    console.log(`wrote ${file}`);
  }
}
process.exitCode = stale ? 1 : 0;
