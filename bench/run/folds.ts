import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorpusError } from '../corpus/read-corpus.ts';

/** Models that have each been fitted without some publishers, and which of them has not seen a page. */
export interface Folds {
  /** JSON of the model for a page; null where the page took part in no fit, so that the shipped model has not seen it either. */
  readonly modelFor: (set: string, id: string) => string | null;
}

/** Reads what `npm run fit` leaves: `pages.json` (fold by "set/id") and a model for each fold. */
export function readFolds(folder: string): Folds {
  const list = join(folder, 'pages.json');
  if (!existsSync(list))
    throw new CorpusError(
      `${folder} holds no pages.json. Run npm run fit first: it leaves the models of its folds there.`,
    );
  const foldOf = new Map(Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, number>));
  const models = new Map(
    [...new Set(foldOf.values())].map((fold) => {
      const path = join(folder, `${fold}.json`);
      if (!existsSync(path)) throw new CorpusError(`${folder} holds no ${fold}.json. Run npm run fit again.`);
      return [fold, readFileSync(path, 'utf8')] as const;
    }),
  );
  return { modelFor: (set, id) => models.get(foldOf.get(`${set}/${id}`) ?? -1) ?? null };
}
