import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../model/site';
import { grantedOrigins, permissionsFor } from '../../platform/site-origins';
import { planOf, scriptsFor } from '../../platform/site-scripts';
import type { SiteScript } from '../../platform/site-scripts';

const site = (host: string, change: Partial<Site> = {}): Site => ({
  host,
  mode: 'clean',
  only: [],
  not: [],
  ...change,
});

it('the browser is asked for the host and its www twin, and never for more', () => {
  expect(permissionsFor('ft.example').origins).toEqual([
    'https://ft.example/*',
    'http://ft.example/*',
    'https://www.ft.example/*',
    'http://www.ft.example/*',
  ]);
  expect(permissionsFor('127.0.0.1').origins).toEqual(['https://127.0.0.1/*', 'http://127.0.0.1/*']);
  expect(permissionsFor('*.ft.example').origins).toEqual(['https://*.ft.example/*', 'http://*.ft.example/*']);
});

describe('what the browser grants of a site', () => {
  it.each<[host: string, granted: readonly string[], origins: readonly string[]]>([
    ['ft.example', [], []],
    ['ft.example', ['https://ft.example/*'], ['https://ft.example']],
    ['ft.example', ['https://www.ft.example/*'], ['https://www.ft.example']],
    ['ft.example', ['https://*.ft.example/*'], ['https://ft.example', 'https://www.ft.example']],
    ['ft.example', ['http://*/*'], ['http://ft.example', 'http://www.ft.example']],
    ['ft.example', ['https://xft.example/*', 'https://example/*'], []],
    ['*.ft.example', ['https://ft.example/*'], []],
    ['*.ft.example', ['https://*.ft.example/*'], ['https://*.ft.example']],
    ['*.a.ft.example', ['https://*.ft.example/*'], ['https://*.a.ft.example']],
  ])('%s of %j', (host, granted, origins) => {
    expect([...grantedOrigins(host, granted)].sort()).toEqual([...origins].sort());
  });
});

const everywhere = ['<all_urls>'];

describe('the script of a site', () => {
  it.each<[what: string, sites: readonly Site[], granted: readonly string[], scripts: readonly object[]]>([
    ['that is off', [site('a.example', { mode: 'off' })], everywhere, []],
    ['that is not granted', [site('a.example')], ['https://b.example/*'], []],
    [
      'with paths',
      [site('a.example', { only: ['/news', '/x/*'], not: ['/news/live/*'] })],
      ['https://a.example/*'],
      [
        {
          id: 'clean a.example',
          matches: ['/news', '/news?*', '/news/*', '/x/*'].map((path) => `https://a.example${path}`),
          excludeMatches: ['https://a.example/news/live/*'],
        },
      ],
    ],
    [
      'with a wildcard leaves out sites of their own',
      [site('*.a.example', { mode: 'read' }), site('shop.a.example', { mode: 'off' })],
      ['https://*.a.example/*'],
      [
        {
          id: 'read *.a.example',
          excludeMatches: permissionsFor('shop.a.example').origins,
        },
      ],
    ],
  ])('%s', (_what, sites, granted, scripts) => {
    expect(scriptsFor(sites, granted)).toMatchObject(scripts);
  });
});

/** A browser that holds scripts and grants, may forget either, and may be stopped after any step. */
interface World {
  sites: readonly Site[];
  granted: readonly string[];
  registered: readonly SiteScript[];
}

const hosts = ['a.example', 'b.example', '*.c.example', 'd.c.example'];

const step = fc.oneof(
  fc.record({
    kind: fc.constant('choose' as const),
    host: fc.constantFrom(...hosts),
    mode: fc.constantFrom('off' as const, 'clean' as const, 'read' as const),
    only: fc.subarray(['/a', '/b/*']),
  }),
  fc.record({ kind: fc.constantFrom('grant' as const, 'revoke' as const), host: fc.constantFrom(...hosts) }),
  fc.record({ kind: fc.constant('forget' as const) }),
  /** A run that ends after so many calls to the browser: the background was stopped. */
  fc.record({ kind: fc.constant('reconcile' as const), calls: fc.nat(4) }),
);

function reconcile(world: World, calls = Infinity): void {
  const { remove, add } = planOf(world.registered, scriptsFor(world.sites, world.granted));
  let left = calls;
  for (const id of remove)
    if (left-- > 0) world.registered = world.registered.filter((each) => each.id !== id);
  for (const script of add) {
    if (left-- <= 0) continue;
    // The browser refuses a second script of the same name.
    expect(world.registered.map(({ id }) => id)).not.toContain(script.id);
    world.registered = [...world.registered, script];
  }
}

it('whatever happened, and wherever the background was stopped: after one whole run the browser has what is stored and granted', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const world: World = { sites: [], granted: [], registered: [] };
      for (const each of steps) {
        if (each.kind === 'choose')
          world.sites = [...world.sites.filter(({ host }) => host !== each.host), site(each.host, each)];
        else if (each.kind === 'grant')
          world.granted = [...world.granted, ...permissionsFor(each.host).origins];
        else if (each.kind === 'revoke')
          world.granted = world.granted.filter((one) => !permissionsFor(each.host).origins.includes(one));
        else if (each.kind === 'forget') world.registered = [];
        else if ('calls' in each) reconcile(world, each.calls);
      }
      reconcile(world);
      const byId = (one: SiteScript, other: SiteScript) => (one.id < other.id ? -1 : 1);
      expect([...world.registered].sort(byId)).toEqual(
        [...scriptsFor(world.sites, world.granted)].sort(byId),
      );
      expect(planOf(world.registered, scriptsFor(world.sites, world.granted))).toEqual({
        remove: [],
        add: [],
      });
    }),
  );
});
