import type { TargetedMouseEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { SafeElement } from '../model/safe-node';
import type { SafeUrl } from '../model/safe-url';
import { useActs } from './acts';
import type { attributesOf } from './safe-attributes';
import { useStrings } from './strings';

interface PictureProps {
  attributes: ReturnType<typeof attributesOf>;
  alt: Extract<SafeElement, { tag: 'img' }>['alt'];
  /** Can be seen by itself: not in a link, and no icon. */
  opens?: boolean;
  /** The same picture at its full size, where the page links to it. */
  full?: SafeUrl;
}

/** A picture that loads when it comes near, and leaves no hole when it cannot be loaded. */
export function Picture({ attributes, alt, opens = false, full }: PictureProps) {
  const t = useStrings();
  const { onView } = useActs();
  const [broken, setBroken] = useState(false);
  if (broken) return null;
  // `loading` stands before `src`, else the browser loads at once.
  const picture = (
    <img loading="lazy" decoding="async" {...attributes} alt={alt} onError={() => setBroken(true)} />
  );
  if (!opens) return picture;
  const view = (event: TargetedMouseEvent<HTMLButtonElement>): void => onView(event.currentTarget);
  return (
    <button
      type="button"
      class="picture"
      aria-label={t('reader.enlarge', alt)}
      data-full={full}
      onClick={view}
    >
      {picture}
    </button>
  );
}
