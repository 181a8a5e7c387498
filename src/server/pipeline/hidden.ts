import type { HiddenField } from './context.js';

/** How the answer tells of fields it keeps from the reader: each once for each reason, with the number of values. */
export function hiddenFields(hidden: readonly HiddenField[]): Array<{ field: string; reason: string; count: number }> {
  const told = new Map<string, { field: string; reason: string; count: number }>();
  for (const { coordinate, reason } of hidden) {
    const key = `${coordinate} ${reason}`;
    const known = told.get(key);
    if (known) known.count++;
    else told.set(key, { field: coordinate, reason, count: 1 });
  }
  return [...told.values()];
}
