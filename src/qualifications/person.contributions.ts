import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Person } from '../training/index.js';
import { Certificate } from './certificate.entity.js';
import { ExamAttempt } from './exam-attempt.entity.js';
import { RplCase } from './rpl-case.entity.js';

@Contributes(() => Person)
export class PersonQualifications {
  @HasMany(() => Certificate, { by: 'person', order: { issuedOn: 'DESC' }, description: 'Certificates earned, newest first.' })
  certificates!: Many<Certificate>;

  @HasMany(() => ExamAttempt, { by: 'person', description: 'Exams tried. Restricted as a list too: its length alone would tell of failures.', policy: 'RESTRICTED' })
  examAttempts!: Many<ExamAttempt>;

  @HasMany(() => RplCase, { by: 'person', description: 'Requests to recognise prior learning.', policy: 'RESTRICTED' })
  rplCases!: Many<RplCase>;
}
