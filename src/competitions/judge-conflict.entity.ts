import { Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Instant } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Entry } from './entry.entity.js';
import { Judge } from './judge.entity.js';
import { ConflictKind } from './judge.enums.js';

@Table({ description: 'A tie that bars a judge from marking an entry; another judge steps in.' })
@Unique({ properties: ['judge', 'entry'] })
export class JudgeConflict extends HubRecord {
  @One(() => Judge, { description: 'Who is barred.' })
  judge!: Link<Judge>;

  @One(() => Entry, { description: 'From which entry of the same event.' })
  entry!: Link<Entry>;

  @Choice(() => ConflictKind, { description: 'What ties them.', policy: 'RESTRICTED' })
  kind!: ConflictKind;

  @Instant({ description: 'When the tie was declared.' })
  declaredAt!: Date;
}
