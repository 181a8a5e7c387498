/** Counts from 1 to one less than this are not shown. */
export const FEWEST_SHOWN = 5;

/** No contributor may have a larger part of an amount than this. */
export const LARGEST_PART = 0.85;

/** What a cell would show. A share has a denominator, money the number of those who earned it. */
export interface CellCounts {
  numerator: number;
  denominator?: number | null;
  earners?: number | null;
  dominance?: number | null;
}

/** A number of people that adds up over the cells of a list, and the least that a listed cell can have. */
interface Quantity {
  of: (cell: CellCounts) => number;
  least: number;
  /** Zero tells something as well: all or none of them. */
  isZeroTelling: boolean;
}

/**
 * Which cells of a list may not be shown (dossier 7.3). First those that count too few people. Then, since the total is public,
 * the smallest others, until what all hidden cells have together leaves each of them at least as many possible values as the
 * threshold. Where that needs every cell, nothing is shown. `isRestricted` says that being in the numerator is no public fact.
 */
export function hiddenCells(cells: readonly CellCounts[], isRestricted: boolean): Set<number> {
  const quantities = quantitiesOf(cells, isRestricted);
  const hidden = new Set(cells.flatMap((cell, at) => (isTelling(cell, quantities) ? [at] : [])));
  if (!hidden.size) return hidden;
  const smallestFirst = cells.map((_, at) => at).filter(at => !hidden.has(at)).toSorted((a, b) => size(cells[a]!) - size(cells[b]!));
  for (const next of smallestFirst) {
    if (quantities.every(quantity => isCovered([...hidden].map(at => cells[at]!), quantity))) break;
    hidden.add(next);
  }
  return hidden;
}

function quantitiesOf(cells: readonly CellCounts[], isRestricted: boolean): Quantity[] {
  const [first] = cells;
  if (typeof first?.earners === 'number') return [{ of: cell => cell.earners!, least: 1, isZeroTelling: false }];
  if (typeof first?.denominator !== 'number') return [{ of: cell => cell.numerator, least: 1, isZeroTelling: false }];
  return [
    { of: cell => cell.denominator!, least: 1, isZeroTelling: false },
    { of: cell => cell.numerator, least: 0, isZeroTelling: isRestricted },
    { of: cell => cell.denominator! - cell.numerator, least: 0, isZeroTelling: isRestricted },
  ];
}

const isTelling = (cell: CellCounts, quantities: readonly Quantity[]): boolean =>
  (cell.dominance ?? 0) > LARGEST_PART ||
  (typeof cell.denominator === 'number' && cell.denominator < FEWEST_SHOWN) ||
  quantities.some(({ of, isZeroTelling }) => of(cell) < FEWEST_SHOWN && (of(cell) > 0 || isZeroTelling));

/** Whoever takes the visible cells from the total knows the sum of the hidden ones: it must be open how it is shared out. */
function isCovered(hidden: readonly CellCounts[], { of, least }: Quantity): boolean {
  const spare = hidden.reduce((sum, cell) => sum + of(cell) - least, 0);
  return hidden.length > 1 && spare >= FEWEST_SHOWN - 1;
}

const size = (cell: CellCounts): number => cell.earners ?? cell.denominator ?? cell.numerator;
