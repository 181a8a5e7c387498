import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Trainee } from '../training/index.js';
import { Certificate } from './certificate.entity.js';
import { ExamAttempt } from './exam-attempt.entity.js';

@Contributes(() => Trainee)
export class TraineeQualifications {
  @HasMany(() => Certificate, { by: 'trainee', order: { issuedOn: 'DESC' }, description: 'Certificates earned, newest first.' })
  certificates!: Many<Certificate>;

  @HasMany(() => ExamAttempt, { by: 'trainee', description: 'Exams tried. Restricted as a list too: its length alone would tell of failures.', policy: 'RESTRICTED' })
  examAttempts!: Many<ExamAttempt>;
}
