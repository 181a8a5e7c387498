import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { CourseRun } from './course-run.entity.js';
import { Instructor } from './instructor.entity.js';

@JoiningTable()
export class CourseRunInstructor {
  @One(() => CourseRun, { description: 'Run that is taught.', primary: true })
  courseRun!: Link<CourseRun>;

  @One(() => Instructor, { description: 'Who teaches it.', primary: true })
  instructor!: Link<Instructor>;
}
