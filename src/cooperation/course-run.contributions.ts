import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { CourseRun } from '../training/index.js';
import { NeedsFinding } from './needs-finding.entity.js';

@Contributes(() => CourseRun)
export class CourseRunCooperation {
  @HasMany(() => NeedsFinding, { by: 'courseRun', description: 'Training needs because of which it was started.' })
  needsFindings!: Many<NeedsFinding>;
}
