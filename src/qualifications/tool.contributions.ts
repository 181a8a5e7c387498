import { Tool } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { ToolRequirement } from './tool-requirement.entity.js';

@Contributes(() => Tool)
export class ToolQualifications {
  @HasMany(() => ToolRequirement, { by: 'tool', description: 'Standards and competencies that need it.' })
  requirements!: Many<ToolRequirement>;
}
