import type { Piece } from './parse-pattern.ts';

/** Steps after which counting ends: what takes so many on so short a text takes for ever on a long one. */
const STEPS_MAX = 400_000;

class TooManySteps extends Error {}

/** Longest text that a piece may match; what looks behind is tried no further back. */
function widest(piece: Piece): number {
  switch (piece.kind) {
    case 'sign':
      return 1;
    case 'edge':
    case 'look':
      return 0;
    case 'all':
      return piece.pieces.reduce((sum, each) => sum + widest(each), 0);
    case 'one-of':
      return Math.max(...piece.choices.map(widest));
    case 'repeat':
      return piece.max === 0 ? 0 : widest(piece.piece) * piece.max;
  }
}

/**
 * How many signs a backtracking matcher looks at when it searches a text for a pattern, as browsers' matchers do: from each place, greedy
 * first, back where it does not go on. Counted, so that no clock is needed.
 *
 * @param everywhere whether it goes on behind what it found: `replace` with `g`, `matchAll`, `split`
 */
export function countSteps(pattern: Piece, written: string, everywhere: boolean, isSticky: boolean): number {
  const text = Array.from(written);
  let steps = 0;

  const run = (piece: Piece, at: number, next: (at: number) => boolean): boolean => {
    switch (piece.kind) {
      case 'sign': {
        if (++steps > STEPS_MAX) throw new TooManySteps();
        const sign = text[at];
        return sign !== undefined && piece.matches(sign) && next(at + 1);
      }
      case 'edge':
        return piece.holds(text, at) && next(at);
      case 'all': {
        const from = (index: number, place: number): boolean => {
          const each = piece.pieces[index];
          return each === undefined ? next(place) : run(each, place, (then) => from(index + 1, then));
        };
        return from(0, at);
      }
      case 'one-of':
        return piece.choices.some((choice) => run(choice, at, next));
      case 'repeat': {
        const again = (count: number, place: number): boolean => {
          const more = (): boolean =>
            count < piece.max &&
            run(piece.piece, place, (then) => (then > place || count < piece.min) && again(count + 1, then));
          const done = (): boolean => count >= piece.min && next(place);
          return piece.isLazy ? done() || more() : more() || done();
        };
        return again(0, at);
      }
      case 'look': {
        let found = false;
        if (!piece.isBehind) found = run(piece.piece, at, () => true);
        else
          for (let from = at; !found && from >= Math.max(0, at - widest(piece.piece)); from--)
            found = run(piece.piece, from, (end) => end === at);
        return found !== piece.isNot && next(at);
      }
    }
  };

  try {
    let from = 0;
    while (from <= text.length) {
      let end = -1;
      const isFound = run(pattern, from, (at) => {
        end = at;
        return true;
      });
      if (isFound && !everywhere) break;
      if (!isFound && isSticky) break;
      from = isFound ? Math.max(end, from + 1) : from + 1;
    }
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
    return Infinity;
  }
  return steps;
}
