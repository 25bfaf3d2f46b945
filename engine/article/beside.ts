/** Two tables of as many rows as one: the second's columns stand behind the first's. */
export function beside(
  left: Float32Array,
  leftWidth: number,
  right: Float32Array,
  rightWidth: number,
): Float32Array {
  const width = leftWidth + rightWidth;
  const count = right.length / rightWidth;
  const rows = new Float32Array(count * width);
  for (let row = 0; row < count; row++) {
    rows.set(left.subarray(row * leftWidth, (row + 1) * leftWidth), row * width);
    rows.set(right.subarray(row * rightWidth, (row + 1) * rightWidth), row * width + leftWidth);
  }
  return rows;
}
