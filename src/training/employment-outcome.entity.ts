import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { CraftPlace, Enterprise, Province } from '../heritage/index.js';
import { Choice, Day, Flag, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Certificate } from '../qualifications/index.js';
import { CourseRun } from './course-run.entity.js';
import { EmploymentStatus, IncomeBand } from './outcome.enums.js';
import { Trainee } from './trainee.entity.js';

@Table({ description: 'What a graduate does some months after a run. One record a person and follow-up point.', plural: 'employmentOutcomes' })
@Unique({ properties: ['trainee', 'atMonths'] })
@Check({ name: 'employment_outcome_point', expression: 'at_months in (3, 6, 12)' })
@Check({ name: 'employment_outcome_in_craft', expression: "(status in ('EMPLOYED', 'SELF_EMPLOYED', 'OWN_BUSINESS')) = (is_in_craft is not null)" })
@Check({ name: 'employment_outcome_income', expression: "income_band is null or status <> 'UNKNOWN'" })
@Check({ name: 'employment_outcome_enterprise', expression: "enterprise_id is null or status = 'OWN_BUSINESS'" })
export class EmploymentOutcome extends HubRecord {
  @One(() => Trainee, { description: 'Graduate who was followed up.' })
  trainee!: Link<Trainee>;

  @One(() => CourseRun, { description: 'Run that they completed; the months count from its end. Null for a certificate without a run.', nullable: true })
  courseRun!: Link<CourseRun> | null;

  @Across(() => Certificate, { description: 'Certificate that they hold from it. Null without one.', nullable: true })
  certificate!: Link<Certificate> | null;

  @Whole({ description: 'Follow-up point in months after the training: 3, 6 or 12.', filter: true })
  atMonths!: number;

  @Day({ description: 'Day on which they were asked.' })
  askedOn!: string;

  @Choice(() => EmploymentStatus, { description: 'What they do.', policy: 'RESTRICTED' })
  status!: EmploymentStatus;

  @Flag({ description: 'Whether the work is in the craft they learnt. Null for those without work.', nullable: true, policy: 'RESTRICTED' })
  isInCraft!: boolean | null;

  @Choice(() => IncomeBand, { description: 'What they earn by work. Null where they did not say.', nullable: true, policy: 'RESTRICTED' })
  incomeBand!: IncomeBand | null;

  @Across(() => Province, { description: 'Province that they work in. Null for those without work.', nullable: true, policy: 'RESTRICTED' })
  workProvince!: Link<Province> | null;

  @Across(() => CraftPlace, { description: 'Craft city or village that they work in. Null elsewhere.', nullable: true, policy: 'RESTRICTED' })
  craftPlace!: Link<CraftPlace> | null;

  @Across(() => Enterprise, { description: 'Enterprise that they founded. Null unless `status` is `OWN_BUSINESS` and the hub knows it.', nullable: true, policy: 'RESTRICTED' })
  enterprise!: Link<Enterprise> | null;
}
