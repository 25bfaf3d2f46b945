import { describe, expect, it } from 'vitest';
import { promoKinds } from '../../model/promo-kind';
import { reasonCodes } from '../../model/reason';
import { promoRules } from '../../engine/rules/all';
import { ruleExamples } from '../../engine/rules/all-examples';
import { articleRules } from '../../engine/rules/article-evidence';
import { testOf } from '../../engine/rules/condition';
import { mailWeights } from '../../engine/mail/mail-weights';
import { ruleWeights } from '../../engine/rules/weights';
import { factsOf } from './page';

const ids = promoRules.map(({ id }) => id);

const isWeight = (weight: number): boolean => weight >= 0 && weight < 10;

describe('the rules together', () => {
  it('have names of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a weight each that speaks for promotion, and no weight is left over', () => {
    expect(Object.keys(ruleWeights.promo).sort()).toEqual([...ids].sort());
    const inMails = mailWeights(ruleWeights).promo;
    expect(
      ids.filter((id) => !isWeight(ruleWeights.promo[id]) || !isWeight(inMails[id])),
      'not between 0 and 10',
    ).toEqual([]);
    expect(
      ids.filter((id) => ruleWeights.promo[id] === 0 && inMails[id] === 0),
      'never weighs anything',
    ).toEqual([]);
  });

  it('of the article have a weight each that speaks against promotion', () => {
    expect(Object.keys(ruleWeights.article).sort()).toEqual(articleRules.map(({ id }) => id).sort());
    expect(Object.entries(ruleWeights.article).filter(([, weight]) => !(weight < 0 && weight > -10))).toEqual(
      [],
    );
  });

  it('have examples each', () => {
    expect(Object.keys(ruleExamples).sort()).toEqual([...ids].sort());
  });

  it('name kinds and reasons that we know', () => {
    expect(promoRules.filter(({ kind }) => !promoKinds.includes(kind))).toEqual([]);
    expect(promoRules.filter(({ reason }) => !reasonCodes.includes(reason))).toEqual([]);
  });

  it('are named after what they are about', () => {
    expect(ids.filter((id) => !/^[a-z-]+\/[a-z-]+$/.test(id))).toEqual([]);
    expect(promoRules.filter(({ id, kind }) => !id.startsWith(`${kind}/`)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(promoRules)('$id', ({ id, when }) => {
  const sees = testOf(when);
  const { promo, article } = ruleExamples[id];

  it.each(promo)('sees %s', async (snippet) => {
    expect(sees(await factsOf(snippet))).toBe(true);
  });

  it.each(article)('does not see %s', async (snippet) => {
    expect(sees(await factsOf(snippet))).toBe(false);
  });
});
