import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Standard } from '../qualifications/index.js';
import { ExpertNomination } from './expert-nomination.entity.js';
import { NeedsFinding } from './needs-finding.entity.js';

@Contributes(() => Standard)
export class StandardCooperation {
  @HasMany(() => NeedsFinding, { by: 'standard', description: 'Training needs that it answers.' })
  needsFindings!: Many<NeedsFinding>;

  @HasMany(() => ExpertNomination, { by: 'standard', order: { nominatedOn: 'DESC' }, description: 'Experts put forward to work on it, newest first.' })
  expertNominations!: Many<ExpertNomination>;
}
