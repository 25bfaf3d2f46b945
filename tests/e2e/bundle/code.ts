import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A script with its syntax tree. */
export interface Code {
  readonly name: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** All scripts in a folder and the folders in it. */
export function codeIn(folder: string): readonly Code[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?js$/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return {
        name,
        text,
        tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS),
      };
    });
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

export const allNodes = (code: readonly Code[]): readonly ts.Node[] =>
  code.flatMap(({ tree }) => [...nodesOf(tree)]);

/** Text of string and pattern literals: what a bundler cannot rename. */
export function literalsOf(code: readonly Code[]): ReadonlySet<string> {
  const texts = allNodes(code).flatMap((node) => {
    if (ts.isStringLiteralLike(node)) return [node.text];
    return ts.isRegularExpressionLiteral(node) ? [node.text] : [];
  });
  return new Set(texts);
}
