/** What docs tell of each element comes from its own class comment, by way of the manifest. */
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../packages/widgets/custom-elements.json';

interface Told {
  slots?: {name: string}[];
}

/** Storybook leaves out what has no name: the default slot is called that. */
for (const told of manifest.modules.flatMap(({declarations}) => declarations as Told[])) {
  for (const slot of told.slots ?? []) slot.name ||= '(default)';
}

setCustomElementsManifest(manifest);
