import { version } from '../../package.json';

/*
 * Everything the extension asks of the browser, and why. The built manifests are compared with these lists, so
 * that nothing is added without being written down here (and in PRIVACY.md).
 */

const icons = (look: string) => ({
  16: `icon/${look}-16.png`,
  24: `icon/${look}-24.png`,
  32: `icon/${look}-32.png`,
  48: `icon/${look}-48.png`,
  128: `icon/${look}-128.png`,
});

const action = { default_title: '__MSG_manifest_action__', default_icon: icons('idle') };

export const manifestOfEveryBrowser = {
  manifest_version: 3,
  name: '__MSG_manifest_name__',
  description: '__MSG_manifest_description__',
  version,
  default_locale: 'en',
  icons: icons('active'),
  permissions: [
    /** To read the tab on which the button was pressed; ends when the page is left. */
    'activeTab',
    /** To put the reader into that tab. */
    'scripting',
    /** To keep settings. */
    'storage',
    /** "Read this page" and "Read the selection". */
    'contextMenus',
  ],
  /** Never asked at install: one host at a time, when a reader chooses a site. */
  optional_host_permissions: ['http://*/*', 'https://*/*'],
  action,
  /** Where sites are chosen. */
  options_ui: { open_in_tab: true, page: 'options.html' },
  commands: {
    'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_manifest_command__' },
    /** No key is suggested. */
    'show-hidden': { description: '__MSG_manifest_commandShowHidden__' },
  },
};

export const manifestChromeOnly = {
  minimum_chrome_version: '126',
  background: { service_worker: 'background.js' },
};

export const manifestFirefoxOnly = {
  background: { scripts: ['background.js'] },
  action: {
    ...action,
    theme_icons: [
      { size: 16, dark: 'icon/on-light-16.png', light: 'icon/on-dark-16.png' },
      { size: 32, dark: 'icon/on-light-32.png', light: 'icon/on-dark-32.png' },
    ],
  },
  browser_specific_settings: {
    gecko: {
      id: 'broadsheet@broadsheet.invalid',
      strict_min_version: '140.0',
      /** Nothing is collected and nothing is sent. */
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
