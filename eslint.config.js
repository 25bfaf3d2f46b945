import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What must never be written outside tests and the bench: the article is a tree, never an HTML string. */
const noHtmlStrings = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message:
      'No HTML strings: build nodes. The article is a tree of safe nodes (model/safe-node.ts, components/SafeTree.tsx).',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'No HTML strings: render the safe tree with components/SafeTree.tsx.',
  },
  {
    selector: "NewExpression[callee.name='DOMParser']",
    message: 'Nothing is parsed from strings: the engine reads the live document that it is handed.',
  },
];

/** A wall: what a folder may not import, and where the thing belongs instead. */
const wall = (...groups) => ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }];

const noBrowser = [
  ['wxt/browser', 'webextension-polyfill', '#imports', 'wxt/*'],
  'Talking to the browser belongs in platform/.',
];
const noPreact = [['preact', 'preact/*', '@preact/*'], 'What a person sees belongs in components/.'];
const noEngine = [
  ['**/engine/*', '**/engine/**'],
  'Judging a page belongs in engine/; only entrypoints open it, by engine/read-page.ts.',
];
const noComponents = [
  ['**/components/*', '**/components/**'],
  'What a person sees belongs in components/; entrypoints put the two together.',
];
const noPlatform = [
  ['**/platform/*', '**/platform/**'],
  'Talking to the browser belongs in platform/; hand the value in instead.',
];
const noEntrypoints = [
  ['**/entrypoints/*', '**/entrypoints/**'],
  'Nothing imports a door: move what is shared to the folder it belongs to.',
];
const noAssets = [['**/assets/*', '**/assets/**'], 'Style sheets are put in by entrypoints/.'];
const noTests = [
  ['**/tests/*', '**/tests/**', '**/bench/*', '**/bench/**', '**/scripts/*', '**/scripts/**'],
  'The product does not lean on its tests or its bench.',
];
const engineDoor = [
  [
    '**/engine/*',
    '**/engine/**',
    '!**/engine/read-page',
    '!**/engine/judge-page',
    '!**/engine/foretell',
    '!**/engine/report-page',
    '!**/engine/learn-rule',
    '!**/engine/judge-for-lesson',
  ],
  'The doors to the engine are read-page.ts, judge-page.ts, foretell.ts, learn-rule.ts, judge-for-lesson.ts and report-page.ts.',
];

const globalsWall = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', '.bench/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...noHtmlStrings],
    },
  },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['model/**'],
    rules: {
      'no-restricted-imports': wall(
        noBrowser,
        noPreact,
        noEngine,
        noComponents,
        noPlatform,
        noEntrypoints,
        noAssets,
        noTests,
      ),
    },
  },
  {
    files: ['engine/**'],
    rules: {
      'no-restricted-imports': wall(
        noBrowser,
        noPreact,
        noComponents,
        noPlatform,
        noEntrypoints,
        noAssets,
        noTests,
      ),
      'no-restricted-globals': globalsWall(
        [
          'document',
          'window',
          'self',
          'top',
          'parent',
          'location',
          'navigator',
          'browser',
          'chrome',
          'fetch',
          'performance',
          'setTimeout',
          'requestAnimationFrame',
          'Date',
          'Node',
          'Element',
          'HTMLElement',
          'NodeFilter',
          'getComputedStyle',
        ],
        'The engine knows no page and no clock of its own: take it from the document, from document.defaultView, or from what readPage is handed.',
      ),
    },
  },
  {
    files: ['components/**'],
    rules: {
      'no-restricted-imports': wall(noBrowser, noEngine, noPlatform, noEntrypoints, noAssets, noTests),
      'no-restricted-globals': globalsWall(
        ['document', 'window', 'location', 'localStorage', 'sessionStorage', 'browser', 'chrome', 'fetch'],
        'A component gets props and calls back; the page, storage and messages belong in platform/ and entrypoints/.',
      ),
    },
  },
  {
    files: ['platform/**'],
    rules: {
      'no-restricted-imports': wall(noPreact, noEngine, noComponents, noEntrypoints, noAssets, noTests, [
        ['webextension-polyfill'],
        'Always import the browser from wxt/browser.',
      ]),
    },
  },
  {
    files: ['entrypoints/**'],
    rules: {
      'no-restricted-imports': wall(engineDoor, noTests, [
        ['webextension-polyfill'],
        'Always import the browser from wxt/browser.',
      ]),
    },
  },
  {
    files: ['entrypoints/**'],
    ignores: ['entrypoints/background.ts'],
    rules: {
      'no-restricted-imports': wall(engineDoor, noTests, [
        ['wxt/browser', 'webextension-polyfill'],
        'The browser is talked to in platform/ and the background only.',
      ]),
    },
  },
  {
    files: ['tests/**', 'bench/**', 'scripts/**'],
    rules: {
      'no-restricted-syntax': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
