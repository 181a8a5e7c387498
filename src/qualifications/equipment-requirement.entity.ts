import { Check } from '@mikro-orm/decorators/legacy';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Competency } from './competency.entity.js';
import { Requirement } from './requirement.entity.js';
import { StandardVersion } from './standard-version.entity.js';

@Table({ description: 'A lasting piece of equipment, such as a kiln, that a workshop must own to teach a standard.' })
@Check({ name: 'equipment_requirement_quantity', expression: 'quantity > 0 and trainee_count > 0' })
@Check({ name: 'equipment_requirement_of_one', expression: 'num_nonnulls(standard_version_id, competency_id) = 1' })
export class EquipmentRequirement extends Requirement {
  @One(() => StandardVersion, { description: 'Version that needs it throughout. Null where one competency does.', nullable: true })
  standardVersion!: Link<StandardVersion> | null;

  @One(() => Competency, { description: 'Competency that needs it. Null where the version as a whole does.', nullable: true })
  competency!: Link<Competency> | null;
}
