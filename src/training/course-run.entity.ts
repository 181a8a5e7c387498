import { Check } from '@mikro-orm/decorators/legacy';
import { Int } from 'type-graphql';
import { CraftPlace, Province } from '../heritage/index.js';
import { Choice, Computed, Day, Price, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import type { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { StandardVersion } from '../qualifications/index.js';
import { CourseRunInstructor } from './course-run-instructor.entity.js';
import { CourseRunState, DeliveryMode } from './course-run.enums.js';
import { Course } from './course.entity.js';
import { EmploymentOutcome } from './employment-outcome.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { Instructor } from './instructor.entity.js';
import { Licence } from './licence.entity.js';
import { TrainingCentre } from './training-centre.entity.js';

@Table({
  description: 'A course as given by one centre from one day to another.',
  plural: 'courseRuns',
  keys: ['code'],
  order: { startsOn: 'DESC' },
})
@Check({
  name: 'course_run_hours_total',
  expression:
    'theory_hours >= 0 and practice_hours >= 0 and internship_hours >= 0 and project_hours >= 0 and total_hours > 0 and total_hours = theory_hours + practice_hours + internship_hours + project_hours',
})
@Check({ name: 'course_run_dates', expression: 'starts_on <= ends_on' })
@Check({ name: 'course_run_seats', expression: 'capacity > 0 and seats_taken_count >= 0 and seats_taken_count <= capacity' })
@Check({ name: 'course_run_cancelled_dated', expression: "(state = 'CANCELLED') = (cancelled_on is not null)" })
@Check({ name: 'course_run_attendance_needed', expression: 'attendance_needed_pct >= 0 and attendance_needed_pct <= 100' })
@Check({ name: 'course_run_fee', expression: '(fee_amount is null) = (fee_currency is null) and fee_amount >= 0' })
export class CourseRun extends HubRecord {
  @Text({ description: 'Code under which the centre announces it, for example `R-1404-01-0042`.', unique: true, filter: true })
  code!: string;

  @One(() => Course, { description: 'Plan that it follows.' })
  course!: Link<Course>;

  @Across(() => StandardVersion, { description: 'Version of the standard that it teaches to the end, even once a newer one is published. Null for a course on no standard.', nullable: true })
  standardVersion!: Link<StandardVersion> | null;

  @One(() => TrainingCentre, { description: 'Centre that gives it.' })
  centre!: Link<TrainingCentre>;

  @One(() => Licence, { description: 'Licence of the centre in force on the first day. Null at public centres, which need none, and while only planned.', nullable: true })
  licence!: Link<Licence> | null;

  @Across(() => Province, { description: 'Province in which it is taught.' })
  province!: Link<Province>;

  @Across(() => CraftPlace, { description: 'Craft city or village in which it is taught. Null elsewhere.', nullable: true })
  craftPlace!: Link<CraftPlace> | null;

  @Choice(() => CourseRunState, { description: 'State of the run.', filter: true })
  state!: CourseRunState;

  @Day({ description: 'First day of teaching.', filter: true, order: true })
  startsOn!: string;

  @Day({ description: 'Last day of teaching.', filter: true, order: true })
  endsOn!: string;

  @Day({ description: 'Day on which it was called off. Null unless it was.', nullable: true })
  cancelledOn!: string | null;

  @Choice(() => DeliveryMode, { description: 'How it is taught.', filter: true })
  mode!: DeliveryMode;

  @Text({ description: 'Language of teaching as an ISO 639 code: `fa`, `az`, `ku`.', filter: true, default: 'fa' })
  language!: string;

  @Whole({ description: 'Hours of theory.', default: 0 })
  theoryHours!: number;

  @Whole({ description: 'Hours of practice.', default: 0 })
  practiceHours!: number;

  @Whole({ description: 'Hours of internship.', default: 0 })
  internshipHours!: number;

  @Whole({ description: 'Hours on a project.', default: 0 })
  projectHours!: number;

  @Whole({ description: 'Hours of all four kinds together.', filter: true, order: true })
  totalHours!: number;

  @Whole({ description: 'Seats.' })
  capacity!: number;

  @Whole({ description: 'Seats given to trainees who were admitted and did not withdraw; kept by the database.', default: 0 })
  seatsTakenCount!: number;

  @Computed(() => Int, { description: 'Seats that nobody has been admitted to yet.', sql: of => `(${of('capacity')} - ${of('seatsTakenCount')})` })
  seatsFreeCount!: number;

  @Price({ description: 'What a trainee pays for a seat. Null where it is free.', nullable: true })
  fee!: Money | null;
  feeAmount!: string | null;
  feeCurrency!: string | null;

  @Whole({ description: 'Attendance that a trainee needs to sit the exam, in per cent of the hours.', default: 80 })
  attendanceNeededPct!: number;

  @HasThrough(() => Instructor, { via: () => CourseRunInstructor, from: 'courseRun', to: 'instructor', description: 'Who teaches it.' })
  instructors!: Many<Instructor>;

  @HasMany(() => Enrolment, { by: 'courseRun', description: 'Trainees who applied, in the order of application.' })
  enrolments!: Many<Enrolment>;

  @HasMany(() => EmploymentOutcome, { by: 'courseRun', description: 'Follow-ups of its graduates\' work.' })
  employmentOutcomes!: Many<EmploymentOutcome>;
}
