/**
 * custom-elements.json, made from the elements' class comments. What a developer reads must be
 * written: a public attribute, event, slot or custom property without words fails the build.
 */
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
        member => !member.privacy && !member.static && described(member) && !member.inheritedFrom,
      );
    }
  },
};

export default {
  globs: [
    'src/schedule/schedule.ts',
    'src/checklist/checklist.ts',
    'src/office/office.ts',
    'src/partners/partners.ts',
    'src/partner-badge/partner-badge.ts',
    'src/statistics/statistics.ts',
    'src/provider/provider.ts',
  ],
  outdir: '.',
  litelement: true,
  plugins: [complete],
};
