import { IndicatorStatus } from '../indicator.enums.js';

export interface ProgressFacts {
  /** The number to compare. Null for a state, and for a share of nothing. */
  value: number | null;
  target: { value: number; dueOn: string } | null;
  asOf: string;
  signedOn: string;
  isLowerBetter: boolean;
}

/** How far an indicator is on its way: it has to have reached the part of its target that has passed of the time from signing to the due day. */
export function statusOf({ value, target, asOf, signedOn, isLowerBetter }: ProgressFacts): IndicatorStatus {
  const hasStarted = isLowerBetter ? value !== null : Boolean(value);
  if (!target) return value === 0 && !isLowerBetter ? IndicatorStatus.NOT_STARTED : IndicatorStatus.NO_TARGET;
  if (value !== null && (isLowerBetter ? value <= target.value : value >= target.value)) return IndicatorStatus.ACHIEVED;
  if (!hasStarted) return IndicatorStatus.NOT_STARTED;
  if (isLowerBetter) return IndicatorStatus.BEHIND;
  const passed = days(signedOn, asOf) / Math.max(1, days(signedOn, target.dueOn));
  return value! >= target.value * Math.min(1, passed) ? IndicatorStatus.ON_TRACK : IndicatorStatus.BEHIND;
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
