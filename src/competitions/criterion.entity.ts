import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { ResultVisibility } from './competition.enums.js';
import { MarkingScheme } from './marking-scheme.entity.js';
import { SubCriterion } from './sub-criterion.entity.js';

@Table({ description: 'A main part of a marking scheme, usually one module of the test project.' })
@Unique({ properties: ['scheme', 'code'] })
@Check({ name: 'criterion_visibility_all_or_nothing', expression: `visibility in ('OPEN', 'BLIND')` })
export class Criterion extends HubRecord {
  @One(() => MarkingScheme, { description: 'The scheme that it belongs to.' })
  scheme!: Link<MarkingScheme>;

  @Text({ description: 'Letter within the scheme, for example `B`.', order: true })
  code!: string;

  @Bilingual({ description: 'What the judges and forms call it.', required: 'BOTH' })
  nameFa!: string;
  nameEn!: string;

  @Choice(() => ResultVisibility, { description: "`OPEN` or `BLIND` for its marks alone, for example for a module with a live ranking. Null for the competition's visibility.", nullable: true })
  visibility!: ResultVisibility | null;

  @HasMany(() => SubCriterion, { by: 'criterion', order: { code: 'ASC' }, description: 'Its parts, by code.' })
  subCriteria!: Many<SubCriterion>;
}
