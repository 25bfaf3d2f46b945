import type { BlockId } from '../../model/safe-node';

const PIECES = '.story > *';

/**
 * Lets a person point at a piece of the article: by the mouse, or by Tab and Enter. Nothing of it is there while one reads.
 *
 * @returns ends it
 */
export function chooseBlock(
  dialog: HTMLDialogElement,
  onChosen: (blocks: readonly BlockId[]) => void,
): () => void {
  const quit = new AbortController();
  const { signal } = quit;
  const pieces = [...dialog.querySelectorAll<HTMLElement>(PIECES)];
  for (const piece of pieces) {
    piece.tabIndex = 0;
    piece.dataset['choosable'] = '';
  }
  signal.addEventListener('abort', () => {
    for (const piece of pieces) {
      piece.removeAttribute('tabindex');
      delete piece.dataset['choosable'];
    }
  });
  const choose = (event: Event): void => {
    const piece =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-choosable]') : null;
    if (!piece) return;
    // A link in it leads nowhere while it is pointed at.
    event.preventDefault();
    event.stopPropagation();
    const holders = [piece, ...piece.querySelectorAll<HTMLElement>('[data-block]')];
    onChosen(
      holders.flatMap(({ dataset }) => (dataset['block'] === undefined ? [] : [Number(dataset['block'])])),
    );
  };
  dialog.addEventListener('click', choose, { capture: true, signal });
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') choose(event);
    },
    { capture: true, signal },
  );
  pieces[0]?.focus({ preventScroll: true });
  return () => quit.abort();
}
