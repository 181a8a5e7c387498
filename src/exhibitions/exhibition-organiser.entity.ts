import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Organisation, Party } from '../cooperation/index.js';
import { Choice } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Exhibition } from './exhibition.entity.js';
import { OrganiserRole } from './exhibition.enums.js';

@Table({ description: 'That a party of the memorandum or a partner organisation stands behind a fair.' })
@Unique({ properties: ['exhibition', 'party'] })
@Unique({ properties: ['exhibition', 'organisation'] })
@Unique({ name: 'exhibition_organiser_one_lead', properties: ['exhibition'], where: "role = 'LEAD'" })
@Check({ name: 'exhibition_organiser_one', expression: 'num_nonnulls(party_id, organisation_id) = 1' })
export class ExhibitionOrganiser extends HubRecord {
  @One(() => Exhibition, { description: 'Fair that is organised.' })
  exhibition!: Link<Exhibition>;

  @Across(() => Party, { description: 'Party of the memorandum. Null where an organisation is meant.', nullable: true })
  party!: Link<Party> | null;

  @Across(() => Organisation, { description: 'Partner organisation. Null where a party is meant.', nullable: true })
  organisation!: Link<Organisation> | null;

  @Choice(() => OrganiserRole, { description: 'What it does for the fair; one organiser leads.', filter: true })
  role!: OrganiserRole;
}
