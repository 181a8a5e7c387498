import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Real, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Competency } from '../qualifications/index.js';
import { Aspect } from './aspect.entity.js';
import { MarkingScheme } from './marking-scheme.entity.js';

@Table({ description: 'A section of the standard behind a marking scheme. Its weight says how many of the 100 marks should test it.' })
@Unique({ properties: ['scheme', 'code'] })
@Check({ name: 'scheme_section_weight_in_range', expression: 'weight > 0 and weight <= 100' })
export class SchemeSection extends HubRecord {
  @One(() => MarkingScheme, { description: 'The scheme that it belongs to.' })
  scheme!: Link<MarkingScheme>;

  @Text({ description: 'Number or letter within the scheme, for example `3`.', order: true })
  code!: string;

  @Bilingual({ description: 'What the section of the standard is called.', required: 'BOTH' })
  nameFa!: string;
  nameEn!: string;

  @Real({ description: 'Marks out of 100 that should go to it. The weights of a validated scheme add up to 100.', precision: 5, scale: 2 })
  weight!: number;

  @Across(() => Competency, { description: 'Competency of a published standard that it tests, so that weak results lead back to teaching. Null where none matches.', nullable: true })
  competency!: Link<Competency> | null;

  @HasMany(() => Aspect, { by: 'section', description: 'Aspects that test it.' })
  aspects!: Many<Aspect>;
}
