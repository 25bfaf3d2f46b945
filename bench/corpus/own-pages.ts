import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project.ts';
import type { Sample } from '../../tests/pages/sample.ts';
import { samples } from '../../tests/pages/samples.ts';
import type { BenchPage, PageSet } from './page.ts';
import { publisherOf } from './publisher.ts';

/** Pages in this group look like promotion and are none: all that they must keep is a trap. */
const isTrap = ({ id }: Sample): boolean => id.startsWith('trap--');

const pageOf = (sample: Sample): BenchPage => ({
  id: sample.id,
  url: sample.url,
  publisher: publisherOf(sample.url),
  contentType: sample.contentType ?? 'text/html; charset=utf-8',
  source: () => readFileSync(join(projectRoot, 'tests/pages', sample.file), 'utf8'),
  truth: sample.isArticle
    ? {
        told: 'labels',
        lang: sample.lang,
        promos: sample.removed.map(({ kind, text, around }) => ({
          kind,
          text,
          where: around ? 'around' : 'inside',
        })),
        keep: sample.kept,
        traps: isTrap(sample) ? sample.kept : [],
      }
    : null,
});

/** The project's own test pages, as they are opened at first (before a late translation). */
export const ownPages = (): PageSet => ({
  name: 'own pages',
  counting: 'labels',
  pages: samples.map(pageOf),
  lines: [],
});
