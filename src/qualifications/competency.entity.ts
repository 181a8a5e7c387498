import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Int } from 'type-graphql';
import { Bilingual, Computed, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Alignment } from './alignment.entity.js';
import { CompetencyElement } from './competency-element.entity.js';
import { EquipmentRequirement } from './equipment-requirement.entity.js';
import { MaterialRequirement } from './material-requirement.entity.js';
import { PerformanceCriterion } from './performance-criterion.entity.js';
import { StandardVersion } from './standard-version.entity.js';
import { ToolRequirement } from './tool-requirement.entity.js';

@Table({
  description: 'One thing that a version of a standard demands: what to know, do and mind, and how that is assessed.',
  plural: 'competencies',
  search: ['code', 'titleFa', 'titleEn'],
})
@Unique({ properties: ['standardVersion', 'code'] })
@Unique({ properties: ['standardVersion', 'position'] })
@Check({ name: 'competency_hours', expression: 'least(theory_hours, practice_hours) >= 0 and theory_hours + practice_hours > 0' })
export class Competency extends HubRecord {
  @One(() => StandardVersion, { description: 'Version that demands it.' })
  standardVersion!: Link<StandardVersion>;

  @Text({ description: 'Code within the version; the same code in another version means the same competency.', filter: true })
  code!: string;

  @Whole({ description: 'Place in the version, from 1.' })
  position!: number;

  @Bilingual({ description: 'What it enables a person to do.', required: 'FA' })
  titleFa!: string;
  titleEn!: string | null;

  @Whole({ description: 'Hours of theory.' })
  theoryHours!: number;

  @Whole({ description: 'Hours of practice.' })
  practiceHours!: number;

  @Computed(() => Int, {
    description: 'Hours of theory and practice together. Those of all competencies make up the version without internship and project.',
    sql: of => `${of('theoryHours')} + ${of('practiceHours')}`,
  })
  hours!: number;

  @HasMany(() => CompetencyElement, { by: 'competency', order: { position: 'ASC' }, description: 'Lines of knowledge, skill, attitude, safety and environment.' })
  elements!: Many<CompetencyElement>;

  @HasMany(() => PerformanceCriterion, { by: 'competency', order: { position: 'ASC' }, description: 'By what it is judged.' })
  criteria!: Many<PerformanceCriterion>;

  @HasMany(() => ToolRequirement, { by: 'competency', description: 'Tools needed for it.' })
  tools!: Many<ToolRequirement>;

  @HasMany(() => MaterialRequirement, { by: 'competency', description: 'Materials used up in learning it.' })
  materials!: Many<MaterialRequirement>;

  @HasMany(() => EquipmentRequirement, { by: 'competency', description: 'Equipment needed for it beyond that of the whole version.' })
  equipment!: Many<EquipmentRequirement>;

  @HasMany(() => Alignment, { by: 'competency', description: 'Items of other frameworks that it answers to.' })
  alignments!: Many<Alignment>;
}
