import { Check } from '@mikro-orm/decorators/legacy';
import { Day } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { PanelMembership } from './panel-membership.entity.js';
import { StandardVersion } from './standard-version.entity.js';

export const SMALLEST_PANEL = 3;

@Table({ description: `The people who write and review one version of a standard: at least ${SMALLEST_PANEL}, one of them nominated by the Deputy where the standard is joint.`, plural: 'panels' })
@Check({ name: 'panel_days_in_order', expression: 'dissolved_on >= formed_on' })
export class Panel extends HubRecord {
  @One(() => StandardVersion, { description: 'Version that it works on; each has one panel.', unique: true })
  standardVersion!: Link<StandardVersion>;

  @Day({ description: 'Day on which it was formed.' })
  formedOn!: string;

  @Day({ description: 'Day on which its work ended. Null while it works.', nullable: true })
  dissolvedOn!: string | null;

  @HasMany(() => PanelMembership, { by: 'panel', order: { joinedOn: 'ASC' }, description: 'Its members, past and present.' })
  memberships!: Many<PanelMembership>;
}
