import { Arg, Args, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { CompetitionLevel } from '../competitions/index.js';
import { badInput } from '../kernel/bad-input.js';
import { toJalali } from '../kernel/calendar/jalali.js';
import type { HubContext } from '../kernel/context.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../kernel/paging.js';
import { Indicator } from './indicator.entity.js';
import { IndicatorDimension, IndicatorPart, IndicatorState, IndicatorUnit, SuppressionReason } from './indicator.enums.js';
import { IndicatorCell, IndicatorMeasurement, IndicatorRecordConnection, IndicatorWindowArgs } from './indicator.payloads.js';
import { type CountedCell, IndicatorService, type Measured } from './indicator.service.js';
import { hiddenCells } from './indicators/disclosure.js';
import type { IndicatorDeclaration } from './indicators/indicator-declaration.js';
import { indicatorOf } from './indicators/indicators.js';
import { statusOf } from './indicators/progress.js';
import { recordCursor, recordOfCursor } from './indicators/record-cursor.js';
import { type ResolvedWindow, resolveWindow } from './indicators/window.js';

type IndicatorRow = Pick<Indicator, 'key'>;

/** Points: a count may have to look at every enrolment there is. */
const COST = { measurement: 20, records: 20, breakdown: 40 };

/** What an indicator comes to. Its facts are the columns of {@link Indicator}; how it is counted stands in `indicators/`. */
@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => IndicatorMeasurement, {
    nullable: true,
    description:
      'Its value, counted now from the records. Null where `asOf`, `from` or `to` asks for less than the whole window of something that is known of people in total only, such as employment.',
  })
  @Extensions({ girih: { cost: COST.measurement, columns: ['key'] } })
  async measurement(@Root() { key }: IndicatorRow, @Args(() => IndicatorWindowArgs) args: IndicatorWindowArgs, @Ctx() context: HubContext): Promise<IndicatorMeasurement | null> {
    const indicator = indicatorOf(key);
    const window = resolveWindow(args, context.now());
    if (indicator.isRestricted && window.isChosen) return hide(context, 'measurement');
    return measurementOf(indicator, window, await IndicatorService.of(context.reader).measurements.load({ indicator, window: daysOf(window) }));
  }

  @FieldResolver(() => [IndicatorCell], {
    nullable: true,
    description:
      'Its value for each province, craft, month or level that has records. Null where its `breakdowns` does not name `by`, and where `measurement` is null. Cells that say something about people are suppressed where they count fewer than 5.',
  })
  @Extensions({ girih: { cost: COST.breakdown, columns: ['key'] } })
  async breakdown(
    @Root() { key }: IndicatorRow,
    @Arg('by', () => IndicatorDimension, { description: 'What to split it by.' }) by: IndicatorDimension,
    @Args(() => IndicatorWindowArgs) args: IndicatorWindowArgs,
    @Ctx() context: HubContext,
  ): Promise<IndicatorCell[] | null> {
    const indicator = indicatorOf(key);
    const window = resolveWindow(args, context.now());
    if (!indicator.breakdowns[by]) return null;
    if (indicator.isRestricted && window.isChosen) return hide(context, 'breakdown');
    const cells = await IndicatorService.of(context.reader).cells.load({ indicator, window: daysOf(window), by });
    const hidden = indicator.isAboutPeople ? hiddenCells(cells, indicator.isRestricted ?? false) : new Set<number>();
    return cells.map((cell, at) => cellOf(indicator, by, cell, hidden.has(at)));
  }

  @FieldResolver(() => IndicatorRecordConnection, {
    nullable: true,
    description:
      'The records that it counts, the first that came to the hub first; of people who are counted once, one record each. Null where the public may not know which they are, and of `DENOMINATOR` where it has none.',
  })
  @Extensions({ girih: { cost: COST.records, columns: ['key'], page: { default: DEFAULT_PAGE, max: MAX_PAGE } } })
  async records(
    @Root() { key }: IndicatorRow,
    @Arg('of', () => IndicatorPart, { defaultValue: IndicatorPart.NUMERATOR, description: 'Which of them.' }) of: IndicatorPart,
    @Args(() => IndicatorWindowArgs) args: IndicatorWindowArgs,
    @Arg('first', () => Int, { nullable: true, description: `How many: 1 to ${MAX_PAGE}, or 0 for none; ${DEFAULT_PAGE} where it is left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Only what follows this cursor.' }) after: string | null,
    @Ctx() context: HubContext,
  ): Promise<IndicatorRecordConnection | null> {
    const indicator = indicatorOf(key);
    const window = resolveWindow(args, context.now());
    const size = first ?? DEFAULT_PAGE;
    if (size < 0 || size > MAX_PAGE) throw badInput(`\`first: ${size}\` is outside 0 to ${MAX_PAGE}; page on with \`after\`.`);
    if (indicator.hidesRecords || (indicator.isRestricted && window.isChosen)) return hide(context, 'records');
    if (of === IndicatorPart.DENOMINATOR && indicator.unit !== IndicatorUnit.SHARE) return null;
    const asked = { indicator, window: daysOf(window), of };
    const ids = await IndicatorService.of(context.reader).recordPages.load({ ...asked, size, after: after ? recordOfCursor(after) : null });
    const shown = ids.slice(0, size);
    return {
      asked,
      ids: shown,
      edges: shown.map(recordId => ({ recordId, cursor: recordCursor(recordId) })),
      pageInfo: {
        hasNextPage: ids.length > size,
        hasPreviousPage: Boolean(after),
        startCursor: shown.length ? recordCursor(shown[0]!) : null,
        endCursor: shown.length ? recordCursor(shown.at(-1)!) : null,
      },
    };
  }
}

