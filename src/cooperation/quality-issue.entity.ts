import { Check } from '@mikro-orm/decorators/legacy';
import { Province } from '../heritage/index.js';
import { Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { QualityIssueSeverity, QualityIssueState } from './data-quality.enums.js';
import { DataContribution } from './data-contribution.entity.js';
import { Party } from './party.entity.js';

@Table({ description: 'A fault found in the shared data by a rule.', plural: 'qualityIssues', order: { foundOn: 'DESC' } })
@Check({ name: 'quality_issue_closed', expression: "(state = 'OPEN') = (closed_on is null) and closed_on >= found_on" })
export class QualityIssue extends HubRecord {
  @One(() => DataContribution, { description: 'Batch that brought it. Null where it was found in the stock.', nullable: true })
  contribution!: Link<DataContribution> | null;

  @One(() => Party, { description: 'Party that answers for the data. Null where nobody is known to.', nullable: true })
  party!: Link<Party> | null;

  @Across(() => Province, { description: 'Province that the data is about. Null where it is about none.', nullable: true })
  province!: Link<Province> | null;

  @Text({ description: 'Rule that found it, for example `place-outside-province`.', filter: true })
  rule!: string;

  @Text({ description: 'Id of the record at fault; ask `node(id:)` for it. Null where the row was turned down.', nullable: true })
  recordId!: string | null;

  @Text({ description: 'What is wrong, in a sentence without personal data.' })
  finding!: string;

  @Choice(() => QualityIssueSeverity, { description: 'How much it matters.', filter: true })
  severity!: QualityIssueSeverity;

  @Choice(() => QualityIssueState, { description: 'What became of it.', filter: true, default: QualityIssueState.OPEN })
  state!: QualityIssueState;

  @Day({ description: 'Day on which it was found.', filter: true, order: true })
  foundOn!: string;

  @Day({ description: 'Day on which it was fixed or accepted. Null while it is open.', nullable: true })
  closedOn!: string | null;
}
