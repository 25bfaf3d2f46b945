import { expect, it } from 'vitest';
import { engineOf } from '../../bench/engines/engines';

it.each([
  ['readability', 'Apache-2.0'],
  ['defuddle', 'MIT'],
] as const)('names version and licence of %s', (name, licence) => {
  const engine = engineOf(name);
  expect(engine.licence).toBe(licence);
  expect(engine.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(engine.code).toContain('globalThis.__extract');
});
