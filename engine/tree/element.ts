import type { BlockId, MathTag, PlainTag, SafeElement, SafeNode } from '../../model/safe-node';

/**
 * An element without attributes of its own. The one place where a tag from a list becomes an element.
 */
export const plainElement = (tag: PlainTag, children: readonly SafeNode[], block?: BlockId): SafeElement => ({
  tag,
  ...(block !== undefined && { block }),
  children,
});

interface MathAttributes {
  readonly display?: 'block';
  readonly mathvariant?: 'normal';
  readonly stretchy?: false;
}

/** A part of a formula; as above. */
export const mathElement = (
  tag: MathTag,
  attributes: MathAttributes,
  children: readonly SafeNode[],
): SafeElement => ({ tag, ...attributes, children });
