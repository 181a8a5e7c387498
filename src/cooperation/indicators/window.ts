import { badInput } from '../../kernel/bad-input.js';
import type { AskedWindow } from './statements.js';

interface WindowArguments {
  asOf?: Date | null;
  from?: string | null;
  to?: string | null;
}

export interface ResolvedWindow extends AskedWindow {
  at: Date;
  /** Another stretch of time than the one that the indicator itself names, as of today. */
  isChosen: boolean;
}

/** Checks the days that a client asks for. Days are those of Tehran. */
export function resolveWindow({ asOf, from = null, to = null }: WindowArguments, now: Date): ResolvedWindow {
  const at = asOf ?? now;
  const day = dayInTehran(at);
  if (to !== null && to > day) throw badInput(`\`to: "${to}"\` lies after ${day}, the day of \`asOf\`; give that day or an earlier one.`);
  if (from !== null && from > (to ?? day)) throw badInput(`\`from: "${from}"\` lies after ${to ?? day}, the last day of the window; give that day or an earlier one.`);
  return { at, asOf: day, from, to, isChosen: from !== null || to !== null || day !== dayInTehran(now) };
}

const tehran = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran', year: 'numeric', month: '2-digit', day: '2-digit' });

const dayInTehran = (at: Date): string => tehran.format(at);
