import type { Page } from '../page';

/** Share of a mail's links from which one host is that which counts its clicks. */
const CLICK_SHARE = 0.5;

/** The host that nearly all links of a mail lead to first; empty where there is none. */
export function findClickHost({ walk, dom }: Page): string {
  const hosts = new Map<string, number>();
  let links = 0;
  for (const block of walk.blocks)
    for (const { href } of block.links) {
      const host = URL.parse(href, URL.canParse(dom.base) ? dom.base : undefined)?.hostname ?? '';
      if (host === '') continue;
      links++;
      hosts.set(host, (hosts.get(host) ?? 0) + 1);
    }
  const [most] = [...hosts].sort(([, a], [, b]) => b - a);
  return most && most[1] > links * CLICK_SHARE ? most[0] : '';
}
