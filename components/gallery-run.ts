import type { SafeElement, SafeNode } from '../model/safe-node';

/** Pictures in a row that are one gallery; two are a pair, and stand one below the other. */
const GALLERY_MIN = 3;

const isFigure = (node: SafeNode | undefined): node is SafeElement =>
  typeof node === 'object' &&
  node.tag === 'figure' &&
  node.children.some((child) => typeof child === 'object' && child.tag === 'img');

/** The figures that follow each other from here; null where they are too few for a gallery. */
export function galleryAt(nodes: readonly SafeNode[], at: number): readonly SafeElement[] | null {
  const run: SafeElement[] = [];
  for (let next = nodes[at]; isFigure(next); next = nodes[at + run.length]) run.push(next);
  return run.length < GALLERY_MIN ? null : run;
}
