import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from './strings';

/** A picture seen by itself. */
export interface ViewedPicture {
  readonly src: string;
  readonly srcSet: string;
  readonly alt: string;
  readonly caption: string;
  /** Which of the article's pictures, from 1. */
  readonly number: number;
  readonly count: number;
}

interface PictureViewProps {
  picture: ViewedPicture;
  lang: string;
  /** Goes on, or back, by so many. */
  onStep: (by: number) => void;
  onClose: () => void;
}

/** One picture as large as the window, with its caption; the arrows lead to the others. */
export function PictureView({ picture, lang, onStep, onClose }: PictureViewProps) {
  const t = useStrings();
  const { src, srcSet, alt, caption, number, count } = picture;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const onKey = (event: TargetedKeyboardEvent<HTMLDialogElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      onStep(by);
    }
  };
  const step = (by: 1 | -1) => {
    const words = t(by > 0 ? 'reader.nextPicture' : 'reader.previousPicture');
    return (
      <button type="button" aria-label={words} title={words} onClick={() => onStep(by)}>
        {by > 0 ? '→' : '←'}
      </button>
    );
  };
  return (
    <dialog ref={dialog} class="view" aria-label={alt || caption || t('reader.picture')} onKeyDown={onKey}>
      <div class="bar">
        {count > 1 && step(-1)}
        {count > 1 && <span class="count">{`${number} / ${count}`}</span>}
        {count > 1 && step(1)}
        <span class="gap" />
        <button
          type="button"
          class="close"
          aria-label={t('reader.closePicture')}
          title={t('reader.closePicture')}
          onClick={onClose}
        >
          <span class="cross" aria-hidden="true" />
        </button>
      </div>
      <figure>
        <img key={src} sizes="100vw" srcset={srcSet || undefined} src={src} alt={alt} />
        {caption !== '' && (
          <figcaption lang={lang || undefined} dir="auto">
            {caption}
          </figcaption>
        )}
      </figure>
    </dialog>
  );
}
