/**
 * An absolute address that was parsed and written anew by the engine, with a scheme from its allow-list.
 *
 * The brand makes it impossible to hand an address from the page to the screen without that step:
 * only `engine/tree/safe-url.ts` makes one.
 */
export type SafeUrl = string & { readonly safeUrl: unique symbol };
