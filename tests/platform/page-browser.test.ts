import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const own = { name: 'the browser’s own' };

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Object.getPrototypeOf(globalThis) as object, 'browser');
});

it.each([
  ['Firefox, where both names are known', { browser: own, chrome: {} }],
  ['Chrome', { chrome: own }],
])('a script in a page finds the browser in %s', async (_which, globals) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const { browser } = await import('../../platform/page-browser');
  expect(browser).toBe(own);
});
