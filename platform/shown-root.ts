/** What a page's root may be styled with so that nothing in it is drawn, and what undoes it. */
const HIDING = [
  { property: 'display', hidden: 'none', shown: 'block' },
  { property: 'content-visibility', hidden: 'hidden', shown: 'visible' },
] as const;

/** What a root that is drawn may ask the net for: pictures that the page never asked for while it was hidden. */
const PICTURED = ['background-image', 'border-image-source', 'mask-image', 'filter'] as const;

/**
 * Sees to it that the root of the page is drawn: in one that is not, nothing is, not even what lies in the top layer. Only a root that is
 * hidden is touched, by its own style, which is stronger than any style sheet of the page's.
 *
 * @returns gives the root its own style back
 */
export function showRoot({ documentElement: root }: Document): () => void {
  if (!(root instanceof HTMLElement)) return () => undefined;
  const looks = getComputedStyle(root);
  const hiding = HIDING.filter(({ property, hidden }) => looks.getPropertyValue(property) === hidden);
  if (hiding.length === 0) return () => undefined;
  const changes = [
    ...PICTURED.map((property) => ({ property, shown: 'none' })),
    ...hiding.map(({ property, shown }) => ({ property, shown })),
  ];
  const isBare = !root.hasAttribute('style');
  const { style } = root;
  const before = changes.map(({ property }) => ({
    property,
    value: style.getPropertyValue(property),
    priority: style.getPropertyPriority(property),
  }));
  for (const { property, shown } of changes) style.setProperty(property, shown, 'important');
  return () => {
    // An empty value takes the property away.
    for (const { property, value, priority } of before) style.setProperty(property, value, priority);
    // Read first: Chromium writes the attribute as late as it can, and would write it after it was removed.
    if (isBare && root.getAttribute('style') === '') root.removeAttribute('style');
  };
}
