import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Competency } from './competency.entity.js';
import { PanelMembership } from './panel-membership.entity.js';
import { CommentState } from './panel.enums.js';
import { StandardVersion } from './standard-version.entity.js';

@Table({ description: 'A remark of a panel member on a draft. Its words are for the panel and the registrars.' })
@Check({ name: 'review_comment_closed', expression: "(state = 'OPEN') = (closed_on is null) and closed_on >= raised_on" })
export class ReviewComment extends HubRecord {
  @One(() => StandardVersion, { description: 'Draft that it is about.' })
  standardVersion!: Link<StandardVersion>;

  @One(() => Competency, { description: 'Competency that it is about. Null where it is about the draft as a whole.', nullable: true, filter: false })
  competency!: Link<Competency> | null;

  @One(() => PanelMembership, { description: 'Who made it, in the panel.', policy: 'RESTRICTED' })
  member!: Link<PanelMembership>;

  @Text({ description: 'The remark itself, in Persian.', persian: true, policy: 'RESTRICTED' })
  text!: string;

  @Choice(() => CommentState, { description: 'What became of it.', filter: true, default: CommentState.OPEN })
  state!: CommentState;

  @Day({ description: 'Day on which it was made.' })
  raisedOn!: string;

  @Day({ description: 'Day on which it was addressed or dismissed. Null while it is open.', nullable: true })
  closedOn!: string | null;
}
