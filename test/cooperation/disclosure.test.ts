import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CellCounts, FEWEST_SHOWN, hiddenCells } from '../../src/cooperation/indicators/disclosure.js';

const count = fc.integer({ min: 1, max: 12 });
const counts = fc.array(count.map((numerator): CellCounts => ({ numerator })), { maxLength: 8 });
const shares = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([denominator, part]): CellCounts => ({ denominator, numerator: Math.round(denominator * part) })),
  { maxLength: 8 },
);

const numerators = (cells: readonly CellCounts[]): number[] => cells.map(cell => cell.numerator);
const denominators = (cells: readonly CellCounts[]): number[] => cells.map(cell => cell.denominator!);
const others = (cells: readonly CellCounts[]): number[] => cells.map(cell => cell.denominator! - cell.numerator);

/** The values that a hidden cell can have for somebody who knows the total, all visible cells, and the least that any cell has. */
function possibleValues(all: readonly number[], hidden: ReadonlySet<number>, least: number): number {
  const total = all.reduce((sum, one) => sum + one, 0);
  const visible = all.reduce((sum, one, at) => sum + (hidden.has(at) ? 0 : one), 0);
  const most = total - visible - (hidden.size - 1) * least;
  return hidden.size === 1 ? 1 : most - least + 1;
}

function expectNoCellToFollow(cells: readonly CellCounts[], hidden: ReadonlySet<number>, quantities: [all: number[], least: number][]): void {
  // with all of them hidden, nothing is said but the total
  if (!hidden.size || hidden.size === cells.length) return;
  for (const [all, least] of quantities) expect(possibleValues(all, hidden, least)).toBeGreaterThanOrEqual(FEWEST_SHOWN);
}

it('leaves every hidden count at least five possible values for whoever takes the visible ones from the total', () => {
  fc.assert(
    fc.property(counts, cells => {
      const hidden = hiddenCells(cells, false);
      expectNoCellToFollow(cells, hidden, [[numerators(cells), 1]]);
      expect(cells.filter((cell, at) => !hidden.has(at) && cell.numerator < FEWEST_SHOWN)).toEqual([]);
    }),
  );
});

it('leaves every hidden share as open: its whole, its part and the rest', () => {
  fc.assert(
    fc.property(shares, fc.boolean(), (cells, isRestricted) => {
      const hidden = hiddenCells(cells, isRestricted);
      expectNoCellToFollow(cells, hidden, [[denominators(cells), 1], [numerators(cells), 0], [others(cells), 0]]);
      const shown = cells.filter((_, at) => !hidden.has(at));
      expect(denominators(shown).filter(one => one < FEWEST_SHOWN)).toEqual([]);
      const few = (one: number): boolean => one < FEWEST_SHOWN && (isRestricted || one > 0);
      expect([...numerators(shown), ...others(shown)].filter(few)).toEqual([]);
    }),
  );
});

it('hides nothing where every cell counts enough', () => {
  fc.assert(
    fc.property(counts, cells => {
      expect(hiddenCells(cells.map(({ numerator }) => ({ numerator: numerator + FEWEST_SHOWN - 1 })), false).size).toBe(0);
    }),
  );
});

it('hides the smallest of the others beside a single small cell', () => {
  expect([...hiddenCells([{ numerator: 40 }, { numerator: 3 }, { numerator: 9 }, { numerator: 12 }], false)].toSorted()).toEqual([1, 2]);
});

it('shows no amount that fewer than five earned, or one of them nearly alone', () => {
  const cells = [
    { numerator: 50, earners: 20, dominance: 0.1 },
    { numerator: 50, earners: 4, dominance: 0.3 },
    { numerator: 50, earners: 9, dominance: 0.9 },
    { numerator: 50, earners: 30, dominance: 0.2 },
  ];
  expect([...hiddenCells(cells, true)].toSorted()).toEqual([1, 2]);
  expect([...hiddenCells(cells.toSpliced(1, 1), true)].toSorted()).toEqual([0, 1]);
});
