import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Day } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { InstructorQualification } from './instructor-qualification.entity.js';
import { Instructor } from './instructor.entity.js';
import { RefresherCourse } from './refresher-course.entity.js';

@Table({ description: 'That an instructor completed a refresher course.', plural: 'refresherCompletions', order: { completedOn: 'DESC' } })
@Unique({ properties: ['refresherCourse', 'instructor', 'completedOn'] })
@Check({ name: 'refresher_completion_prolongs', expression: '(qualification_id is null) = (extended_to_on is null) and extended_to_on > completed_on' })
export class RefresherCompletion extends HubRecord {
  @One(() => RefresherCourse, { description: 'Course that was completed.' })
  refresherCourse!: Link<RefresherCourse>;

  @One(() => Instructor, { description: 'Who completed it.' })
  instructor!: Link<Instructor>;

  @One(() => InstructorQualification, { description: 'Qualification that it prolonged. Null where it prolonged none.', nullable: true })
  qualification!: Link<InstructorQualification> | null;

  @Day({ description: 'Last day of the course.', filter: true, order: true })
  completedOn!: string;

  @Day({ description: 'Day by which the next refresher is due since then. Null where it prolonged nothing.', nullable: true })
  extendedToOn!: string | null;
}
