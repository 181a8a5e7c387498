/** How many records a page has when the client names no number. */
export const DEFAULT_PAGE = 20;

/** The most that a page may have for the public. */
export const MAX_PAGE = 100;

/** The most values that an `in:` of a filter may name. */
export const MAX_LISTED = 100;

/** The most comparisons that one `where` may make. */
export const MAX_COMPARISONS = 100;

/** How many links a `where` may follow from one record to the next. */
export const MAX_FOLLOWED = 4;
