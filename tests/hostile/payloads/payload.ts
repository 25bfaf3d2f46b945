/** What a payload tries; one file a family. */
export interface Payload {
  /** Family and number: `handler-12`. */
  readonly id: string;
  /** As it stands in the middle of an article. */
  readonly html: string;
}

/** Every payload that would act calls one of these; the page counts the calls (tests/hostile/tripwires.ts). */
export const CALL = 'alert(7)';

export const family = (name: string, snippets: readonly string[]): readonly Payload[] =>
  snippets.map((html, index) => ({ id: `${name}-${index + 1}`, html }));
