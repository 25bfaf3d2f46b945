import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../platform/refusal';
import { refusalCode } from '../../platform/refusal';
import { TimeLimitError } from '../../platform/time-limit';

const CLOSED_PAGE =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const FIREFOX_CLOSED = 'Missing host permission for the tab';

describe('what the browser throws, as a code', () => {
  it.each<[what: string, message: string, url: string | undefined, code: RefusalCode]>([
    ['a browser page', 'Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['a browser page of Edge', 'Cannot access a edge:// URL', 'edge://settings', 'browser-page'],
    ['a browser page of Firefox', FIREFOX_CLOSED, 'about:preferences', 'browser-page'],
    ['the Chrome Web Store', 'The extensions gallery cannot be scripted.', undefined, 'store'],
    ['the store of Firefox', FIREFOX_CLOSED, 'https://addons.mozilla.org/de/firefox/', 'store'],
    [
      'a host that only looks like a store',
      FIREFOX_CLOSED,
      'https://addons.mozilla.org.example/',
      'not-allowed',
    ],
    [
      'another extension, address hidden',
      'Cannot access a chrome-extension:// URL of different extension',
      undefined,
      'extension-page',
    ],
    ['an extension of Firefox', FIREFOX_CLOSED, 'moz-extension://1/page.html', 'extension-page'],
    ['the source of a page in Firefox', FIREFOX_CLOSED, 'view-source:https://news.example/', 'view-source'],
    ['a PDF in Firefox', FIREFOX_CLOSED, 'https://news.example/report.PDF?page=2', 'pdf'],
    ['a page that only mentions a PDF', FIREFOX_CLOSED, 'https://news.example/?file=a.pdf', 'not-allowed'],
    ['an error page', 'Frame with ID 0 is showing error page', 'https://news.example/', 'error-page'],
    [
      'a page closed by policy',
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      'https://intranet.example/',
      'policy',
    ],
    ['an address that is hidden, such as about:blank', CLOSED_PAGE, undefined, 'not-allowed'],
    ['a tab closed in Chrome', 'No tab with id: 12.', undefined, 'tab-closed'],
    ['a tab closed while it was injected', 'The tab was closed.', undefined, 'tab-closed'],
    ['a tab closed in Firefox', 'Invalid tab ID: 12', undefined, 'tab-closed'],
    ['a page left meanwhile', 'Frame with ID 0 was removed.', 'https://news.example/', 'page-changed'],
    [
      'a page left in the middle of the answer',
      'The message port closed before a response was received.',
      'https://news.example/',
      'page-changed',
    ],
    [
      'a page put into the back/forward cache',
      'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
      'https://news.example/',
      'page-changed',
    ],
    ['an update under the page', 'Extension context invalidated.', 'https://news.example/', 'updated'],
    ['a bare SVG picture', 'Document cannot show a dialog', 'https://news.example/map.svg', 'bare-document'],
    ['something new', 'Something new', 'https://news.example/', 'failed'],
  ])('%s', (_what, message, url, code) => {
    expect(refusalCode(new Error(message), { url, loading: false, mayReadFiles: true })).toBe(code);
  });

  it.each<[what: string, url: string | undefined, mayReadFiles: boolean, code: RefusalCode]>([
    ['an address that Chrome hides', undefined, false, 'file-switch'],
    ['a file', 'file:///home/reader/page.html', false, 'file-switch'],
    ['a file that may be read', 'file:///home/reader/page.html', true, 'not-allowed'],
    ['a page of the web', 'https://news.example/', false, 'not-allowed'],
  ])('names the switch for files on %s, where it is off', (_what, url, mayReadFiles, code) => {
    expect(refusalCode(new Error(CLOSED_PAGE), { url, loading: false, mayReadFiles })).toBe(code);
  });

  it.each<[what: string, url: string | undefined, loading: boolean, code: RefusalCode]>([
    ['a page that still loads', 'https://news.example/', true, 'still-loading'],
    ['a page that hangs', 'https://news.example/', false, 'no-answer'],
    ['a page whose address is hidden', undefined, false, 'view-source'],
  ])('the time limit on %s', (_what, url, loading, code) => {
    expect(refusalCode(new TimeLimitError('over'), { url, loading, mayReadFiles: false })).toBe(code);
  });

  it('takes what is thrown without being an error', () => {
    expect(refusalCode('no tab with id 3', { loading: false, mayReadFiles: true })).toBe('tab-closed');
  });
});
