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

/** Days that anybody may mean; all of them, and two years before, lie in the calendar of `toJalali`. */
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

/** Checks the days that a client asks for. Days are those of Tehran. */
export function resolveWindow({ asOf, from = null, to = null }: WindowArguments, now: Date): ResolvedWindow {
  const at = asOf ?? now;
  if (at < new Date(EARLIEST) || at > new Date(LATEST)) throw outside('asOf', at.toISOString());
  const day = dayInTehran(at);
  if (from !== null && from < EARLIEST) throw outside('from', from);
  if (to !== null && to < EARLIEST) throw outside('to', to);
  if (to !== null && to > day) throw badInput(`\`to: "${to}"\` lies after ${day}, the day of \`asOf\`; give that day or an earlier one.`);
  if (from !== null && from > (to ?? day)) throw badInput(`\`from: "${from}"\` lies after ${to ?? day}, the last day of the window; give that day or an earlier one.`);
  return { at, asOf: day, from, to, isChosen: from !== null || to !== null || day !== dayInTehran(now) };
}

const outside = (name: string, given: string) => badInput(`\`${name}: "${given}"\` lies outside ${EARLIEST} to ${LATEST}; give a day between them.`);

const tehran = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran', year: 'numeric', month: '2-digit', day: '2-digit' });

const dayInTehran = (at: Date): string => tehran.format(at);
