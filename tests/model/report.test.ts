import { describe, expect, it } from 'vitest';
import { parseReport, REPORT_LENGTH_MAX, withoutText, type Report } from '../../model/report';

const report: Report = {
  format: 'broadsheet-report',
  version: 1,
  url: 'https://bay.example/ferry',
  lang: 'en',
  form: 'page',
  isArticle: true,
  blocks: [
    {
      fate: 'removed',
      promo: 'newsletter',
      odds: -2.5,
      evidence: [
        {
          rule: 'newsletter/worded-call',
          kind: 'newsletter',
          reason: 'worded-as-newsletter-call',
          weight: 5,
        },
      ],
      byRules: { promo: 'newsletter', logOdds: 3, rules: ['newsletter/worded-call'] },
      facts: { kind: 'paragraph', words: 7, isLinkOnly: false, phrases: ['newsletter', 'sign-up'] },
      text: 'Sign up for the tide letter',
    },
  ],
};

const [block] = report.blocks;
const changed = (change: object): string => JSON.stringify({ ...report, ...change });
const changedBlock = (change: object): string => changed({ blocks: [{ ...block, ...change }] });

it('a report is read as it was written', () => {
  expect(parseReport(JSON.stringify(report))).toEqual({ ok: true, report });
});

it('without text no word of the page is left', () => {
  expect(JSON.stringify(withoutText(report))).not.toContain('tide letter');
  expect(parseReport(JSON.stringify(withoutText(report))).ok).toBe(true);
});

describe('what is no report is refused, and says why', () => {
  it.each([
    ['no JSON', '{', 'not-json'],
    ['another file', '{"sites":[]}', 'not-a-report'],
    ['a list', '[]', 'not-a-report'],
    ['one of a newer version', changed({ version: 2 }), 'newer'],
    ['one beyond all measure', ' '.repeat(REPORT_LENGTH_MAX + 1), 'too-large'],
  ])('%s', (_, file, code) => {
    expect(parseReport(file)).toEqual({ ok: false, fault: { code } });
  });

  it.each([
    ['an address that is none', changed({ url: 'nowhere' }), 'report.url'],
    ['a form that is none', changed({ form: 'constructor' }), 'report.form'],
    ['blocks that are no list', changed({ blocks: {} }), 'report.blocks'],
    ['a block that is none', changed({ blocks: [block, null] }), 'report.blocks[1]'],
    ['a kind that is none', changedBlock({ promo: '__proto__' }), 'report.blocks[0].promo'],
    ['odds that are no number', changedBlock({ odds: '1' }), 'report.blocks[0].odds'],
    ['evidence without weight', changedBlock({ evidence: [{ rule: 'a' }] }), 'report.blocks[0].evidence'],
    ['a fact that is a record', changedBlock({ facts: { words: {} } }), 'report.blocks[0].facts'],
    ['a fact with a long name', changedBlock({ facts: { ['a'.repeat(101)]: 1 } }), 'report.blocks[0].facts'],
    ['a text beyond measure', changedBlock({ text: 'a'.repeat(20_001) }), 'report.blocks[0].text'],
  ])('%s', (_, file, at) => {
    expect(parseReport(file)).toEqual({ ok: false, fault: { code: 'broken', at } });
  });
});
