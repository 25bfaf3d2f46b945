// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';
import { manifestFirefoxOnly, manifestOfEveryBrowser, manifestChromeOnly } from './documented-manifest';

const root = join(import.meta.dirname, '../..');

/** Milliseconds; a build of both bundles on a slow machine (guess). */
const BUILD_LIMIT_MS = 120_000;

describe.each([
  { browser: 'chrome', documented: { ...manifestOfEveryBrowser, ...manifestChromeOnly } },
  { browser: 'firefox', documented: { ...manifestOfEveryBrowser, ...manifestFirefoxOnly } },
])('the manifest built for $browser', ({ browser, documented }) => {
  const outBaseDir = mkdtempSync(join(tmpdir(), 'broadsheet-manifest-'));
  const built = join(outBaseDir, 'out');
  let manifest: Record<string, unknown>;

  beforeAll(async () => {
    await build({
      root,
      browser,
      manifestVersion: 3,
      mode: 'production',
      outDir: outBaseDir,
      outDirTemplate: 'out',
      logger: quiet,
    });
    manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  }, BUILD_LIMIT_MS);

  afterAll(() => rmSync(outBaseDir, { recursive: true }));

  it('asks for exactly what is documented, and for nothing more', () => {
    expect(manifest).toEqual(documented);
  });

  it.each([
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('packages a word table for each language of its index', () => {
    const index = JSON.parse(readFileSync(join(built, 'words/index.json'), 'utf8')) as string[];
    expect(readdirSync(join(built, 'words')).sort()).toEqual(
      [...index, 'index'].map((name) => `${name}.json`).sort(),
    );
    for (const language of index) {
      expect(JSON.parse(readFileSync(join(built, `words/${language}.json`), 'utf8'))).toMatchObject({
        language,
      });
    }
  });
});

const silent = () => undefined;
const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  warn: silent,
  error: console.error,
  fatal: console.error,
  success: silent,
  level: 0,
};
