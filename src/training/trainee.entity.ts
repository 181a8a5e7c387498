import { CraftPlace, Province } from '../heritage/index.js';
import { Day, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { EmploymentOutcome } from './employment-outcome.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { Person } from './person.entity.js';
import { RelocationOutcome } from './relocation-outcome.entity.js';
import { WorkshopAttendance } from './workshop-attendance.entity.js';

@Table({
  description: 'A person in training or trained, known by a `code` instead of a name.',
  plural: 'trainees',
  keys: ['code'],
})
export class Trainee extends HubRecord {
  @Text({ description: 'Stands for the name wherever trainees are shown, for example `T-140401-00042`.', unique: true, filter: true })
  code!: string;

  @One(() => Person, { description: 'Who the trainee is. Null where the hub was told only the code.', nullable: true, unique: true, policy: 'RESTRICTED' })
  person!: Link<Person> | null;

  @Day({ description: 'Day of the first enrolment anywhere.', filter: true, order: true })
  joinedOn!: string;

  @Across(() => Province, { description: 'Province of the centre that the trainee joined at, not of residence.' })
  province!: Link<Province>;

  @Across(() => CraftPlace, {
    description: 'Craft city or village whose programme the trainee joined, not where they live. Null for those in no such programme.',
    nullable: true,
  })
  craftPlace!: Link<CraftPlace> | null;

  @HasMany(() => Enrolment, { by: 'trainee', description: 'Runs that the trainee applied for, in the order of application.' })
  enrolments!: Many<Enrolment>;

  @HasMany(() => EmploymentOutcome, { by: 'trainee', description: 'Follow-ups of the trainee\'s work, the earliest point first.', order: { atMonths: 'ASC' } })
  employmentOutcomes!: Many<EmploymentOutcome>;

  @HasMany(() => RelocationOutcome, { by: 'trainee', description: 'Moves to a craft place.', order: { atMonths: 'ASC' }, policy: 'RESTRICTED' })
  relocationOutcomes!: Many<RelocationOutcome>;

  @HasMany(() => WorkshopAttendance, { by: 'trainee', description: 'Workshops that the trainee attended.' })
  workshopAttendances!: Many<WorkshopAttendance>;
}
