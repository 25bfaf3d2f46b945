import type { WxtBrowser } from 'wxt/browser';

/** Every browser has `chrome`, Firefox and newer Chromes have `browser` too. */
type Globals = Partial<Record<'browser' | 'chrome', WxtBrowser>>;

// The types know neither name; without both there would be no extension to run this.
const globals: Globals = globalThis as typeof globalThis & Globals;

/**
 * What `wxt/browser` is in scripts that are put into pages: the browser's own object. It answers with promises in both browsers, so
 * the polyfill, 10 kB for every page that is read, stays in the background and in pages of our own. (`wxt.config.ts` chooses.)
 *
 * Own properties only: an element of the page with the id "browser" is a property of its window too, but an inherited one.
 */
export const browser = (Object.hasOwn(globals, 'browser') ? globals.browser : globals.chrome) as WxtBrowser;
