import { Check } from '@mikro-orm/decorators/legacy';
import { Text } from '../kernel/declare/columns.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';

/** Who changed what, when and why. Only ever added to; the database refuses the rest. Its time is `createdAt`. */
@JoiningTable()
@Check({ name: 'audit_entry_hashes', expression: "before_hash ~ '^[0-9a-f]{64}$' and after_hash ~ '^[0-9a-f]{64}$'" })
export class AuditEntry extends HubRecord {
  @Text({ description: 'Subject of the token that acted, never a name.', hidden: true })
  actor!: string;

  @Text({ description: 'Name of the command, for example `approveStandard`.', hidden: true })
  action!: string;

  @Text({ description: 'Id of the record that was changed.', hidden: true })
  recordId!: string;

  @Text({ description: 'SHA-256 of the record before, in hex. Null where it is new.', nullable: true, hidden: true })
  beforeHash!: string | null;

  @Text({ description: 'SHA-256 of the record afterwards, in hex. Null where it is gone.', nullable: true, hidden: true })
  afterHash!: string | null;

  @Text({ description: 'Reason given. Null where the command asks for none.', nullable: true, hidden: true })
  reason!: string | null;
}
