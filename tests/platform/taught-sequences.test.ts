import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOver } from '../../entrypoints/reader/carry-over';
import type { Article, Removal } from '../../model/article';
import { packText, parsePack } from '../../model/rule-pack';
import { pieceWith, takeOut } from '../../model/take-out';
import { agreement, AGREEMENT_MIN } from '../../model/taught-match';
import type { Teaching } from '../../model/taught-rule';
import { withTeaching } from '../../platform/taught-receivers';
import { changeTaught, loadSteps, loadTaughtRules, taughtFor, undoTaught } from '../../platform/taught-rules';
import { article } from '../components/article';
import { seen, teaching, unseen } from '../model/teachings';

/** Sequences that are tried, and steps of the longest. */
const SEQUENCES = 1_000;
const STEPS = 14;

const SITES = ['a.example', 'b.example', null] as const;
const NAMES = ['tides', 'harbour', 'mill'] as const;

/** A lesson of its own for each name and site; it sees pieces of this name only. */
const lesson = (name: string, site: string | null): Teaching => ({
  ...teaching,
  site,
  pattern: { ...teaching.pattern, names: [name] },
  examples: [{ ...seen, names: [name] }],
  counterExamples: [unseen],
});

type Act =
  | { readonly does: 'teach'; readonly name: string; readonly site: string | null }
  | { readonly does: 'putBack'; readonly name: string }
  | { readonly does: 'undo' | 'reload' | 'export' | 'import' };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({
      does: fc.constant('teach' as const),
      name: fc.constantFrom(...NAMES),
      site: fc.constantFrom(...SITES),
    }),
    fc.record({ does: fc.constant('putBack' as const), name: fc.constantFrom(...NAMES) }),
    fc.record({ does: fc.constantFrom('undo', 'reload', 'export', 'import') }),
  ),
  { maxLength: STEPS },
);

const key = ({ site, pattern }: Teaching): string => `${site ?? 'everywhere'} ${pattern.names.join()}`;

beforeEach(() => {
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
});

/** What a page of a site shows of its three pieces, by the rules as the background hands them over. */
async function shownOn(site: string): Promise<readonly string[]> {
  const rules = await taughtFor(site);
  return NAMES.filter((name) =>
    rules.some(({ pattern }) => agreement(pattern, { ...seen, names: [name] }) >= AGREEMENT_MIN),
  );
}

/** What a page of a site leaves out, as the reader lists it. */
async function removalsOn(site: string): Promise<readonly Removal[]> {
  const shown = await shownOn(site);
  return NAMES.filter((name) => !shown.includes(name)).map((name, id) => ({
    id,
    kind: 'newsletter',
    text: name,
    reasons: ['links-to-sign-up'],
    place: 'inside',
    linkHosts: [],
    fields: 0,
    images: 0,
  }));
}

it('whatever is put back, taught, undone, reloaded, exported and imported: what is stored and what is shown agree', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      fakeBrowser.reset();
      let model: readonly string[] = [];
      const history: (readonly string[])[] = [];
      let exported: { readonly text: string; readonly keys: readonly string[] } | null = null;
      // The reader that is open on a page of the first site, and what the person has put back there.
      let removals = await removalsOn('a.example');
      let putBack = new Set<number>();
      let backInModel = new Set<string>();
      const apply = (after: readonly string[]): void => {
        if (after.length === model.length) return;
        history.push(model);
        model = after;
      };
      for (const act of sequence) {
        if (act.does === 'teach') {
          const one = lesson(act.name, act.site);
          await changeTaught('taught', (rules) => withTeaching(rules, one));
          apply([...new Set([...model, key(one)])]);
        } else if (act.does === 'undo') {
          const last = (await loadSteps()).at(-1);
          expect(last !== undefined).toBe(history.length > 0);
          if (last) await undoTaught(last.number);
          model = history.pop() ?? model;
        } else if (act.does === 'export') {
          const rules = await loadTaughtRules();
          exported = rules.length > 0 ? { text: packText('Mine', rules), keys: model } : exported;
        } else if (act.does === 'import' && exported !== null) {
          const parsed = parsePack(exported.text);
          if (!parsed.ok) expect.fail(`Our own file was refused: ${parsed.fault}.`);
          await changeTaught('imported', (rules) =>
            parsed.pack.rules.reduce((all, each) => withTeaching(all, each, 'Mine'), rules),
          );
          apply([...new Set([...model, ...exported.keys])]);
        } else if (act.does === 'putBack') {
          const removal = removals.find(({ text }) => text === act.name);
          if (removal) {
            putBack.add(removal.id);
            backInModel.add(act.name);
          }
        } else if (act.does === 'reload') {
          // What is put back holds for this reading only.
          putBack = new Set();
          backInModel = new Set();
        }
        const again = await removalsOn('a.example');
        putBack = carryOver(removals, again, putBack);
        removals = again;
        backInModel = new Set([...backInModel].filter((name) => again.some(({ text }) => text === name)));
        expect(again.filter(({ id }) => putBack.has(id)).map(({ text }) => text)).toEqual(
          NAMES.filter((name) => backInModel.has(name)),
        );

        const stored = await loadTaughtRules();
        expect(stored.map(key).sort()).toEqual([...model].sort());
        for (const site of ['a.example', 'b.example'] as const)
          expect(await shownOn(site)).toEqual(
            NAMES.filter((name) => model.includes(`${site} ${name}`) || model.includes(`everywhere ${name}`)),
          );
      }
    }),
    { seed: 8, numRuns: SEQUENCES },
  );
});

it('over quota nothing is half kept, and it is said', async () => {
  fakeBrowser.reset();
  await changeTaught('taught', (rules) => withTeaching(rules, lesson('tides', null)));
  const before = JSON.stringify([await loadTaughtRules(), await loadSteps()]);
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  expect(await changeTaught('taught', (rules) => withTeaching(rules, lesson('mill', null)))).toEqual({
    end: 'storage-full',
    step: null,
  });
  full.mockRestore();
  expect(JSON.stringify([await loadTaughtRules(), await loadSteps()])).toBe(before);
});

it('a piece that a person takes out is a removal like any other, and the rest stays as it was', () => {
  const before: Article = article;
  const node = before.body.find(
    (each) => typeof each === 'object' && each.tag !== 'removed' && each.block !== undefined,
  );
  if (typeof node !== 'object' || node.tag === 'removed' || node.block === undefined)
    expect.fail('No block.');
  const after = takeOut(before, pieceWith(before, [node.block]));
  expect(after.removals).toHaveLength(before.removals.length + 1);
  expect(after.removals.at(-1)?.reasons).toEqual(['taken-out-by-you']);
  expect(after.body).toHaveLength(before.body.length);
});
