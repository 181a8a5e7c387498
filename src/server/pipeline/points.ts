/** The values that a cost may depend on: the variables, and the points of each fragment worked out before it is used. */
export interface Values {
  variables: Readonly<Record<string, unknown>>;
  fragments: Array<{ once: number; perItem: number }>;
}

/** An amount that is a number wherever the variables have no say, so that most operations are added up only once. */
export type Points = number | ((values: Values) => number);

export const pointsOf = (points: Points, values: Values): number => (typeof points === 'number' ? points : points(values));

export function plus(a: Points, b: Points): Points {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return values => pointsOf(a, values) + pointsOf(b, values);
}

export function times(a: Points, b: Points): Points {
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  if (a === 0 || b === 0) return 0;
  if (a === 1) return b;
  return values => pointsOf(a, values) * pointsOf(b, values);
}
