/** How many records a page has when the client names no number. */
export const DEFAULT_PAGE = 20;

/** The most that a page may have for the public. */
export const MAX_PAGE = 100;

/** The most values that an `in:` of a filter may name. */
export const MAX_LISTED = 100;
