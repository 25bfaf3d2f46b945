import { createShadowHost, createHtml } from './shadow-host';
import { showRoot } from './shown-root';

/** Milliseconds that a notice stays, unless it is pointed at or focused. Guess, to be measured: twice its reading time. */
export const NOTICE_MS = 12_000;

/** Milliseconds after which a notice is looked at: a page that takes away what is not its own does so at once. Guess: some frames. */
const LOOK_MS = 100;

export interface NoticeHost {
  /** What is put in here is read out, because the region is there before its words. */
  readonly region: HTMLElement;
  readonly close: () => void;
}

/** What becomes of a notice. */
export interface NoticeCalls {
  readonly onGone: () => void;
  /** The page does not let it be seen. */
  readonly onUnseen: () => void;
}

/**
 * Opens an empty notice at a corner of the page. It goes by itself, but never while somebody is at it.
 *
 * @param css style sheets as text
 */
export function openNotice(document: Document, css: string, { onGone, onUnseen }: NoticeCalls): NoticeHost {
  const { element: host, root } = createShadowHost(document, css);
  const region = createHtml(document, 'div');
  region.className = 'broadsheet notices';
  region.setAttribute('role', 'status');
  region.dataset['theme'] = 'auto';
  root.append(region);
  const hideRootAgain = showRoot(document);
  document.documentElement.append(host);
  if ('showPopover' in region) {
    // In the top layer no z-index of the page's can hide it.
    region.popover = 'manual';
    region.showPopover();
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;
  const looking = setTimeout(() => {
    if (!region.checkVisibility()) onUnseen();
  }, LOOK_MS);
  const close = (): void => {
    if (isGone) return;
    isGone = true;
    clearTimeout(timer);
    clearTimeout(looking);
    host.remove();
    hideRootAgain();
    onGone();
  };
  const stay = (): void => clearTimeout(timer);
  const goLater = (): void => {
    clearTimeout(timer);
    if (!region.matches(':hover') && !region.matches(':focus-within')) timer = setTimeout(close, NOTICE_MS);
  };
  for (const type of ['pointerenter', 'focusin']) region.addEventListener(type, stay);
  region.addEventListener('pointerleave', goLater);
  // The focus has not arrived anywhere yet while it leaves.
  region.addEventListener('focusout', () => queueMicrotask(goLater));
  for (const type of ['keydown', 'click', 'mousedown', 'pointerdown'])
    region.addEventListener(type, (event) => event.stopPropagation());
  region.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  goLater();
  return { region, close };
}
