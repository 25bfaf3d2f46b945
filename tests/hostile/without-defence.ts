import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from '../../scripts/project.ts';
import { defences } from './defences.ts';

/** Name of the variable that says which defence is taken away, by its name. */
export const TAKEN_AWAY = 'BROADSHEET_WITHOUT';

/**
 * Takes one defence away in what the tests load; the files stay as they are. Nothing where none is named.
 *
 * @throws RangeError where the defence does not stand exactly once in its file: then the list is out of date
 */
export function withoutDefence(name = process.env[TAKEN_AWAY]): Plugin[] {
  if (name === undefined || name === '') return [];
  const defence = defences.find((each) => each.name === name);
  if (!defence) throw new RangeError(`No defence is called "${name}".`);
  const { code, without } = defence;
  const path = join(projectRoot, defence.file);
  if (readFileSync(path, 'utf8').split(code).length !== 2)
    throw new RangeError(`"${name}" does not stand once in ${defence.file}.`);
  return [
    {
      name: 'without-defence',
      enforce: 'pre',
      transform: (source, id) =>
        id.split('?')[0] === path ? source.replace(code, () => without) : undefined,
    },
  ];
}
