/** A rectangle that something is drawn in, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelPlace {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Pixels between a mark and its label. */
const BESIDE = 11;
const ABOVE = 8;
const BELOW = 18;
/** Pixels of a line of text above and below its base line. */
const ASCENT = 11;
const DESCENT = 3;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ x, y, anchor }: LabelPlace, width: number): Box => ({
  left: anchor === 'start' ? x : x - width,
  right: anchor === 'start' ? x + width : x,
  top: y - ASCENT,
  bottom: y + DESCENT,
});

/**
 * Puts each label beside its mark where nothing else stands: to the right above, to the right below, to the left; else where it only crosses lines;
 * else to the right above.
 *
 * @param marks places of the marks with the widths of their labels
 * @param taken the marks that are drawn already
 * @param lines the lines that are drawn already
 */
export function placeLabels(
  marks: readonly { readonly x: number; readonly y: number; readonly width: number }[],
  taken: readonly Box[],
  lines: readonly Box[],
  frame: Box,
): readonly LabelPlace[] {
  const boxes = [...taken];
  return marks.map(({ x, y, width }) => {
    const right = { x: x + BESIDE, y: y - ABOVE, anchor: 'start' } as const;
    const places: readonly LabelPlace[] = [
      right,
      { ...right, y: y + BELOW },
      { x: x - BESIDE, y: y - ABOVE, anchor: 'end' },
      { x: x - BESIDE, y: y + BELOW, anchor: 'end' },
    ];
    const isFree = (place: LabelPlace, drawn: readonly Box[]): boolean => {
      const box = boxOf(place, width);
      const inside = box.left >= frame.left && box.right <= frame.right && box.bottom <= frame.bottom;
      return inside && !drawn.some((other) => overlaps(box, other));
    };
    const place =
      places.find((free) => isFree(free, [...boxes, ...lines])) ??
      places.find((free) => isFree(free, boxes)) ??
      right;
    boxes.push(boxOf(place, width));
    return place;
  });
}
