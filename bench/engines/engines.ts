import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputDir, projectRoot } from '../../scripts/project.ts';

export const engineNames = ['broadsheet', 'readability', 'defuddle'] as const;
export type EngineName = (typeof engineNames)[number];

/** What an engine's package states of it. */
export interface EnginePackage {
  readonly name: EngineName;
  readonly title: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
}

/** What is measured: a script that defines `globalThis.__extract(document)`. */
export interface Engine extends EnginePackage {
  readonly code: string;
}

const modulesDir = join(projectRoot, 'node_modules');
const readText = (...path: string[]): string => readFileSync(join(...path), 'utf8');

function packageOf(dir: string): { version: string; license: string } {
  return JSON.parse(readText(dir, 'package.json')) as { version: string; license: string };
}

/** A CommonJS file as an expression that gives what it exports. */
const asModule = (source: string): string =>
  `(() => { const module = { exports: {} }; const exports = module.exports;\n${source}\nreturn module.exports; })()`;

const scripts: Readonly<Record<EngineName, { title: string; dir: string; code: () => string }>> = {
  broadsheet: { title: 'Broadsheet', dir: projectRoot, code: () => readText(outputDir, 'engine.js') },
  readability: {
    title: 'Readability',
    dir: join(modulesDir, '@mozilla/readability'),
    // It takes the page apart, so its users hand it a clone: the clone is part of its price.
    code: () => `(() => {
const Readability = ${asModule(readText(modulesDir, '@mozilla/readability/Readability.js'))};
globalThis.__extract = (page) => {
  const article = new Readability(page.cloneNode(true)).parse();
  return article && { title: article.title, html: article.content };
};
})();`,
  },
  defuddle: {
    title: 'Defuddle',
    dir: join(modulesDir, 'defuddle'),
    code: () => `(() => {
const exported = ${asModule(readText(modulesDir, 'defuddle/dist/index.js'))};
const Defuddle = exported.default || exported;
globalThis.__extract = (page) => {
  const article = new Defuddle(page, { url: page.URL }).parse();
  return { title: article.title, html: article.content };
};
})();`,
  },
};

export function enginePackage(name: EngineName): EnginePackage {
  const { title, dir } = scripts[name];
  const { version, license } = packageOf(dir);
  return { name, title, version, licence: license };
}

/** An engine with its code; Broadsheet's must have been built by `npm run build:engine`. */
export const engineOf = (name: EngineName): Engine => ({
  ...enginePackage(name),
  code: scripts[name].code(),
});
