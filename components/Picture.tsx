import { useState } from 'preact/hooks';
import type { SafeElement } from '../model/safe-node';
import type { attributesOf } from './safe-attributes';

interface PictureProps {
  attributes: ReturnType<typeof attributesOf>;
  alt: Extract<SafeElement, { tag: 'img' }>['alt'];
}

/** A picture that loads when it comes near, and leaves no hole when it cannot be loaded. */
export function Picture({ attributes, alt }: PictureProps) {
  const [broken, setBroken] = useState(false);
  if (broken) return null;
  // `loading` stands before `src`, else the browser loads at once.
  return <img loading="lazy" decoding="async" {...attributes} alt={alt} onError={() => setBroken(true)} />;
}
