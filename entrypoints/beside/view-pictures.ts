import type { ViewedPicture } from '../../components/PictureView';

const words = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

/** Shows the article's pictures one by one; each is the button that holds it. */
export function viewPictures(dialog: HTMLDialogElement, onView: (picture: ViewedPicture | null) => void) {
  let current: HTMLElement | null = null;
  const all = (): HTMLElement[] => [...dialog.querySelectorAll<HTMLElement>('.pane .picture')];

  const view = (button: HTMLElement): void => {
    const image = button.querySelector('img');
    if (image === null) return;
    current = button;
    const buttons = all();
    const { full } = button.dataset;
    onView({
      src: full ?? image.src,
      // The page's own larger picture comes before its choice of smaller ones.
      srcSet: full === undefined ? image.srcset : '',
      alt: image.alt,
      caption: words(button.closest('figure')?.querySelector('figcaption')),
      number: buttons.indexOf(button) + 1,
      count: buttons.length,
    });
  };

  const step = (by: number): void => {
    const buttons = all();
    const next = current && buttons[(buttons.indexOf(current) + by + buttons.length) % buttons.length];
    if (next) view(next);
  };

  const close = (): void => {
    dialog.querySelector<HTMLDialogElement>('.view')?.close();
    onView(null);
    current?.focus({ preventScroll: true });
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    current = null;
  };

  return { view, step, close };
}
