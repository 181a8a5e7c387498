import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Instructor } from '../training/index.js';
import { ExamAssessor } from './exam-assessor.entity.js';

@Contributes(() => Instructor)
export class InstructorQualifications {
  @HasMany(() => ExamAssessor, { by: 'instructor', description: 'Exams that the instructor marks or marked.' })
  examDuties!: Many<ExamAssessor>;
}
