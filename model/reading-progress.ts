/** Where somebody stopped in an article, in letters from its beginning, so that it says nothing of what it was about. */
export interface ReadingProgress {
  readonly letters: number;
  /** Letters that the article had then. */
  readonly total: number;
}

/** Whether places are remembered; `ask` until the person has said. */
export type Remembering = 'ask' | 'yes' | 'no';

/** What is known of an article when it is opened. */
export interface KnownPlace {
  /** Null in private windows, where nothing is remembered and nothing is asked. */
  readonly remembering: Remembering | null;
  /** Null where it was not left half read. */
  readonly progress: ReadingProgress | null;
}
