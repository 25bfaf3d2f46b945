import type { RemovalId } from '../../model/safe-node';
import type { JudgedStory } from '../judge-story';
import type { Page } from '../page';
import type { Block } from '../walk/block';
import type { Dom } from '../walk/dom';
import { inZone, type Scope } from '../walk/scope';

/** Elements that stay whatever is in them: hiding one would take the page with it. */
const neverWhole: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'tr', 'tbody', 'table']);

/** What an element must not be or hold to be hidden as a whole: places to write, to log in, to watch, and landmarks. */
const KEPT_WITHIN =
  'textarea, video, audio, dialog, nav, footer, main, [type=password], [role=dialog], [role=navigation], [role=contentinfo]';

/** What log-in and consent boxes are called; they belong to the page, whatever they say. */
const keptNames = /(?:^|[-_\s])(?:log-?in|sign-?in|consent|cookies?|gdpr|cmp)(?:$|[-_\s])/i;

/**
 * The elements that can be hidden for each removal: for every block the outermost element that holds nothing but removed blocks, and
 * buttons and pictures between them. What cannot be hidden whole is left as it stands: half a sentence is worse than a call.
 *
 * @param byBlock removal by block id
 */
export function findWholeElements(
  { dom, walk }: Page,
  { story, judgements, fates }: JudgedStory,
  byBlock: ReadonlyMap<number, RemovalId>,
): ReadonlyMap<RemovalId, readonly Element[]> {
  const silent = new Set<number>();
  judgements.forEach(({ block }, index) => {
    if (fates[index] === 'furniture' && goesAlong(block)) silent.add(block.id);
  });
  const isGone = (id: number): boolean => byBlock.has(id) || silent.has(id);
  const holdsOnlyGone = ({ firstBlock, lastBlock }: Scope): boolean => {
    for (let id = firstBlock; id <= lastBlock; id++) if (!isGone(id)) return false;
    return firstBlock <= lastBlock;
  };
  const mayHide = (scope: Scope): boolean =>
    scope !== story.container && !neverWhole.has(scope.tag) && holdsOnlyGone(scope) && isOwnBox(dom, scope);

  const found = new Map<RemovalId, Element[]>();
  const taken = new Set<Scope>();
  for (const [id, removal] of byBlock) {
    const block = walk.blocks[id];
    if (!block || isKept(block.scope)) continue;
    const whole = outermost(block.scope, mayHide);
    if (!whole || taken.has(whole)) continue;
    taken.add(whole);
    const elements = found.get(removal) ?? [];
    elements.push(whole.element);
    found.set(removal, elements);
  }
  return found;
}

/** A control, or a picture without words, goes along with the box that it stands in; a player does not. */
const goesAlong = ({ kind, stats }: Block): boolean =>
  kind === 'control' || kind === 'rule' || (kind === 'image' && stats.words === 0);

function outermost(scope: Scope, mayHide: (scope: Scope) => boolean): Scope | null {
  let whole: Scope | null = null;
  for (let at: Scope | null = scope; at && mayHide(at); at = at.parent) whole = at;
  return whole;
}

const isOwnBox = (dom: Dom, { element, names }: Scope): boolean =>
  !keptNames.test(`${names} ${dom.attribute(element, 'id') ?? ''}`) && !dom.holds(element, KEPT_WITHIN);

/** Navigation, dialogs, and the page's footer; the footer of an article is part of the article. */
function isKept(scope: Scope): boolean {
  if (inZone(scope, 'nav') || inZone(scope, 'dialog')) return true;
  for (let at: Scope | null = scope; at; at = at.parent) {
    if (keptNames.test(at.names)) return true;
    if (at.parent && inZone(at, 'footer') && !inZone(at.parent, 'footer'))
      return !inZone(at.parent, 'article');
  }
  return false;
}
