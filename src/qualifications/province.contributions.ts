import { Province } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { ExamSitting } from './exam-sitting.entity.js';
import { RplCase } from './rpl-case.entity.js';

@Contributes(() => Province)
export class ProvinceQualifications {
  @HasMany(() => ExamSitting, { by: 'province', order: { heldOn: 'DESC' }, description: 'Exams held in it, newest first.' })
  examSittings!: Many<ExamSitting>;

  @HasMany(() => RplCase, { by: 'province', order: { appliedOn: 'DESC' }, description: 'Requests to its directorate to recognise prior learning, newest first.' })
  rplCases!: Many<RplCase>;
}
