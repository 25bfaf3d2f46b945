import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATHS_MAX, SITES_MAX } from '../../model/site';
import type { Site, Sites } from '../../model/site';
import { modeAt, parseSites, withPattern, withSites } from '../../model/sites';

const site = (host: string, change: Partial<Site> = {}): Site => ({
  host,
  mode: 'clean',
  only: [],
  not: [],
  ...change,
});

describe('what is done at an address', () => {
  const sites: Sites = [
    site('*.example.com', { mode: 'read' }),
    site('bbc.example', { only: ['/news/*'], not: ['/news/live/*'] }),
    site('ft.example'),
    site('off.example', { mode: 'off' }),
    site('shop.example.com', { mode: 'off' }),
  ];

  it.each([
    ['https://ft.example/', 'clean'],
    ['http://www.ft.example/a?b#c', 'clean'],
    ['https://ft.example.org/', 'off'],
    ['https://blog.ft.example/', 'off'],
    ['https://bbc.example/news/1', 'clean'],
    ['https://bbc.example/news/live/1', 'off'],
    ['https://bbc.example/sport', 'off'],
    ['https://off.example/', 'off'],
    ['https://example.com/', 'read'],
    ['https://a.b.example.com/', 'read'],
    ['https://shop.example.com/', 'off'],
    ['https://notexample.com/', 'off'],
    ['file:///ft.example/a', 'off'],
    ['chrome://extensions', 'off'],
    ['nonsense', 'off'],
  ])('%s: %s', (url, mode) => {
    expect(modeAt(sites, url)).toBe(mode);
  });
});

describe('a list out of storage or a file', () => {
  it('is taken field by field, and what is no site is left out', () => {
    const list = [
      { host: 'WWW.FT.example', mode: 'clean', only: ['/a', 7, 'b', '/a'], not: null, extra: 1 },
      { host: 'evil host', mode: 'clean' },
      { host: 'x.example', mode: 'delete' },
      null,
      'y.example',
    ];
    expect(parseSites({ version: 9, sites: list })).toEqual({
      ok: true,
      sites: [site('ft.example', { only: ['/a'] })],
    });
  });

  it.each<[what: string, value: unknown, fault: string]>([
    ['no list', { sites: 'all' }, 'not-a-list'],
    ['nothing', undefined, 'not-a-list'],
    [
      'more sites than can be kept',
      { sites: Array.from({ length: SITES_MAX + 1 }, (_, index) => site(`s${index}.example`)) },
      'too-many-sites',
    ],
    [
      'a site with 10,000 patterns',
      { sites: [site('ft.example', { only: Array.from({ length: 10_000 }, (_, index) => `/${index}/*`) })] },
      'too-many-paths',
    ],
  ])('that is %s is refused as a whole', (_what, value, fault) => {
    expect(parseSites(value)).toMatchObject({ ok: false, fault });
  });

  it('comes out of whatever is stored without an error, and never larger than it may be', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (value, sites) => {
        for (const each of [value, { sites }]) {
          const parsed = parseSites(each);
          if (parsed.ok) expect(parsed.sites.length).toBeLessThanOrEqual(SITES_MAX);
        }
      }),
    );
  });
});

describe('a list that is taken in', () => {
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => site(`${name}${index}.example`));

  it('replaces what it names, and leaves the rest', () => {
    const before = [site('a.example'), site('b.example')];
    expect(withSites(before, [site('b.example', { mode: 'read' })])).toEqual({
      ok: true,
      sites: [site('a.example'), site('b.example', { mode: 'read' })],
    });
  });

  it('is refused where the two together are more than can be kept: the whole list would be refused later', () => {
    const taken = withSites(many('a', SITES_MAX - 1), many('b', 2));
    expect(taken).toEqual({ ok: false, fault: 'too-many-sites' });
    expect(withSites(many('a', SITES_MAX), many('a', 2)).ok).toBe(true);
  });
});

describe('a pattern that is added', () => {
  it.each<[before: Sites, text: string, after: Site]>([
    [[], 'ft.example', site('ft.example')],
    [[], 'ft.example/content/*', site('ft.example', { only: ['/content/*'] })],
    [[], 'not ft.example/video/*', site('ft.example', { not: ['/video/*'] })],
    [[site('ft.example', { only: ['/a'] })], 'ft.example/b', site('ft.example', { only: ['/a', '/b'] })],
    [[site('ft.example', { only: ['/a'] })], 'ft.example', site('ft.example')],
    [
      [site('ft.example', { mode: 'read' })],
      'not ft.example/a',
      site('ft.example', { mode: 'read', not: ['/a'] }),
    ],
  ])('to %j: %s', (before, text, after) => {
    expect(withPattern(before, text, 'clean')).toMatchObject({ ok: true, site: after });
  });

  it('is refused where the site has as many as can be kept', () => {
    const full = site('ft.example', { only: Array.from({ length: PATHS_MAX }, (_, index) => `/${index}`) });
    expect(withPattern([full], 'ft.example/more', 'clean')).toEqual({ ok: false, fault: 'too-many-paths' });
  });
});
