import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Aspect } from './aspect.entity.js';
import { Criterion } from './criterion.entity.js';
import { JudgingTeam } from './judging-team.entity.js';

@Table({ description: 'A part of a criterion that one team marks on one day.' })
@Unique({ properties: ['criterion', 'code'] })
@Check({ name: 'sub_criterion_day_is_a_competition_day', expression: `marking_day ~ '^C([1-9]|[-+][1-9])$'` })
export class SubCriterion extends HubRecord {
  @One(() => Criterion, { description: 'The criterion that it belongs to.' })
  criterion!: Link<Criterion>;

  @Text({ description: "The criterion's letter and a number, for example `B2`.", order: true })
  code!: string;

  @Bilingual({ description: 'What the judges and forms call it.', required: 'BOTH' })
  nameFa!: string;
  nameEn!: string;

  @Text({ description: 'Day on which it is marked, counted as competitions do: `C-1` is the day before the first, `C2` the second, `C+1` the day after the last. Null while it is not scheduled.', nullable: true })
  markingDay!: string | null;

  @One(() => JudgingTeam, { description: 'Team that marks it. May be named after the scheme is frozen. Null until then.', nullable: true })
  team!: Link<JudgingTeam> | null;

  @HasMany(() => Aspect, { by: 'subCriterion', order: { position: 'ASC' }, description: 'What is marked, in the order of the form.' })
  aspects!: Many<Aspect>;
}
