import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/**/*.mdx', '../stories/**/*.stories.ts'],
  // Apart from the preview, which tests take as it is: browsers import no JSON.
  previewAnnotations: [fileURLToPath(new URL('manifest.ts', import.meta.url))],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing here may call home.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
};

export default config;
