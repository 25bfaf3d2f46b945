import type { Dom } from './walk/dom';

/** Says whether the page's text or structure has changed since watching began. */
export interface ChangeWatch {
  readonly hasChanged: () => boolean;
  readonly stop: () => void;
}

export function watchForChanges({ view, document }: Dom): ChangeWatch {
  let changed = false;
  const observer = new view.MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return {
    hasChanged: () => changed || observer.takeRecords().length > 0,
    stop: () => {
      observer.disconnect();
    },
  };
}
