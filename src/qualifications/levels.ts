/** Levels of the national qualification framework. */
export const LEVELS = { lowest: 1, highest: 8 };
