/**
 * The few ASN.1 types that a certificate is made of, written as DER.
 *
 * @see ITU-T X.690, “Distinguished Encoding Rules”
 */
const element = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
};

/** Lengths below 128 take one byte; longer ones are preceded by the count of their bytes. */
const lengthOf = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
};

/** Base 128, most significant group first, the top bit set on all groups but the last. */
const base128 = (value: number): number[] => {
  const groups = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) groups.unshift((rest & 0x7f) | 0x80);
  return groups;
};

export const der = {
  sequence: (...items: readonly Uint8Array[]) => element(0x30, ...items),
  set: (...items: readonly Uint8Array[]) => element(0x31, ...items),
  /** An unsigned integer: a leading zero keeps the sign bit clear. */
  integer: (bytes: Uint8Array) => element(0x02, Buffer.from((bytes[0] ?? 0) & 0x80 ? [0] : []), bytes),
  bits: (bytes: Uint8Array) => element(0x03, Buffer.from([0]), bytes),
  octets: (bytes: Uint8Array) => element(0x04, bytes),
  text: (value: string) => element(0x0c, Buffer.from(value, 'utf8')),
  /** UTCTime, to the second. */
  time: (date: Date) =>
    element(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`, 'ascii')),
  objectId: (dotted: string) => {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
  },
  /** A context tag around whole elements. */
  tagged: (number: number, ...items: readonly Uint8Array[]) => element(0xa0 | number, ...items),
  /** A context tag in place of the type's own, over plain bytes. */
  retagged: (number: number, bytes: Uint8Array) => element(0x80 | number, bytes),
};
