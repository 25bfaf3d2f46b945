import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACK_LENGTH_MAX, packText, parsePack } from '../../model/rule-pack';
import { parseTaughtRules, RULES_MAX, type Teaching } from '../../model/taught-rule';
import { seen, teaching, unseen } from './teachings';

const file = (rules: readonly unknown[], change: object = {}): string =>
  JSON.stringify({ format: 'broadsheet-rules', version: 1, name: 'Tides', rules, ...change });

it('what is exported is imported as it was', () => {
  expect(parsePack(packText('Tides', [teaching]))).toEqual({
    ok: true,
    pack: { format: 'broadsheet-rules', version: 1, name: 'Tides', rules: [teaching] },
  });
});

const wrong = (change: object): Teaching => ({ ...teaching, ...change });
const { pattern } = teaching;

describe('a file is refused as a whole, with the reason', () => {
  it.each<[name: string, text: string, fault: object]>([
    ['no JSON', 'rules', { fault: 'not-json' }],
    ['a file that is cut off', file([teaching]).slice(0, -9), { fault: 'not-json' }],
    ['a file that is too long', ' '.repeat(PACK_LENGTH_MAX + 1), { fault: 'too-large' }],
    ['a million brackets', '['.repeat(1_000_000), { fault: 'not-json' }],
    ['deep nesting', '['.repeat(5_000) + ']'.repeat(5_000), { fault: 'too-deep' }],
    ['a list of sites', '{"version":1,"sites":[]}', { fault: 'not-a-pack' }],
    ['null', 'null', { fault: 'not-a-pack' }],
    ['a newer form', file([teaching], { version: 2 }), { fault: 'newer' }],
    ['no name', file([teaching], { name: '' }), { fault: 'no-name' }],
    ['a name that turns the line round', file([teaching], { name: 'a\u202Eb' }), { fault: 'no-name' }],
    ['no rules', file([]), { fault: 'no-rules' }],
    ['too many rules', file(Array(RULES_MAX + 1).fill(teaching)), { fault: 'too-many-rules' }],
    ['an unknown field beside', file([teaching], { run: 'x' }), { fault: 'bad-field', field: 'run' }],
    ['an unknown field', file([teaching, wrong({ selector: 'p' })]), { rule: 2, field: 'selector' }],
    ['a prototype', file([teaching]).replace('"does":', '"__proto__":{},"does":'), { field: '__proto__' }],
    ['an unknown verb', file([wrong({ does: 'delete' })]), { field: 'does' }],
    ['an unknown kind', file([wrong({ kind: 'banner' })]), { field: 'kind' }],
    ['a site that is an address', file([wrong({ site: 'https://ft.example/' })]), { field: 'site' }],
    ['a site that is everything', file([wrong({ site: '*' })]), { field: 'site' }],
    [
      'a regular expression',
      file([wrong({ pattern: { ...pattern, names: ['(a+)+$'] } })]),
      { field: 'pattern' },
    ],
    [
      'a word without end',
      file([wrong({ pattern: { ...pattern, terms: ['a'.repeat(41)] } })]),
      { field: 'pattern' },
    ],
    ['a length backwards', file([wrong({ pattern: { ...pattern, words: [9, 3] } })]), { field: 'pattern' }],
    ['words below nothing', file([wrong({ pattern: { ...pattern, words: [-1, 3] } })]), { field: 'pattern' }],
    ['no examples', file([wrong({ examples: [] })]), { field: 'examples' }],
    ['no counter-examples', file([wrong({ counterExamples: [] })]), { field: 'counterExamples' }],
    ['mark-up for an example', file([wrong({ examples: ['<p onclick=x>'] })]), { field: 'examples' }],
    [
      'an example that it misses',
      file([wrong({ examples: [seen, unseen] })]),
      { fault: 'misses-example', rule: 1 },
    ],
    [
      'a counter-example that it sees',
      file([wrong({ counterExamples: [seen] })]),
      { fault: 'sees-counter-example' },
    ],
    [
      'a rule for everything',
      file([
        wrong({
          pattern: {
            form: 'paragraph',
            words: [0, 900],
            linked: null,
            targets: ['same-site'],
            says: [],
            names: [],
            terms: [],
          },
        }),
      ]),
      { fault: 'too-plain' },
    ],
  ])('%s', (_name, text, fault) => {
    expect(parsePack(text)).toMatchObject({ ok: false, ...fault });
  });
});

it('any JSON is refused or taken, and never thrown at anybody', () => {
  fc.assert(
    fc.property(fc.json(), fc.jsonValue(), (text, value) => {
      expect(parsePack(text).ok).toBe(false);
      expect(parsePack(file([value])).ok).toBe(false);
      expect(parseTaughtRules({ rules: [value] })).toEqual([]);
    }),
    { seed: 7, numRuns: 500 },
  );
});

it('one changed field is never half taken', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(teaching)), fc.jsonValue(), (field, value) => {
      const parsed = parsePack(file([teaching, { ...teaching, [field]: value }]));
      if (parsed.ok) expect(parsed.pack.rules).toHaveLength(2);
    }),
    { seed: 7, numRuns: 500 },
  );
});
