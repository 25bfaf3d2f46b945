import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dataFiles, styleFile, wordFiles } from './scripts/packaged-files.ts';
import { fontFiles } from './scripts/packaged-fonts.ts';

/**
 * The one suggested key. Alt+Shift+R is Chromium's own reading mode and is silently not assigned;
 * Ctrl+Alt is refused by Chrome. Readers change it on the browser's own shortcut page.
 */
const TOGGLE_KEY = 'Alt+R';

/** Chrome 126: `URL.parse`. (`light-dark()` came with 123, nested CSS as we write it with 120.) */
const MINIMUM_CHROME = '126';

/** Firefox 140 and 142 on Android: the first that show `data_collection_permissions`. */
const MINIMUM_FIREFOX = '140.0';
const MINIMUM_FIREFOX_ANDROID = '142.0';

/** File of an icon by its size in pixels. */
const icons = (look: string, sizesPx: readonly number[]): Record<number, string> =>
  Object.fromEntries(sizesPx.map((size) => [size, `icon/${look}-${size}.png`]));

/** For toolbars whose text is dark, and whose text is light. */
const themeIcons = [16, 32].map((size) => ({
  size,
  dark: `icon/on-light-${size}.png`,
  light: `icon/on-dark-${size}.png`,
}));

/** Scripts that are put into pages go without the polyfill; later than the polyfill's module, so this alias wins. */
const pageBrowser = {
  name: 'page-browser',
  config: () => ({
    resolve: {
      alias: { 'wxt/browser': fileURLToPath(new URL('platform/page-browser.ts', import.meta.url)) },
    },
  }),
};

const LENT_PREACT = fileURLToPath(new URL('entrypoints/beside/lent-preact.ts', import.meta.url));

/** The script of what stands beside the article draws with the Preact that the reader lends it: there is one in a page. */
const lentPreact = {
  name: 'lent-preact',
  config: () => ({
    resolve: {
      alias: {
        'preact/hooks': LENT_PREACT,
        'preact/jsx-runtime': LENT_PREACT,
        'preact/jsx-dev-runtime': LENT_PREACT,
        preact: LENT_PREACT,
      },
    },
  }),
};

/**
 * Nearly all of the cleaner runs on each page, once: told so, Chromium (from 136 on) reads its source in one go, and not first in haste and then function by
 * function. 16 % less CPU from DOMContentLoaded to hidden (medians of 8 pages, twice in turn: 134 and 128 ms without, 110 and 110 with). It gains the reader
 * nothing, of which one press needs a part only. v8.dev/blog/explicit-compile-hints
 */
const readAtOnce = {
  name: 'read-at-once',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle))
      if (chunk.code !== undefined) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Terser's output is some 2 % smaller than the default's, which is worth its time in a script that is put into pages.
  vite: () => ({
    // Tools for developers bring a Preact of their own into each script, and builds for tests are to be what people get.
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 3 } } },
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      const { root } = wxt.config;
      files.push(...dataFiles(root), await styleFile(root), ...(await wordFiles(root)), ...fontFiles(root));
    },
    'vite:build:extendConfig': (entries, config) => {
      const isForPages = entries.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
      if (isForPages) (config.plugins ??= []).push(pageBrowser);
      if (entries.every(({ name }) => name === 'beside')) (config.plugins ??= []).push(lentPreact);
      if (entries.every(({ name }) => name === 'cleaner')) (config.plugins ??= []).push(readAtOnce);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    icons: icons('active', [16, 24, 32, 48, 128]),
    action: {
      default_title: '__MSG_manifest_action__',
      default_icon: icons('idle', [16, 24, 32, 48, 128]),
      ...(browser === 'firefox' && { theme_icons: themeIcons }),
    },
    commands: {
      'toggle-reader': {
        suggested_key: { default: TOGGLE_KEY },
        description: '__MSG_manifest_command__',
      },
      'show-hidden': { description: '__MSG_manifest_commandShowHidden__' },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: MINIMUM_CHROME }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'broadsheet@broadsheet.invalid',
          strict_min_version: MINIMUM_FIREFOX,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: MINIMUM_FIREFOX_ANDROID },
      },
    }),
  }),
});
