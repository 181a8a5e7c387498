import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { ExtensionConsent } from './extension-consent.entity.js';
import { Memorandum } from './memorandum.entity.js';
import { ExtensionState } from './memorandum.enums.js';
import { Party } from './party.entity.js';

@Table({ description: 'A later end of a memorandum. It takes effect only with the consent of both parties.', plural: 'memorandumExtensions', order: { proposedOn: 'DESC' } })
@Unique({ properties: ['memorandum'], where: "state = 'PROPOSED'" })
@Unique({ properties: ['memorandum', 'previousEndsOn'], where: "state = 'AGREED'" })
@Check({ name: 'memorandum_extension_moves_the_end_back', expression: 'new_ends_on > previous_ends_on' })
@Check({ name: 'memorandum_extension_proposed_in_time', expression: 'proposed_on < previous_ends_on' })
@Check({ name: 'memorandum_extension_decided', expression: "(state = 'PROPOSED') = (decided_on is null) and decided_on >= proposed_on" })
@Check({ name: 'memorandum_extension_agreed_in_time', expression: "state <> 'AGREED' or decided_on < previous_ends_on" })
export class MemorandumExtension extends HubRecord {
  @One(() => Memorandum, { description: 'What it extends.' })
  memorandum!: Link<Memorandum>;

  @One(() => Party, { description: 'Party that put it forward.', filter: false })
  proposedBy!: Link<Party>;

  @Day({ description: 'Day on which it was put forward.', order: true })
  proposedOn!: string;

  @Day({ description: 'End that it moves: first day on which the memorandum would no longer bind without it.' })
  previousEndsOn!: string;

  @Day({ description: 'First day on which the memorandum would no longer bind with it.' })
  newEndsOn!: string;

  @Choice(() => ExtensionState, { description: 'How far it has come. One at most is `PROPOSED` at a time.', filter: true, default: ExtensionState.PROPOSED })
  state!: ExtensionState;

  @Day({ description: 'Day on which it was agreed or rejected. Null while it is open.', nullable: true })
  decidedOn!: string | null;

  @HasMany(() => ExtensionConsent, { by: 'extension', order: { givenOn: 'ASC' }, description: 'What each party answered so far, one answer a party.' })
  consents!: Many<ExtensionConsent>;
}
