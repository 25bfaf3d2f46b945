import { engineData } from '../engine/data/all';
import { replay } from '../engine/report/replay';
import type { Report, ReportedBlock, RuleVerdict } from '../model/report';

const PREVIEW_LENGTH = 100;

const verdictOf = ({ promo, logOdds }: RuleVerdict): string => `${promo ?? 'article'} ${logOdds.toFixed(1)}`;

const factsOf = ({ facts }: ReportedBlock): string =>
  Object.entries(facts)
    .filter(([, fact]) => fact !== false && fact !== 0 && !(Array.isArray(fact) && fact.length === 0))
    .map(([name, fact]) => `${name} ${Array.isArray(fact) ? fact.join('+') : String(fact)}`)
    .join(', ');

/** A report in lines: each block as it was judged, and where today's rules say something else of it. */
export function replayed(report: Report): readonly string[] {
  const differences = replay(report, engineData);
  const byBlock = new Map(differences.map((difference) => [difference.block, difference]));
  const { url, lang, form, isArticle, blocks } = report;
  return [
    `${url} (${form}, ${lang || 'language unknown'}, ${isArticle ? 'an article' : 'no article'}): ${blocks.length} blocks, ${differences.length} judged otherwise today`,
    ...blocks.flatMap((block, number) => {
      const { fate, promo, text, evidence } = block;
      const seen = evidence.map(({ rule, weight }) => `${rule} ${weight.toFixed(1)}`).join(', ');
      const difference = byBlock.get(number);
      return [
        `${number}. ${promo === null ? fate : `${fate} as ${promo}`}: ${text?.slice(0, PREVIEW_LENGTH) ?? '(words left out)'}`,
        `   ${factsOf(block)}`,
        `   ${seen || 'nothing seen'}`,
        ...(difference
          ? [
              `   ! rules said ${verdictOf(difference.then)}, say ${verdictOf(difference.now)}; gained ${difference.gained.join(', ') || 'none'}, lost ${difference.lost.join(', ') || 'none'}`,
            ]
          : []),
      ];
    }),
  ];
}
