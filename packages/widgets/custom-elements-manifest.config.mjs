/**
 * custom-elements.json, made from the elements' class comments. What a developer reads must be
 * written: a public attribute, event, slot or custom property without words fails the build.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

/** The classes that a tag stands on, each in the file named like its folder. */
const elements = readdirSync('src')
  .map(name => `src/${name}/${name}.ts`)
  .filter(file => existsSync(file) && /@tag pendopo-/.test(readFileSync(file, 'utf8')));

/** What elements have in common is told by these. */
const bases = ['src/shared/element.ts', 'src/forms/form-element.ts'];

const described = part => part.description?.trim();

const complete = {
  name: 'complete',
  packageLinkPhase({customElementsManifest: manifest}) {
    const elements = manifest.modules
      .flatMap(module => module.declarations ?? [])
      .filter(declaration => declaration.tagName);
    const faults = elements.flatMap(({tagName, events = [], cssProperties = [], slots = []}) =>
      [...events, ...cssProperties, ...slots]
        .filter(part => !described(part))
        .map(part => `<${tagName}> ${part.name || 'the default slot'} has no description`),
    );
    if (!elements.length) faults.push('no element was found');
    if (faults.length) throw new Error(faults.join('\n'));
    for (const element of elements) {
      // Attributes are the documented ones; states and the properties behind attributes are ours.
      element.attributes = element.attributes?.filter(described);
      element.members = element.members?.filter(
        member =>
          (member.privacy ?? 'public') === 'public' &&
          !member.static &&
          described(member) &&
          !element.attributes?.some(({name}) => name === member.name),
      );
    }
  },
};

export default {
  globs: [...bases, ...elements],
  outdir: '.',
  litelement: true,
  plugins: [complete],
};
