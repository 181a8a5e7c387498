import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Bilingual, Choice, Exact, Text, Whole } from '../kernel/declare/columns.js';
import { HubRecord } from '../kernel/record.js';
import { RequirementUnit } from './competency.enums.js';

/** What tools, materials and equipment have in common. It links to nothing, so that its file can be loaded before theirs. */
@Entity({ abstract: true })
@ObjectType()
export abstract class Requirement extends HubRecord {
  @Bilingual({ description: 'Name as listed in the standard.', required: 'FA' })
  nameFa!: string;
  nameEn!: string | null;

  @Text({ description: 'Size, quality or make, in Persian. Null where any will do.', nullable: true, persian: true })
  specification!: string | null;

  @Exact({ description: 'How much for a class of `traineeCount`, in `unit`.', precision: 12, scale: 3 })
  quantity!: string;

  @Choice(() => RequirementUnit, { description: 'What `quantity` is counted in.' })
  unit!: RequirementUnit;

  @Whole({ description: 'Size of the class that `quantity` is for.' })
  traineeCount!: number;
}