function hide(context: HubContext, field: string): null {
  context.hidden.push({ coordinate: `Indicator.${field}`, reason: 'STATISTICS_ONLY' });
  return null;
}

const daysOf = ({ asOf, from, to }: ResolvedWindow) => ({ asOf, from, to });

function measurementOf(indicator: IndicatorDeclaration, window: ResolvedWindow, measured: Measured): IndicatorMeasurement {
  const { unit } = indicator;
  const { from, to, target } = measured;
  const value = valueOf(indicator, measured);
  const { MONEY, STATE } = IndicatorUnit;
  const rials = Number(measured.amounts.find(({ currency }) => currency === 'IRR')?.amount ?? 0);
  const compared = unit === MONEY ? (target || !measured.amounts.length ? rials : null) : value;
  return {
    asOf: window.at,
    windowFrom: from,
    windowFromJalali: toJalali(from),
    windowTo: to,
    windowToJalali: toJalali(to),
    unit,
    value,
    numerator: measured.numerator,
    denominator: measured.denominator,
    amounts: measured.amounts,
    state: unit === STATE ? (measured.state ?? IndicatorState.NONE) : null,
    status: statusOf({ value: compared, target, asOf: window.asOf, signedOn: measured.signedOn, isLowerBetter: indicator.isLowerBetter ?? false }),
    target: target?.value ?? null,
    targetOn: target?.dueOn ?? null,
    targetOnJalali: target && toJalali(target.dueOn),
  };
}

function cellOf(indicator: IndicatorDeclaration, by: IndicatorDimension, counted: CountedCell, isSuppressed: boolean): IndicatorCell {
  const { PROVINCE, CRAFT, MONTH, LEVEL } = IndicatorDimension;
  const place = (dimension: IndicatorDimension) => (by === dimension ? counted.cell : null);
  const shown = <Value>(value: Value): Value | null => (isSuppressed ? null : value);
  return {
    provinceId: place(PROVINCE),
    craftId: place(CRAFT),
    month: place(MONTH),
    level: place(LEVEL) as CompetitionLevel | null,
    value: shown(valueOf(indicator, counted)),
    numerator: shown(counted.numerator),
    denominator: shown(counted.denominator),
    amounts: shown(counted.amounts),
    isSuppressed,
    suppressionReason: isSuppressed ? SuppressionReason.DISCLOSURE_CONTROL : null,
  };
}

/** Null for a share of nothing, and for what is no number. */
function valueOf({ unit, isMedian }: IndicatorDeclaration, { numerator, denominator, median }: Pick<Measured, 'numerator' | 'denominator' | 'median'>): number | null {
  if (unit === IndicatorUnit.MONEY || unit === IndicatorUnit.STATE) return null;
  if (unit === IndicatorUnit.SHARE) return denominator ? numerator / denominator : null;
  return isMedian ? median : numerator;
}
