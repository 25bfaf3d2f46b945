import { canonicalHost, withoutWww } from '../model/site-pattern';
import { isSameTeaching, refusalOf, teachingFault } from '../model/taught-rule';
import type { TaughtRule, Teaching } from '../model/taught-rule';
import type { Messages, TeachEnd } from './messages';
import { openOptions } from './options-page';
import type { Receivers, Sender } from './receive';
import { changeTaught, taughtFor, undoTaught } from './taught-rules';
import { addWaiting } from './waiting-lessons';

/** The site of the page that a script runs in, as the browser tells it, not as the page does; null for files. */
function siteOf({ url }: Sender): string | null {
  const parsed = URL.parse(url ?? '');
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const host = canonicalHost(parsed.hostname);
  return host === null ? null : withoutWww(host);
}

/** What a teaching becomes when it is stored. */
export const ruleOf = (teaching: Teaching, pack: string | null = null): TaughtRule => ({
  ...teaching,
  id: crypto.randomUUID(),
  isOn: true,
  pack,
});

/** The rules with one more; the same said again is said once, and holds. */
export const withTeaching = (
  rules: readonly TaughtRule[],
  teaching: Teaching,
  pack: string | null = null,
): readonly TaughtRule[] => {
  const known = rules.find((rule) => isSameTeaching(rule, teaching));
  return known
    ? rules.map((rule) => (rule === known ? { ...rule, isOn: true } : rule))
    : [...rules, ruleOf(teaching, pack)];
};

async function teach(
  { teaching: lesson, reach }: Messages['taught/teach']['carries'],
  from: Sender,
): Promise<TeachEnd> {
  const site = siteOf(from);
  // Private windows leave no trace; a rule names the site.
  if (from.tab?.incognito !== false || site === null) return { end: 'not-here', step: null };
  const teaching: Teaching = { ...lesson, site: reach === 'site' ? site : null };
  if (teachingFault(teaching) !== null || refusalOf(teaching) !== null)
    return { end: 'not-here', step: null };
  if (reach === 'site') return changeTaught('taught', (rules) => withTeaching(rules, teaching));
  try {
    await addWaiting(teaching);
  } catch {
    // Over quota: nothing waits, and the person is told.
    return { end: 'storage-full', step: null };
  }
  await openOptions();
  return { end: 'asked', step: null };
}

/** What the background does about taught rules. */
export const taughtReceivers = {
  'taught/get': (_nothing, from) => taughtFor(siteOf(from)),
  'taught/teach': teach,
  'taught/undo': ({ step }, from) => (from.tab?.incognito === false ? undoTaught(step) : 'unchanged'),
} as const satisfies Receivers;
