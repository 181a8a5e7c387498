import { Check } from '@mikro-orm/decorators/legacy';
import { Material } from '../heritage/index.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Competency } from './competency.entity.js';
import { Requirement } from './requirement.entity.js';
import { StandardVersion } from './standard-version.entity.js';

@Table({ description: 'A material that learning a standard or one of its competencies uses up.' })
@Check({ name: 'material_requirement_quantity', expression: 'quantity > 0 and trainee_count > 0' })
@Check({ name: 'material_requirement_of_one', expression: 'num_nonnulls(standard_version_id, competency_id) = 1' })
export class MaterialRequirement extends Requirement {
  @One(() => StandardVersion, { description: 'Version that needs it throughout. Null where one competency does.', nullable: true })
  standardVersion!: Link<StandardVersion> | null;

  @One(() => Competency, { description: 'Competency that needs it. Null where the version as a whole does.', nullable: true })
  competency!: Link<Competency> | null;

  @Across(() => Material, { description: 'The material among those of the crafts. Null where it is not listed there.', nullable: true })
  material!: Link<Material> | null;
}
