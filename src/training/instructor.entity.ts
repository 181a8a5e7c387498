import { Province } from '../heritage/index.js';
import { Bilingual, Choice, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CourseRunInstructor } from './course-run-instructor.entity.js';
import { CourseRun } from './course-run.entity.js';
import { InstructorQualification } from './instructor-qualification.entity.js';
import { QualificationState } from './instructor-qualification.enums.js';
import { InstructorState } from './instructor.enums.js';
import { Person } from './person.entity.js';
import { RefresherCompletion } from './refresher-completion.entity.js';
import { WorkshopInstructor } from './workshop-instructor.entity.js';
import { Workshop } from './workshop.entity.js';

@Table({
  description: 'Someone who teaches a craft. What they may teach are their `qualifications`.',
  plural: 'instructors',
  keys: ['code'],
  order: { displayNameFa: 'ASC' },
  search: ['displayNameFa', 'displayNameEn', 'code'],
})
export class Instructor extends HubRecord {
  @Text({ description: 'Number of the instructor at the Technical and Vocational Training Organization, for example `I-01-0042`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Name under which the instructor teaches in public; the code for one who publishes no name.', order: true })
  displayNameFa!: string;
  displayNameEn!: string | null;

  @Text({ description: 'What instructors publish about themselves, in their own words and language.', nullable: true })
  biography!: string | null;

  @One(() => Person, { description: 'Who the instructor is.', nullable: true, unique: true, policy: 'RESTRICTED' })
  person!: Link<Person> | null;

  @Choice(() => InstructorState, { description: '`ACTIVE` needs a qualification that has not lapsed.', filter: true })
  state!: InstructorState;

  @Across(() => Province, { description: 'Province in which the instructor is registered.' })
  province!: Link<Province>;

  @HasMany(() => InstructorQualification, { by: 'instructor', description: 'Everything that the instructor is or was qualified to teach, the newest first.', order: { validFromOn: 'DESC' } })
  qualifications!: Many<InstructorQualification>;

  @HasMany(() => InstructorQualification, {
    by: 'instructor',
    description: 'Qualifications in force, with a refresher due or not; the newest first.',
    where: { state: [QualificationState.QUALIFIED, QualificationState.REFRESHER_DUE] },
    order: { validFromOn: 'DESC' },
  })
  currentQualifications!: Many<InstructorQualification>;

  @HasMany(() => RefresherCompletion, { by: 'instructor', description: 'Refresher courses completed, the newest first.', order: { completedOn: 'DESC' } })
  refresherCompletions!: Many<RefresherCompletion>;

  @HasThrough(() => CourseRun, { via: () => CourseRunInstructor, from: 'instructor', to: 'courseRun', description: 'Runs that the instructor teaches or taught.' })
  courseRuns!: Many<CourseRun>;

  @HasThrough(() => Workshop, { via: () => WorkshopInstructor, from: 'instructor', to: 'workshop', description: 'Workshops that the instructor gives or gave.' })
  workshops!: Many<Workshop>;
}
