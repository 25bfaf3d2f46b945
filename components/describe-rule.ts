import type { TaughtPattern } from '../model/taught-rule';
import type { TranslatePage } from './page-strings';

/** One piece of a rule's evidence, in words, and the pattern without it. */
export interface Trait {
  readonly name: string;
  readonly words: string;
  readonly without: (pattern: TaughtPattern) => TaughtPattern;
}

/** What a rule asks of a piece, trait by trait, in words. */
export function traitsInWords(pattern: TaughtPattern, t: TranslatePage): readonly Trait[] {
  const { form, words, linked, targets, says, names, terms } = pattern;
  const others = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
    values.filter((each) => each !== value);
  return [
    ...(form === null
      ? []
      : [{ name: 'form', words: t(`form.${form}`), without: (p: TaughtPattern) => ({ ...p, form: null }) }]),
    ...(words === null
      ? []
      : [
          {
            name: 'words',
            words: t('taught.length', ...words),
            without: (p: TaughtPattern) => ({ ...p, words: null }),
          },
        ]),
    ...(linked === null
      ? []
      : [
          {
            name: 'linked',
            words: t(`linked.${linked}`),
            without: (p: TaughtPattern) => ({ ...p, linked: null }),
          },
        ]),
    ...targets.map((target) => ({
      name: `target-${target}`,
      words: t('taught.leadsTo', t(`target.${target}`)),
      without: (p: TaughtPattern) => ({ ...p, targets: others(p.targets, target) }),
    })),
    ...says.map((category) => ({
      name: `says-${category}`,
      words: t('taught.says', t(`says.${category}`)),
      without: (p: TaughtPattern) => ({ ...p, says: others(p.says, category) }),
    })),
    ...names.map((name) => ({
      name: `name-${name}`,
      words: t('taught.named', name),
      without: (p: TaughtPattern) => ({ ...p, names: others(p.names, name) }),
    })),
    ...terms.map((term) => ({
      name: `term-${term}`,
      words: t('taught.term', term),
      without: (p: TaughtPattern) => ({ ...p, terms: others(p.terms, term) }),
    })),
  ];
}
