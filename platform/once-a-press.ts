import type { Pressed } from './messages';

/** Carries a press out once, however often it is asked for: a question that may be lost is asked twice, and one press toggles once. */
export function onceAPress<Answer>(carryOut: () => Promise<Answer>): (pressed: Pressed) => Promise<Answer> {
  let last: { readonly press: string; readonly answer: Promise<Answer> } | null = null;
  return ({ press }) => {
    if (last?.press !== press) last = { press, answer: carryOut() };
    return last.answer;
  };
}
