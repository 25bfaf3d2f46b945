import type { SafeUrl } from '../../model/safe-url';

const linkSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:']);
const imageSchemes: ReadonlySet<string> = new Set(['http:', 'https:']);
/** Raster pictures carried in the address itself; never SVG, which is a document of its own. */
const inlineImage = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i;
/** A whole book of addresses fits in a page; one address longer than this does not lead anywhere. */
const MAX_URL_LENGTH = 8_192;
const MAX_INLINE_IMAGE_LENGTH = 2_000_000;

/** The address parsed and written anew, or null where it is none that the article may carry. */
function parse(written: string, base: string, schemes: ReadonlySet<string>): SafeUrl | null {
  if (written.length > MAX_URL_LENGTH) return null;
  const url = URL.parse(written, URL.canParse(base) ? base : undefined);
  if (!url || !schemes.has(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
  }
  return url.href as SafeUrl;
}

/** @param base the document's base address */
export const safeLink = (written: string, base: string): SafeUrl | null =>
  written.trim() === '' ? null : parse(written, base, linkSchemes);

export function safeImageUrl(written: string, base: string): SafeUrl | null {
  const bare = written.trim();
  if (bare === '') return null;
  if (bare.startsWith('data:'))
    return bare.length <= MAX_INLINE_IMAGE_LENGTH && inlineImage.test(bare) ? (bare as SafeUrl) : null;
  return parse(bare, base, imageSchemes);
}
