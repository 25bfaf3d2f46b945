import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ts from 'typescript';
import { builds, projectRoot } from '../../../scripts/project.ts';
import { allNodes, codeIn, literalsOf } from './code.ts';

const products = [
  ['Chrome', builds.chrome.dir],
  ['Firefox', builds.firefox.dir],
] as const;

const peers = [
  ['Readability', '@mozilla/readability'],
  ['Defuddle', 'defuddle/dist'],
] as const;

/**
 * Characters. Shorter literals are words that anybody writes; a name space or a media type is no code of theirs.
 */
const DISTINCTIVE_MIN = 24;
const COMMON = /^(?:https?:\/\/www\.w3\.org|https?:\/\/schema\.org|application\/|text\/)/;

const distinctive = (folder: string) =>
  [...literalsOf(codeIn(folder))].filter((text) => text.length >= DISTINCTIVE_MIN && !COMMON.test(text));

/** The value of `mode` where a shadow root is made, also where it stands in a constant. */
function shadowModes(nodes: readonly ts.Node[]): string[] {
  const constants = new Map<string, string>();
  for (const node of nodes) {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) continue;
    if (node.initializer && ts.isStringLiteralLike(node.initializer))
      constants.set(node.name.text, node.initializer.text);
  }
  return nodes.flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    if (node.expression.name.text !== 'attachShadow') return [];
    const mode = /mode\s*:\s*([^,}\s]+)/.exec(node.arguments[0]?.getText() ?? '')?.[1] ?? 'none';
    return [constants.get(mode) ?? mode.replace(/["'`]/g, '')];
  });
}

for (const [name, folder] of products)
  test(`the cleaner of ${name} tells the browser that all of it runs`, () => {
    expect(readFileSync(join(folder, 'cleaner.js'), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

for (const [browser, dir] of products) {
  test(`${browser}: every shadow root is closed`, () => {
    const modes = shadowModes(allNodes(codeIn(dir)));
    expect(modes.length).toBeGreaterThan(0);
    expect(modes.filter((mode) => mode !== 'closed')).toEqual([]);
  });

  test(`${browser}: no code is made from strings`, () => {
    const makers = allNodes(codeIn(dir)).filter(
      (node) =>
        (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        ['eval', 'Function'].includes(node.expression.text),
    );
    expect(makers.map((node) => node.getText())).toEqual([]);
  });

  for (const [peer, folder] of peers) {
    test(`${browser}: holds no code of ${peer}`, () => {
      const theirs = distinctive(join(projectRoot, 'node_modules', folder));
      expect(theirs.length, 'strings to look for').toBeGreaterThan(20);
      const bundle = codeIn(dir)
        .map(({ text }) => text)
        .join('\n');
      expect(theirs.filter((text) => bundle.includes(text))).toEqual([]);
    });
  }
}

test('the test build differs in this: its root is open', () => {
  expect(shadowModes(allNodes(codeIn(builds.e2e.dir)))).toContain('open');
});
