import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * Imports go one way: contract <- sdk <- widgets <- server, contract <- catalogue <- server, and sdk <-
 * desk, whose scripts the server hands out. What a package may not import.
 */
const above = {
  contract: ['@pendopo/*'],
  catalogue: ['@pendopo/sdk', '@pendopo/widgets', '@pendopo/widgets/*', '@pendopo/server'],
  sdk: [
    '@pendopo/catalogue',
    '@pendopo/widgets',
    '@pendopo/widgets/*',
    '@pendopo/server',
    'lit',
    'hono',
  ],
  widgets: [
    '@pendopo/contract',
    '@pendopo/contract/*',
    '@pendopo/catalogue',
    '@pendopo/server',
    'ky',
    'hono',
  ],
  desk: [
    '@pendopo/contract',
    '@pendopo/contract/*',
    '@pendopo/catalogue',
    '@pendopo/widgets',
    '@pendopo/widgets/*',
    '@pendopo/server',
    'ky',
    'hono',
  ],
  server: ['@pendopo/desk'],
};

const oneWay = Object.entries(above).map(([name, forbidden]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...forbidden, '**/packages/**', '**/dist/**'],
            message: 'Imports go one way: contract <- sdk <- widgets <- server, by public entries.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'storybook-static/',
      'data/',
      '.cache/',
      'packages/contract/src/types.ts',
    ],
  },
  ...tseslint.configs.recommended,
  lit['flat/recommended'],
  {
    ...wc['flat/recommended'],
    settings: {wc: {elementBaseClasses: ['LitElement', 'PendopoElement', 'DeskPanel']}},
  },
  {
    files: ['packages/*/src/**/*.ts'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['packages/sdk/src/**/*.ts', 'packages/widgets/src/**/*.ts'],
    rules: {
      // Widgets are handed a client; only the loader and the transport speak to a network.
      'no-restricted-globals': ['error', 'fetch'],
    },
  },
  {files: ['packages/widgets/src/loader/**/*.ts'], rules: {'no-restricted-globals': 'off'}},
  ...oneWay,
  {
    // Tests, stories and examples use public entries only, but for words that must be compared.
    files: ['test/**/*.ts', 'stories/**/*.ts', 'examples/**/*.ts'],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
);
