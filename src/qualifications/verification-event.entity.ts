import { Choice, Instant, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Certificate } from './certificate.entity.js';
import { VerificationOutcome } from './certificate.enums.js';

/** That somebody checked a certificate. Nothing of what they typed is kept. */
@JoiningTable()
export class VerificationEvent extends HubRecord {
  @One(() => Certificate, { description: 'Certificate found. Null where none was.', nullable: true, hidden: true })
  certificate!: Link<Certificate> | null;

  @Choice(() => VerificationOutcome, { description: 'What it came to.', hidden: true })
  outcome!: VerificationOutcome;

  @Instant({ description: 'When it was asked.', hidden: true })
  checkedAt!: Date;

  @Text({ description: 'Keyed hash of who asked, for the rate limit.', hidden: true })
  clientHash!: string;
}
