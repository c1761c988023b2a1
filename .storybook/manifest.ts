/** What docs tell of each element comes from its own class comment, by way of the manifest. */
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../packages/widgets/custom-elements.json';

setCustomElementsManifest(manifest);
