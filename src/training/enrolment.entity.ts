import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Real } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Attendance } from './attendance.entity.js';
import { CourseRun } from './course-run.entity.js';
import { EnrolmentState, FundingSource } from './enrolment.enums.js';
import { InsuranceCoverage } from './insurance-coverage.entity.js';
import { Trainee } from './trainee.entity.js';

@Table({ description: 'One trainee in one run, from the application to the end.', plural: 'enrolments' })
@Unique({ properties: ['trainee', 'courseRun'] })
@Check({ name: 'enrolment_attendance_range', expression: 'attendance_pct >= 0 and attendance_pct <= 100' })
@Check({ name: 'enrolment_dates', expression: 'applied_on <= admitted_on and applied_on <= ended_on and admitted_on <= ended_on' })
@Check({ name: 'enrolment_ended_dated', expression: "(state in ('COMPLETED', 'WITHDRAWN', 'FAILED_ATTENDANCE')) = (ended_on is not null)" })
@Check({ name: 'enrolment_admitted_dated', expression: "case when state = 'APPLIED' then admitted_on is null else state = 'WITHDRAWN' or admitted_on is not null end" })
@Check({ name: 'enrolment_completed_attended', expression: "state <> 'COMPLETED' or attendance_pct is not null" })
export class Enrolment extends HubRecord {
  @One(() => Trainee, { description: 'Who takes part.' })
  trainee!: Link<Trainee>;

  @One(() => CourseRun, { description: 'Run that they take part in.' })
  courseRun!: Link<CourseRun>;

  @Choice(() => EnrolmentState, { description: 'How far the trainee has come.', filter: true })
  state!: EnrolmentState;

  @Day({ description: 'Day of the application.' })
  appliedOn!: string;

  @Day({ description: 'Day on which a seat was given. Null before, and for those who never had one.', nullable: true })
  admittedOn!: string | null;

  @Day({ description: 'Day on which the trainee completed, left or failed. Null until then.', nullable: true, filter: true })
  endedOn!: string | null;

  @Real({ description: 'Share of the hours that the trainee was there for, in per cent.', precision: 5, scale: 2, nullable: true, policy: 'RESTRICTED' })
  attendancePct!: number | null;

  @Choice(() => FundingSource, { description: 'Who pays for the seat.' })
  fundedBy!: FundingSource;

  @HasMany(() => Attendance, { by: 'enrolment', description: 'Presence day by day, the earliest first; empty where the centre reports only the total.', order: { heldOn: 'ASC' }, policy: 'RESTRICTED' })
  attendances!: Many<Attendance>;

  @HasMany(() => InsuranceCoverage, { by: 'enrolment', description: 'Insurance of the trainee in this run.', policy: 'RESTRICTED' })
  insuranceCoverages!: Many<InsuranceCoverage>;
}
