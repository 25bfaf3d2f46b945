import { referrerPolicies, type SafeImage } from '../../model/safe-node';
import type { Dom } from '../walk/dom';
import { safeImageUrl } from './safe-url';
import { spareAttributes } from './spare-image';

/** Attributes in which pages keep the real address of a picture that is loaded late, in order of trust. */
const lateSources = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-image',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-srcset-src',
  'data-runner-src',
];
const lateSourceSets = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** A picture of this size or less is a counter or a spacer, in CSS pixels. */
const PIXEL_SIZE_MAX = 3;
/** Inline pictures shorter than this are placeholders, in characters of the address. */
const PLACEHOLDER_LENGTH_MAX = 1_200;
const MAX_CANDIDATES = 16;

/** What a person would see of an `img` element: its real address, also where it is loaded late; null for counters and spacers. */
export function readImage(dom: Dom, element: Element, base: string): SafeImage | null {
  const sets = pictureSets(dom, element);
  const attribute = (name: string): string | null => dom.attribute(element, name)?.trim() ?? null;
  const image = readAttributes(attribute, sets, base);
  if (image) {
    const isAsLoaded = image.srcSet === undefined && image.src === safeImageUrl(attribute('src') ?? '', base);
    return isAsLoaded && isCounter(element as HTMLImageElement) ? null : image;
  }
  const spare = spareAttributes(dom, element);
  return spare && readAttributes(spare, [], base);
}

function readAttributes(
  written: (name: string) => string | null,
  moreSets: readonly string[],
  base: string,
): SafeImage | null {
  const attribute = (name: string): string => written(name) ?? '';
  const width = sizeOf(attribute('width'));
  const height = sizeOf(attribute('height'));
  if ((width ?? PIXEL_SIZE_MAX + 1) <= PIXEL_SIZE_MAX || (height ?? PIXEL_SIZE_MAX + 1) <= PIXEL_SIZE_MAX)
    return null;
  const late = lateSources.map(attribute).find((value) => value !== '' && safeImageUrl(value, base) !== null);
  const direct = attribute('src');
  const own = isPlaceholder(direct) ? (late ?? '') : direct;
  const sets = [attribute('srcset'), ...lateSourceSets.map(attribute), ...moreSets].filter(
    (set) => set !== '' && !isPlaceholder(set),
  );
  const srcSet = safeSourceSet(sets[0] ?? '', base);
  const src =
    safeImageUrl(own, base) ??
    largest(srcSet, base) ??
    (late === undefined ? safeImageUrl(direct, base) : safeImageUrl(late, base));
  if (src === null || (isPlaceholder(src) && srcSet === '')) return null;
  const sizes = attribute('sizes');
  const referrerPolicy = referrerPolicies.find(
    (policy) => policy === attribute('referrerpolicy').toLowerCase(),
  );
  const crossOrigin = written('crossorigin')?.toLowerCase();
  return {
    src,
    ...(srcSet !== '' && { srcSet }),
    ...(srcSet !== '' && /^[\w\s().,:%*+/-]+$/.test(sizes) && { sizes }),
    alt: attribute('alt').replace(/\s+/g, ' '),
    ...(width !== null && { width }),
    ...(height !== null && { height }),
    ...(referrerPolicy && { referrerPolicy }),
    ...(crossOrigin !== undefined && {
      crossOrigin: crossOrigin === 'use-credentials' ? crossOrigin : ('anonymous' as const),
    }),
  };
}

/** A picture that has come, and is no more than a dot, counts visits whatever size the page gives it. */
const isCounter = ({ naturalWidth, naturalHeight }: HTMLImageElement): boolean =>
  naturalWidth > 0 && naturalWidth <= PIXEL_SIZE_MAX && naturalHeight <= PIXEL_SIZE_MAX;

const isPlaceholder = (written: string): boolean =>
  written === '' ||
  (written.startsWith('data:') && written.length <= PLACEHOLDER_LENGTH_MAX) ||
  placeholderName.test(written.slice(0, PLACEHOLDER_LENGTH_MAX));

const placeholderName =
  /(?:^|[/_-])(?:placeholder|spacer|blank|pixel|transparent|1x1|lazyload|loading)[\w-]*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;

const sizeOf = (written: string): number | null =>
  /^\d{1,5}(?:px)?$/.test(written) ? Number.parseInt(written, 10) : null;

/** Source sets of the `picture` around an image. */
function pictureSets(dom: Dom, element: Element): readonly string[] {
  const picture = dom.parentNode(element);
  // A shadow root is a parent too, and no element.
  if (!picture || dom.nodeType(picture) !== 1 || dom.localName(picture as Element) !== 'picture') return [];
  const sets: string[] = [];
  for (let child = dom.firstChild(picture); child; child = dom.nextSibling(child))
    if (dom.nodeType(child) === 1 && dom.localName(child as Element) === 'source')
      sets.push(
        dom.attribute(child as Element, 'srcset') ?? dom.attribute(child as Element, 'data-srcset') ?? '',
      );
  return sets;
}

/** `url descriptor, …` with each address parsed and written anew; candidates that are no http(s) picture are left out. */
function safeSourceSet(written: string, base: string): string {
  const candidates: string[] = [];
  for (const [address, descriptor] of candidatesOf(written)) {
    const url = safeImageUrl(address, base);
    if (url === null || url.startsWith('data:')) continue;
    const escaped = url.replaceAll(',', '%2C').replaceAll(' ', '%20');
    candidates.push(descriptor === '' ? escaped : `${escaped} ${descriptor}`);
  }
  return candidates.join(', ');
}

/** Longest set that is read, in UTF-16 code units. */
const MAX_SET_LENGTH = 65_536;

/** One candidate after another as HTML reads them: an address ends at a space, so commas may stand in it. One pass, however the set is written. */
function* candidatesOf(set: string): Generator<readonly [address: string, descriptor: string]> {
  const text = set.slice(0, MAX_SET_LENGTH);
  const next = /[\s,]*(\S+)/y;
  const rest = /[^,]*/y;
  for (let count = 0; count < MAX_CANDIDATES; count++) {
    const address = next.exec(text)?.[1];
    if (address === undefined) return;
    rest.lastIndex = next.lastIndex;
    // A comma right behind the address ends its candidate.
    const descriptor = address.endsWith(',') ? '' : (rest.exec(text)?.[0] ?? '').trim();
    if (!address.endsWith(',')) next.lastIndex = rest.lastIndex;
    if (descriptor === '' || descriptorShape.test(descriptor))
      yield [address.replace(/(?<!,),+$/, ''), descriptor];
  }
}

const descriptorShape = /^\d+(?:\.\d+)?[wx]$/;

function largest(srcSet: string, base: string): SafeImage['src'] | null {
  const [best] = srcSet
    .split(', ')
    .map((candidate) => candidate.split(' '))
    .toSorted(([, a = '0'], [, b = '0']) => Number.parseFloat(b) - Number.parseFloat(a));
  return best?.[0] === undefined ? null : safeImageUrl(best[0], base);
}
