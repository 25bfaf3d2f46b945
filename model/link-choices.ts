/** What is done with addresses that count their readers. */
export interface LinkChoices {
  /** A link through a click counter that names its target leads to the target. */
  readonly usesTargets: boolean;
  /** Links are copied without what only counts their readers. */
  readonly copiesPlain: boolean;
}

/** Links of a page are its own: nothing about them is changed before the person says so. */
export const defaultLinkChoices: LinkChoices = { usesTargets: false, copiesPlain: false };

/**
 * Choices from storage or another device; what is missing or no yes is a no.
 *
 * @param value anything, also nothing
 */
export function parseLinkChoices(value: unknown): LinkChoices {
  const stored: Partial<Record<keyof LinkChoices, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  return { usesTargets: stored.usesTargets === true, copiesPlain: stored.copiesPlain === true };
}
