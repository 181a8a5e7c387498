import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Computed, Day, Flag, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CourseRun } from './course-run.entity.js';
import { Inspection } from './inspection.entity.js';
import { LicenceApplication } from './licence-application.entity.js';
import { LicenceScope } from './licence-scope.entity.js';
import { IntakeGender, LicenceIssuer, LicenceState } from './licence.enums.js';
import { TrainingCentre } from './training-centre.entity.js';

@Table({
  description: 'Permission of a centre to teach the standards in its `scopes`, for a term.',
  plural: 'licences',
  keys: ['number'],
  order: { validFromOn: 'DESC' },
})
@Check({ name: 'licence_term', expression: 'valid_from_on < valid_to_on' })
@Check({ name: 'licence_ended_within_term', expression: 'ended_on >= valid_from_on and ended_on <= valid_to_on' })
@Check({ name: 'licence_ended_dated', expression: "(state in ('REVOKED', 'SURRENDERED')) = (ended_on is not null)" })
@Check({ name: 'licence_suspended_dated', expression: "(state = 'SUSPENDED') = (suspended_on is not null)" })
@Check({ name: 'licence_finishing_only_while_suspended', expression: "not is_finishing_allowed or state = 'SUSPENDED'" })
@Check({ name: 'licence_trainee_limit_positive', expression: 'trainee_limit > 0' })
@Check({ name: 'licence_shift_count_positive', expression: 'shift_count >= 1 and shift_count <= 3' })
@Check({ name: 'licence_renews_another', expression: 'renewal_of_id <> id' })
export class Licence extends HubRecord {
  @Text({ description: 'Number printed on the licence.', unique: true, filter: true })
  number!: string;

  @One(() => TrainingCentre, { description: 'Centre that may teach.' })
  centre!: Link<TrainingCentre>;

  @Choice(() => LicenceIssuer, { description: 'Party that granted it. A centre has at most one licence of an issuer on any day.', filter: true })
  issuer!: LicenceIssuer;

  @Choice(() => LicenceState, { description: 'State of the licence.', filter: true })
  state!: LicenceState;

  @Day({ description: 'First day of its term.', filter: true, order: true })
  validFromOn!: string;

  @Day({ description: 'First day after its term, usually five years later.', filter: true, order: true })
  validToOn!: string;

  @Day({ description: 'First day without it, where it was revoked or given back before `validToOn`. Null otherwise.', nullable: true })
  endedOn!: string | null;

  @Day({ description: 'Day on which it was suspended. Null unless it is.', nullable: true })
  suspendedOn!: string | null;

  @Flag({ description: 'Whether the order that suspends it lets runs already begun finish.', default: false })
  isFinishingAllowed!: boolean;

  @Computed(() => Boolean, {
    description: 'Whether it is in force today in Iran: `PROVISIONAL` or `LICENSED`, and within its term.',
    sql: of =>
      `(${of('state')} in ('PROVISIONAL', 'LICENSED') and (now() at time zone 'Asia/Tehran')::date >= ${of('validFromOn')}` +
      ` and (now() at time zone 'Asia/Tehran')::date < ${of('validToOn')})`,
  })
  isValidToday!: boolean;

  @Whole({ description: 'Most trainees at one time, over all shifts together.' })
  traineeLimit!: number;

  @Whole({ description: 'Shifts a day that the centre may teach in.', default: 1 })
  shiftCount!: number;

  @Choice(() => IntakeGender, { description: 'Whom the centre may take in.', filter: true })
  intake!: IntakeGender;

  @One(() => Licence, { description: 'The licence that this one follows. Null for a first licence.', nullable: true, unique: true })
  renewalOf!: Link<Licence> | null;

  @Has(() => Licence, { by: 'renewalOf', description: 'The licence that follows this one. Null where it was not renewed.' })
  renewal!: Link<Licence> | null;

  @Has(() => LicenceApplication, { by: 'licence', description: 'The application that it was granted on. Null where the hub has none.' })
  application!: Link<LicenceApplication> | null;

  @HasMany(() => LicenceScope, { by: 'licence', description: 'Standards that may be taught.' })
  scopes!: Many<LicenceScope>;

  @HasMany(() => Inspection, { by: 'licence', description: 'Inspections made for or under it, the newest first.', order: { inspectedOn: 'DESC' } })
  inspections!: Many<Inspection>;

  @HasMany(() => CourseRun, { by: 'licence', description: 'Runs given under it, the newest first.', order: { startsOn: 'DESC' } })
  courseRuns!: Many<CourseRun>;
}
