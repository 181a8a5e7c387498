import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { TrainingCentre } from '../training/index.js';
import { Certificate } from './certificate.entity.js';
import { ExamSitting } from './exam-sitting.entity.js';

@Contributes(() => TrainingCentre)
export class TrainingCentreQualifications {
  @HasMany(() => ExamSitting, { by: 'trainingCentre', order: { heldOn: 'DESC' }, description: 'Exams held in its rooms, newest first.' })
  examSittings!: Many<ExamSitting>;

  @HasMany(() => Certificate, { by: 'trainingCentre', order: { issuedOn: 'DESC' }, description: 'Certificates of those who learnt there, newest first.' })
  certificates!: Many<Certificate>;
}
