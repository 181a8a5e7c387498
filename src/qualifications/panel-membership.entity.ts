import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Expert, PartyRole } from '../cooperation/index.js';
import { Choice, Day } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Panel } from './panel.entity.js';
import { PanelRole } from './panel.enums.js';

@Table({ description: 'An expert serving on a panel.' })
@Unique({ properties: ['panel', 'expert'] })
@Unique({ name: 'panel_membership_one_chair', properties: ['panel'], where: "role = 'CHAIR' and left_on is null" })
@Check({ name: 'panel_membership_days_in_order', expression: 'left_on >= joined_on' })
export class PanelMembership extends HubRecord {
  @One(() => Panel, { description: 'Panel that the expert serves on.' })
  panel!: Link<Panel>;

  @Across(() => Expert, { description: 'Who serves.' })
  expert!: Link<Expert>;

  @Choice(() => PanelRole, { description: 'What the expert does there.', filter: true })
  role!: PanelRole;

  @Choice(() => PartyRole, { description: 'Party that nominated the expert for the panel. Null where none did.', nullable: true, filter: true })
  nominatedBy!: PartyRole | null;

  @Day({ description: 'First day of service.' })
  joinedOn!: string;

  @Day({ description: 'Last day of service. Null while it goes on.', nullable: true })
  leftOn!: string | null;
}
