/**
 * The one attribute that marks what is hidden on a page of a chosen site. The engine knows it, so that what is hidden is read as if it
 * stood there: the reader lists it, and reading again comes to the same.
 */
export const HIDDEN_MARK = 'data-broadsheet-hidden';

/** Marks what the person has had put back there. */
export const BACK_MARK = 'data-broadsheet-back';
