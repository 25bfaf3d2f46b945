import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../../scripts/project.ts';

/** A pattern as it stands in a file. */
export interface WrittenPattern {
  readonly file: string;
  readonly pattern: RegExp;
  /** Whether it goes on behind what it has found. */
  readonly everywhere: boolean;
}

const methods = new Set(['replaceAll', 'matchAll', 'split']);

/** Every pattern that is written in the files of some folders; those that are put together while running are not among them. */
export function patternsOf(folders: readonly string[]): readonly WrittenPattern[] {
  const found = new Map<string, WrittenPattern>();
  for (const folder of folders)
    for (const file of globSync(`${folder}/**/*.{ts,tsx}`, { cwd: projectRoot })) {
      const text = readFileSync(join(projectRoot, file), 'utf8');
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
          const call = node.parent;
          const isSplit =
            ts.isCallExpression(call) &&
            ts.isPropertyAccessExpression(call.expression) &&
            methods.has(call.expression.name.text);
          found.set(`${file} ${node.text}`, { file, pattern, everywhere: pattern.global || isSplit });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
    }
  return [...found.values()];
}
