import { Check, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Instant, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { BoardEventKind } from './board-event.enums.js';
import { Entry } from './entry.entity.js';
import { SkillEvent } from './skill-event.entity.js';

@Table({ description: 'Something that happened on a board. The log is never rewritten and has no gaps, so whoever kept up to a `sequence` can ask for the rest.' })
@Unique({ properties: ['skillEvent', 'sequence'] })
@Check({ name: 'board_event_sequence_positive', expression: 'sequence >= 1' })
export class BoardEvent extends HubRecord {
  @One(() => SkillEvent, { description: 'Whose board it is.' })
  skillEvent!: Link<SkillEvent>;

  @Whole({ description: 'Counts up from 1 within the board, without gaps.', filter: true, order: true })
  sequence!: number;

  @Choice(() => BoardEventKind, { description: 'What happened.' })
  kind!: BoardEventKind;

  @One(() => Entry, { description: 'The entry that it is about. Null where it is about the whole board.', nullable: true, filter: false })
  entry!: Link<Entry> | null;

  @Instant({ description: 'When it happened, before any delay for the public.' })
  occurredAt!: Date;

  /** All that the jury may see of it. The graph has only what the audience of a board may see, made from it. */
  @Property({ type: 'json', columnType: 'jsonb', fieldName: 'payload' })
  payload!: Readonly<Record<string, unknown>>;
}
