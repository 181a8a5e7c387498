import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { PartyRole } from '../cooperation/index.js';
import { Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person } from '../training/index.js';
import { StandardVersion } from './standard-version.entity.js';

/** Bound to the hash: a text that changes afterwards has to be approved anew. */
@Table({ description: 'A party agreeing to a version of a standard, word for word as its `contentHash` has it.', plural: 'approvals', order: { approvedOn: 'DESC' } })
@Unique({ properties: ['standardVersion', 'party', 'contentHash'] })
@Check({ name: 'approval_hash_form', expression: "content_hash ~ '^[0-9a-f]{64}$'" })
export class Approval extends HubRecord {
  @One(() => StandardVersion, { description: 'What was approved.' })
  standardVersion!: Link<StandardVersion>;

  @Choice(() => PartyRole, { description: 'Party that approved it.', filter: true })
  party!: PartyRole;

  @Across(() => Person, { description: 'Who approved it for the party. Null where only the party is recorded.', nullable: true, filter: false })
  person!: Link<Person> | null;

  @Text({ description: 'SHA-256 in hex of the text that was approved; equals that of the version while the approval holds.' })
  contentHash!: string;

  @Day({ description: 'Day of the approval.', filter: true, order: true })
  approvedOn!: string;
}
