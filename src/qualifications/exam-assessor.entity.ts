import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Expert } from '../cooperation/index.js';
import { Choice } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Instructor } from '../training/index.js';
import { AssessorRole } from './exam.enums.js';
import { ExamSitting } from './exam-sitting.entity.js';

@Table({ description: 'An expert or an instructor who marks in a sitting; never the own instructor of a candidate.' })
@Unique({ properties: ['sitting', 'expert'] })
@Unique({ properties: ['sitting', 'instructor'] })
@Unique({ name: 'exam_assessor_one_lead', properties: ['sitting'], where: "role = 'LEAD'" })
@Check({ name: 'exam_assessor_one_person', expression: 'num_nonnulls(expert_id, instructor_id) = 1' })
export class ExamAssessor extends HubRecord {
  @One(() => ExamSitting, { description: 'Where they mark.' })
  sitting!: Link<ExamSitting>;

  @Choice(() => AssessorRole, { description: 'What they do there.', default: AssessorRole.ASSESSOR })
  role!: AssessorRole;

  @Across(() => Expert, { description: 'The expert who marks. Null where an instructor does.', nullable: true })
  expert!: Link<Expert> | null;

  @Across(() => Instructor, { description: 'The instructor who marks. Null where an expert does.', nullable: true })
  instructor!: Link<Instructor> | null;
}
