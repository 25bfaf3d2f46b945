/** Parameters that tell a site where a click came from and nothing of what is asked for. */
const trackers =
  /^(?:utm_\w+|mc_[ce]id|_hs(?:enc|mi)|hs(?:CtaTracking|_email)|mkt_tok|fbclid|gclid|dclid|msclkid|yclid|igshid|vero_(?:id|conv)|_kx|ck_subscriber_id|oly_(?:anon|enc)_id|wickedid|s_cid|_bhlid)$/i;

/** Parameters in which links that count clicks carry the address they lead to. */
const targets = [
  'url',
  'u',
  'uri',
  'target',
  'redirect',
  'redirect_url',
  'dest',
  'destination',
  'link',
  'to',
  'q',
];

/** The address without what only counts its readers; as it was where nothing is to be left out, or where it is none. */
export function withoutTracking(href: string): string {
  const url = URL.parse(href);
  if (!url || url.search === '') return href;
  const names = [...url.searchParams.keys()].filter((name) => trackers.test(name));
  if (names.length === 0) return href;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/**
 * The address that a link which counts clicks carries in itself, read without asking anybody; null where it carries none.
 *
 * @returns an http or https address of another host
 */
export function wrappedTarget(href: string): string | null {
  const url = URL.parse(href);
  if (!url) return null;
  for (const name of targets) {
    const written = url.searchParams.get(name);
    if (written === null) continue;
    const target = addressIn(written);
    if (target && target.hostname !== url.hostname) return withoutTracking(target.href);
  }
  return null;
}

/** As it stands, or in base64 as some senders write it. */
function addressIn(written: string): URL | null {
  const plain = /^https?:\/\//i.test(written) ? written : decoded(written);
  const url = plain === null ? null : URL.parse(plain);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

function decoded(written: string): string | null {
  if (!/^aHR0c[\w+/=-]+$/.test(written)) return null;
  try {
    return atob(written.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null; // letters that only looked like base64
  }
}
