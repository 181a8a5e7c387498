import { Unique } from '@mikro-orm/decorators/legacy';
import { Craft } from '../heritage/index.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Organisation } from './organisation.entity.js';

@Table({ description: 'That an organisation speaks for the makers of a craft.' })
@Unique({ properties: ['organisation', 'craft'] })
export class OrganisationCraft extends HubRecord {
  @One(() => Organisation, { description: 'Who speaks.' })
  organisation!: Link<Organisation>;

  @Across(() => Craft, { description: 'For the makers of which craft.' })
  craft!: Link<Craft>;
}
