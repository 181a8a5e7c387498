import { ArgsType, Field, Float, ObjectType } from 'type-graphql';
import { CompetitionLevel } from '../competitions/index.js';
import { Money } from '../kernel/money.js';
import { PageInfo } from '../kernel/page-info.js';
import { DateTime, Day, JalaliDate } from '../kernel/scalars.js';
import type { AskedRecords } from './indicators/statements.js';
import { IndicatorState, IndicatorStatus, IndicatorUnit, SuppressionReason } from './indicator.enums.js';

@ArgsType()
export class IndicatorWindowArgs {
  @Field(() => DateTime, { nullable: true, description: 'Instant at which things are looked at; now where it is left out.' })
  asOf!: Date | null;

  @Field(() => Day, { nullable: true, description: 'First day of the window; where it is left out, as `window` says. Without effect where that is `INSTANT`.' })
  from!: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day of the window; the day of `asOf` where it is left out, and never after it. Without effect where `window` is `INSTANT`.' })
  to!: string | null;
}

@ObjectType({ description: 'The value of an indicator, with what it was worked out from.' })
export class IndicatorMeasurement {
  @Field(() => DateTime, { description: 'Instant at which things were looked at. States are those that the hub holds now: what was revoked since is left out of earlier days too.' })
  asOf!: Date;

  @Field(() => Day, { description: 'First day of the window.' })
  windowFrom!: string;

  @Field(() => JalaliDate, { description: '`windowFrom` in the Solar Hijri (Jalali) calendar.' })
  windowFromJalali!: string;

  @Field(() => Day, { description: 'Last day of the window.' })
  windowTo!: string;

  @Field(() => JalaliDate, { description: '`windowTo` in the Solar Hijri (Jalali) calendar.' })
  windowToJalali!: string;

  @Field(() => IndicatorUnit, { description: 'What `value` is measured in.' })
  unit!: IndicatorUnit;

  @Field(() => Float, { nullable: true, description: 'A count, a number of days, or a share from 0 to 1. Null for a share of nothing, and where the unit is `MONEY` or `STATE`.' })
  value!: number | null;

  @Field(() => Float, { description: 'What `value` counts: records, people, hours or days; for money and for medians the number of records behind it.' })
  numerator!: number;

  @Field(() => Float, { nullable: true, description: 'What the numerator is a share of. Null where the unit is not `SHARE`.' })
  denominator!: number | null;

  @Field(() => [Money], { description: 'An amount for each currency, where the unit is `MONEY`; else empty.' })
  amounts!: Money[];

  @Field(() => IndicatorState, { nullable: true, description: 'The state, where the unit is `STATE`; else null.' })
  state!: IndicatorState | null;

  @Field(() => IndicatorStatus, { description: 'How the value stands against the target.' })
  status!: IndicatorStatus;

  @Field(() => Float, { nullable: true, description: 'Value to reach, in the same unit and for money in rials: that of the target due next, or of the last one. Null without a target.' })
  target!: number | null;

  @Field(() => Day, { nullable: true, description: 'Day by which `target` is to be reached. Null without a target.' })
  targetOn!: string | null;

  @Field(() => JalaliDate, { nullable: true, description: '`targetOn` in the Solar Hijri (Jalali) calendar.' })
  targetOnJalali!: string | null;
}

@ObjectType({ description: 'One record that an indicator counts, with its place in the list.' })
export class IndicatorRecordEdge {
  recordId!: string;

  @Field(() => String, { description: 'Its place in the list; give it as `after`.' })
  cursor!: string;
}

/** One page of the ids that are counted. Its records are read where they are asked for, so `nodes` and `node` have resolvers. */
@ObjectType({ description: 'One page of the records that an indicator counts, in the order in which they came to the hub.' })
export class IndicatorRecordConnection {
  asked!: AskedRecords;
  ids!: string[];

  @Field(() => [IndicatorRecordEdge], { description: 'The same records, each with its cursor.' })
  edges!: IndicatorRecordEdge[];

  @Field(() => PageInfo, { description: 'Where this page lies in the whole list.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'The part of an indicator that belongs to one province, craft, month or level.' })
export class IndicatorCell {
  provinceId!: string | null;
  craftId!: string | null;

  @Field(() => String, { nullable: true, description: 'Year and month of the Solar Hijri calendar, for example `1404-02`, when split by `MONTH`. Null otherwise, and for records without a day.' })
  month!: string | null;

  @Field(() => CompetitionLevel, { nullable: true, description: 'Level when split by `LEVEL`. Null otherwise.' })
  level!: CompetitionLevel | null;

  @Field(() => Float, { nullable: true, description: 'As in `measurement`. Null also where the cell is suppressed.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'As in `measurement`. Somebody who is counted once in all may be counted in several cells. Null where the cell is suppressed.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'As in `measurement`. Null where the unit is not `SHARE` and where the cell is suppressed.' })
  denominator!: number | null;

  @Field(() => [Money], { nullable: true, description: 'As in `measurement`. Null where the cell is suppressed.' })
  amounts!: Money[] | null;

  @Field(() => Boolean, { description: 'Whether its numbers are kept back.' })
  isSuppressed!: boolean;

  @Field(() => SuppressionReason, { nullable: true, description: 'Why its numbers are kept back. Null where they are shown.' })
  suppressionReason!: SuppressionReason | null;
}
