/** Whether a value is of a type. */
export type Check<Value> = (value: unknown) => value is Value;

type Checks<Shape> = { readonly [Key in keyof Shape]: Check<Shape[Key]> };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isOneOf =
  <const Values extends readonly unknown[]>(values: Values): Check<Values[number]> =>
  (value): value is Values[number] =>
    values.includes(value);

/** A list of at most so many, each once. */
export const isList =
  <Value>(isEntry: Check<Value>, most: number): Check<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) &&
    value.length <= most &&
    value.every(isEntry) &&
    new Set(value).size === value.length;

/** A whole number from 0. */
export const isWhole =
  (most: number): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

export const isNull = (value: unknown): value is null => value === null;

export const either =
  <One, Other>(isOne: Check<One>, isOther: Check<Other>): Check<One | Other> =>
  (value): value is One | Other =>
    isOne(value) || isOther(value);

/**
 * Compares a value with a shape that has these fields and no others.
 *
 * @returns the name of the first field that is missing, unknown or wrong, empty where the value has no fields at all; null where all is right
 */
export function shapeFault<Shape>(value: unknown, checks: Checks<Shape>): string | null {
  if (!isRecord(value)) return '';
  const known = Object.keys(checks) as (keyof Shape & string)[];
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(checks, name));
  return unknown ?? known.find((name) => !Object.hasOwn(value, name) || !checks[name](value[name])) ?? null;
}
