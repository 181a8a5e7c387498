import { Craft } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Expert } from './expert.entity.js';
import { NeedsFinding } from './needs-finding.entity.js';
import { OrganisationCraft } from './organisation-craft.entity.js';

@Contributes(() => Craft)
export class CraftCooperation {
  @HasMany(() => NeedsFinding, { by: 'craft', description: 'Training needs found for it.' })
  needsFindings!: Many<NeedsFinding>;

  @HasMany(() => OrganisationCraft, { by: 'craft', description: 'Organisations that speak for its makers.' })
  organisations!: Many<OrganisationCraft>;

  @HasMany(() => Expert, { by: 'craft', description: 'Experts who know it best of all crafts.' })
  experts!: Many<Expert>;
}
