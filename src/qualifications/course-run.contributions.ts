import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { CourseRun } from '../training/index.js';
import { ExamSitting } from './exam-sitting.entity.js';

@Contributes(() => CourseRun)
export class CourseRunQualifications {
  @HasMany(() => ExamSitting, { by: 'courseRun', order: { heldOn: 'ASC' }, description: 'Exams for its trainees, oldest first.' })
  examSittings!: Many<ExamSitting>;
}
