import type { ComponentChildren } from 'preact';
import { useStrings } from './strings';

interface GalleryProps {
  pictures: number;
  children: ComponentChildren;
}

/** Pictures that follow each other, as one row to go through. */
export function Gallery({ pictures, children }: GalleryProps) {
  const t = useStrings();
  return (
    <div class="gallery" role="region" aria-label={t('reader.gallery', pictures)} tabIndex={0}>
      {children}
    </div>
  );
}
