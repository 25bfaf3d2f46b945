import { TimeLimitError } from './time-limit';

/** Why the reader cannot be opened on a tab; each but `tab-closed` has a sentence (`badge.*` in locales/). */
export const refusalCodes = [
  'browser-page',
  'store',
  'extension-page',
  'view-source',
  'pdf',
  'bare-document',
  'file-switch',
  'error-page',
  'policy',
  'not-allowed',
  'still-loading',
  'no-answer',
  'page-changed',
  'updated',
  'tab-closed',
  'failed',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** What is known of the tab at the moment of the refusal. */
export interface RefusedTab {
  /** Undefined where the browser keeps it to itself. */
  readonly url?: string | undefined;
  readonly loading: boolean;
  /** The browser's switch for files on this device. */
  readonly mayReadFiles: boolean;
}

const BROWSER_SCHEMES =
  /^(?:about|brave|chrome|chrome-error|chrome-search|chrome-untrusted|devtools|edge|opera|resource|vivaldi):/;
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com|addons\.mozilla\.org)(?:[/?#]|$)/;

/** Errors that say for certain what happened, whatever the address is. First match wins. */
const certain: readonly (readonly [RegExp, RefusalCode])[] = [
  [/no tab with id|invalid tab id|tab was closed/i, 'tab-closed'],
  [/showing error page/i, 'error-page'],
  [/ExtensionsSettings policy|blocked by (?:the |your )?administrator/i, 'policy'],
  [/extension context invalidated/i, 'updated'],
  // Thrown by entrypoints/reader/session.ts on SVG and other XML, which have no dialog to show anything in.
  [/document cannot show a dialog/i, 'bare-document'],
  [/frame (?:with id \d+ )?was removed|no frame with id/i, 'page-changed'],
  [
    /message (?:channel|port) (?:is )?closed|back\/forward cache|document was (?:unloaded|destroyed)/i,
    'page-changed',
  ],
];

/** What the address tells. First match wins. */
const byAddress: readonly (readonly [RegExp, RefusalCode])[] = [
  [/^view-source:/, 'view-source'],
  [BROWSER_SCHEMES, 'browser-page'],
  [/^(?:chrome|moz|safari-web)-extension:/, 'extension-page'],
  [STORES, 'store'],
  [/^[^?#]+\.pdf(?:[?#]|$)/i, 'pdf'],
];

/** What the error tells where the browser keeps the address to itself. First match wins. */
const byError: readonly (readonly [RegExp, RefusalCode])[] = [
  [/extensions gallery/i, 'store'],
  [/cannot access a chrome-extension:/i, 'extension-page'],
  [/cannot access a [\w-]+:\/\/ url/i, 'browser-page'],
  [/cannot access|must request permission|missing host permission|cannot be scripted/i, 'not-allowed'],
];

const firstMatch = (
  table: readonly (readonly [RegExp, RefusalCode])[],
  text: string,
): RefusalCode | undefined => table.find(([pattern]) => pattern.test(text))?.[1];

/**
 * Turns what the browser threw into a code that has a sentence.
 *
 * @param error anything that was thrown; browsers state the cause in English prose only
 */
export function refusalCode(error: unknown, { url, loading, mayReadFiles }: RefusedTab): RefusalCode {
  const message = error instanceof Error ? error.message : String(error);
  const code = firstMatch(certain, message);
  if (code) return code;
  // Chrome hides the address of a file that it does not let us read, as it does that of about:blank and data:.
  const mayBeFile = url === undefined || url.startsWith('file:');
  const thrown = firstMatch(byError, message);
  if (thrown === 'not-allowed' && mayBeFile && !mayReadFiles) return 'file-switch';
  const addressed = url === undefined ? undefined : firstMatch(byAddress, url);
  if (addressed) return addressed;
  if (error instanceof TimeLimitError) {
    // Chrome may leave the injection pending on view-source, whose address it hides. No other page does both.
    if (url === undefined) return 'view-source';
    return loading ? 'still-loading' : 'no-answer';
  }
  return thrown ?? 'failed';
}
