import { Check } from '@mikro-orm/decorators/legacy';
import { Craft } from '../heritage/index.js';
import { Bilingual, Choice, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Standard } from '../qualifications/index.js';
import { CourseRun } from './course-run.entity.js';
import { CourseAudience, CourseState } from './course.enums.js';

@Table({
  description: 'The plan of a course, whoever gives it and when. Each time it is given is a `CourseRun`.',
  plural: 'courses',
  keys: ['code'],
  order: { titleFa: 'ASC' },
  search: ['titleFa', 'titleEn', 'code'],
})
@Check({
  name: 'course_hours_total',
  expression:
    'theory_hours >= 0 and practice_hours >= 0 and internship_hours >= 0 and project_hours >= 0 and total_hours > 0 and total_hours = theory_hours + practice_hours + internship_hours + project_hours',
})
export class Course extends HubRecord {
  @Text({ description: 'Readable key, for example `pottery-wheel-1`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Title as announced.', order: true })
  titleFa!: string;
  titleEn!: string | null;

  @Text({ description: 'What is learnt and what is made, in Persian.', nullable: true })
  summary!: string | null;

  @Across(() => Standard, { description: 'Standard that it teaches. Null for a course on no standard.', nullable: true })
  standard!: Link<Standard> | null;

  @Across(() => Craft, { description: 'Craft that it teaches. Null for one that serves all crafts, such as safety.', nullable: true })
  craft!: Link<Craft> | null;

  @Choice(() => CourseAudience, { description: 'For whom it is made.', filter: true })
  audience!: CourseAudience;

  @Choice(() => CourseState, { description: 'Whether it may be run.', filter: true })
  state!: CourseState;

  @Whole({ description: 'Planned hours of theory.', default: 0 })
  theoryHours!: number;

  @Whole({ description: 'Planned hours of practice.', default: 0 })
  practiceHours!: number;

  @Whole({ description: 'Planned hours of internship.', default: 0 })
  internshipHours!: number;

  @Whole({ description: 'Planned hours on a project.', default: 0 })
  projectHours!: number;

  @Whole({ description: 'Planned hours of all four kinds together.', order: true })
  totalHours!: number;

  @HasMany(() => CourseRun, { by: 'course', description: 'Each time it is or was given, the newest first.', order: { startsOn: 'DESC' } })
  runs!: Many<CourseRun>;
}
