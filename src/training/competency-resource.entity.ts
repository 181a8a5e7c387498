import { Unique } from '@mikro-orm/decorators/legacy';
import { Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Competency } from '../qualifications/index.js';
import { LearningResource } from './learning-resource.entity.js';

@Table({ description: 'That a learning resource helps to learn one competency.' })
@Unique({ properties: ['resource', 'competency'] })
export class CompetencyResource extends HubRecord {
  @One(() => LearningResource, { description: 'What to learn from.' })
  resource!: Link<LearningResource>;

  @Across(() => Competency, { description: 'What is learnt.' })
  competency!: Link<Competency>;

  @Text({ description: 'Part of the resource that matters, for example `pages 12-30`. Null where it is all of it.', nullable: true })
  part!: string | null;
}
