import { attributeOf, parentOf, shortText, tagOf, walkerOver } from './plain-node';

/** Pieces that are remembered; the oldest are forgotten first. Guess: more than any page hides. */
const REMEMBERED_MAX = 300;

/** Characters of a piece's text that are compared. Guess: promotion is shorter. */
const TEXT_MAX = 4_000;

/** Elements of one added piece that are looked at. Guess: a framework renders a page's part anew, not the whole page, again and again. */
const LOOKED_AT_MAX = 600;

/** Knows elements again that a framework has rendered anew: same name, class, text, and the same about its parent. */
export interface LookAlikes {
  readonly remember: (element: Element) => void;
  /** Look-alikes in what was added, outermost ones only. */
  readonly findIn: (added: Element) => readonly Element[];
  readonly forgetAll: () => void;
}

const nameOf = (element: Element | null): string =>
  element === null ? '' : `${tagOf(element)}.${attributeOf(element, 'class') ?? ''}`;

const kindOf = (element: Element): string => `${nameOf(parentOf(element))}>${nameOf(element)}`;

export function createLookAlikes(): LookAlikes {
  /** Texts by kind: the kind is cheap to tell, and nearly always tells that it is none. */
  const texts = new Map<string, Set<string>>();
  const names = new Set<string>();
  let count = 0;

  const forgetAll = (): void => {
    texts.clear();
    names.clear();
    count = 0;
  };

  const isAlike = (element: Element): boolean => {
    const known = texts.get(kindOf(element));
    return known?.has(shortText(element, TEXT_MAX) ?? '') ?? false;
  };

  return {
    forgetAll,
    remember(element) {
      const text = shortText(element, TEXT_MAX);
      // Without a word there is nothing to know it by.
      if (text === '' || text === null) return;
      if (count >= REMEMBERED_MAX) forgetAll();
      const known = texts.get(kindOf(element)) ?? new Set();
      if (known.has(text)) return;
      count++;
      names.add(tagOf(element));
      texts.set(kindOf(element), known.add(text));
    },
    findIn(added) {
      if (count === 0) return [];
      const found: Element[] = [];
      const walker = walkerOver(added, NodeFilter.SHOW_ELEMENT);
      let looked = 0;
      for (let at: Node | null = added; at && looked < LOOKED_AT_MAX; looked++) {
        const element = at as Element;
        if (names.has(tagOf(element)) && isAlike(element)) {
          found.push(element);
          at = walker.nextSibling() ?? outward(walker);
        } else at = walker.nextNode();
      }
      return found;
    },
  };
}

/** The next element behind the one that the walker stands on, not within it. */
function outward(walker: TreeWalker): Node | null {
  while (walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}
