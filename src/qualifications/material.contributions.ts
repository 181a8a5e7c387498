import { Material } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { MaterialRequirement } from './material-requirement.entity.js';

@Contributes(() => Material)
export class MaterialQualifications {
  @HasMany(() => MaterialRequirement, { by: 'material', description: 'Standards and competencies that use it up.' })
  requirements!: Many<MaterialRequirement>;
}
