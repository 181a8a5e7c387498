import { Unique } from '@mikro-orm/decorators/legacy';
import { Day, Flag, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { MemorandumExtension } from './memorandum-extension.entity.js';
import { Party } from './party.entity.js';

@Table({ description: 'What one party answered to the proposal of a later end.' })
@Unique({ properties: ['extension', 'party'] })
export class ExtensionConsent extends HubRecord {
  @One(() => MemorandumExtension, { description: 'What was asked.' })
  extension!: Link<MemorandumExtension>;

  @One(() => Party, { description: 'Who answered.', filter: false })
  party!: Link<Party>;

  @Flag({ description: 'Whether the party consents; false where it declined.' })
  isGiven!: boolean;

  @Day({ description: 'Day of the answer.' })
  givenOn!: string;

  @Text({ description: 'Number of the letter or minutes that hold the answer. Null where there is none.', nullable: true })
  reference!: string | null;
}
