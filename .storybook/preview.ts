import type {Preview} from '@storybook/web-components-vite';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: {expanded: true},
    options: {
      storySort: {order: ['Mulai', ['Selamat datang'], 'Tentang', 'Pengembang', 'Elements']},
    },
    a11y: {test: 'error'},
  },
  initialGlobals: {language: 'id', theme: 'light'},
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          {value: 'id', title: 'Bahasa Indonesia'},
          {value: 'en', title: 'English'},
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: [
          {value: 'light', title: 'Light', icon: 'sun'},
          {value: 'dark', title: 'Dark', icon: 'moon'},
        ],
        dynamicTitle: true,
      },
    },
  },
  decorators: [
    // On the page, not on an element: widgets take both from where they are put.
    (story, {globals}) => {
      const page = document.documentElement;
      page.lang = globals.language;
      page.style.colorScheme = globals.theme;
      return story();
    },
  ],
};

export default preview;
