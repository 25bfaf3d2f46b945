import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * The one suggested key. Alt+Shift+R is Chromium's own reading mode and is silently not assigned;
 * Ctrl+Alt is refused by Chrome. Readers change it on the browser's own shortcut page.
 */
const TOGGLE_KEY = 'Alt+R';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_manifest_action__' },
    commands: {
      'toggle-reader': {
        suggested_key: { default: TOGGLE_KEY },
        description: '__MSG_manifest_command__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'broadsheet@broadsheet.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
