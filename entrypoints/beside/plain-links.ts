import type { LinkChoices } from '../../model/link-choices';
import { withoutTracking, wrappedTarget } from '../../model/plain-address';

/** Links of the article and of the note at the foot; what jumps within the article leads to no other address. */
const LINKS = 'a[href]:not([data-jump])';

const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;

/**
 * Has links of the article lead to the target that stands in their own address, and be copied without what only counts their readers, as far as
 * the person wants it. Nothing is asked of the network.
 *
 * A link is looked at when it is pointed at, focused, opened or copied: what nobody touches stays as the page wrote it.
 */
export function plainLinks(dialog: HTMLDialogElement, { usesTargets, copiesPlain }: LinkChoices): void {
  const useTarget = (event: Event): void => {
    const link = linkAt(event);
    const target = link && wrappedTarget(link.href);
    if (link && target !== null) link.href = target;
  };
  // “Copy link address” stands in the browser's own menu, and takes the address as it is then.
  const stripPointedAt = (event: Event): void => {
    const link = linkAt(event);
    if (link) link.href = withoutTracking(link.href);
  };
  const stripWhileCopied = (): void => {
    for (const link of dialog.querySelectorAll<HTMLAnchorElement>(LINKS)) {
      const written = link.getAttribute('href') ?? '';
      const plain = withoutTracking(link.href);
      if (plain === link.href) continue;
      link.href = plain;
      // The browser copies when this event is over, before anything else runs.
      setTimeout(() => link.setAttribute('href', written));
    }
  };
  if (usesTargets)
    for (const type of ['pointerover', 'focusin', 'click', 'auxclick', 'contextmenu'])
      dialog.addEventListener(type, useTarget, { capture: true });
  if (copiesPlain) {
    dialog.addEventListener('contextmenu', stripPointedAt, { capture: true });
    dialog.addEventListener('copy', stripWhileCopied, { capture: true });
  }
}
