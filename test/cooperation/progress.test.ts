import { describe, expect, it } from 'vitest';
import { type ProgressFacts, statusOf } from '../../src/cooperation/indicators/progress.js';

const status = (facts: Partial<ProgressFacts>) => statusOf({ value: 10, target: null, asOf: '2026-10-22', signedOn: '2025-04-22', isLowerBetter: false, ...facts });

/** Half of the three years have passed on the day asked for. */
const target = { value: 100, dueOn: '2028-04-22' };

describe('the status of an indicator', () => {
  it('says without a target only whether anything has begun', () => {
    expect(status({})).toBe('NO_TARGET');
    expect(status({ value: 0 })).toBe('NOT_STARTED');
    expect(status({ value: null })).toBe('NO_TARGET');
    expect(status({ value: 0, isLowerBetter: true })).toBe('NO_TARGET');
  });

  it('compares the part reached with the part of the time that has passed', () => {
    expect(status({ target, value: 0 })).toBe('NOT_STARTED');
    expect(status({ target, value: null })).toBe('NOT_STARTED');
    expect(status({ target, value: 49 })).toBe('BEHIND');
    expect(status({ target, value: 51 })).toBe('ON_TRACK');
    expect(status({ target, value: 100 })).toBe('ACHIEVED');
  });

  it('is behind once the day has passed without the target', () => {
    expect(status({ target, value: 99, asOf: '2028-04-23' })).toBe('BEHIND');
  });

  it('turns round where less is better', () => {
    expect(status({ target: { ...target, value: 0 }, value: 0, isLowerBetter: true })).toBe('ACHIEVED');
    expect(status({ target: { ...target, value: 30 }, value: 31, isLowerBetter: true })).toBe('BEHIND');
  });
});
