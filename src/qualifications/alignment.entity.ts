import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Craft } from '../heritage/index.js';
import { Choice } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Confidence } from '../kernel/provenance.enums.js';
import { HubRecord } from '../kernel/record.js';
import { Competency } from './competency.entity.js';
import { AlignmentRelation } from './framework.enums.js';
import { FrameworkItem } from './framework-item.entity.js';
import { Standard } from './standard.entity.js';

@Table({ description: 'That a standard, a competency or a craft answers to an item of a framework. It is exactly one of the three.', plural: 'alignments' })
@Unique({ properties: ['item', 'standard'] })
@Unique({ properties: ['item', 'competency'] })
@Unique({ properties: ['item', 'craft'] })
@Check({ name: 'alignment_of_one', expression: 'num_nonnulls(standard_id, competency_id, craft_id) = 1' })
export class Alignment extends HubRecord {
  @One(() => FrameworkItem, { description: 'Item that is answered to.' })
  item!: Link<FrameworkItem>;

  @Choice(() => AlignmentRelation, { description: 'How the item relates to it.', filter: true })
  relation!: AlignmentRelation;

  @Choice(() => Confidence, { description: 'How sure the alignment is.' })
  confidence!: Confidence;

  @One(() => Standard, { description: 'Standard that answers to it. Null where something else does.', nullable: true })
  standard!: Link<Standard> | null;

  @One(() => Competency, { description: 'Competency that answers to it. Null where something else does.', nullable: true })
  competency!: Link<Competency> | null;

  @Across(() => Craft, { description: 'Craft that answers to it. Null where something else does.', nullable: true })
  craft!: Link<Craft> | null;
}
