import { linkDensity, type Block } from '../walk/block';

/** Above this share of linked words a short block is the button that ends an advertisement. */
const CALL_DENSITY = 0.8;

/** Nearly all of its words stand in links, as on a button. */
export const isLinked = (block: Block): boolean => linkDensity(block) > CALL_DENSITY;

export const mentions = ({ text }: Block, name: string): boolean =>
  text.toLowerCase().includes(name.toLowerCase());
