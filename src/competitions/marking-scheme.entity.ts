import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Instant, Real, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Criterion } from './criterion.entity.js';
import { MarkingSchemeState } from './marking-scheme.enums.js';
import { SchemeSection } from './scheme-section.entity.js';
import { SkillEvent } from './skill-event.entity.js';

@Table({
  description: 'How the marks of a skill event are shared out. Criteria split into sub-criteria, these into aspects, and the aspects add up to the total.',
  plural: 'markingSchemes',
})
@Unique({ properties: ['skillEvent', 'number'] })
@Unique({ name: 'marking_scheme_one_frozen_unique', properties: ['skillEvent'], where: { state: MarkingSchemeState.FROZEN } })
@Check({ name: 'marking_scheme_number_positive', expression: 'number >= 1' })
@Check({ name: 'marking_scheme_total_is_100', expression: 'total = 100.00' })
@Check({ name: 'marking_scheme_state_has_its_time', expression: `(state <> 'DRAFT') = (validated_at is not null) and (state = 'FROZEN') = (frozen_at is not null)` })
@Check({ name: 'marking_scheme_times_in_order', expression: 'validated_at <= frozen_at' })
export class MarkingScheme extends HubRecord {
  @One(() => SkillEvent, { description: 'The event that it is for.' })
  skillEvent!: Link<SkillEvent>;

  @Whole({ description: 'Counts up from 1 within the event; each rewriting gets the next number.' })
  number!: number;

  @Choice(() => MarkingSchemeState, { description: 'How settled it is. At most one scheme of an event is `FROZEN`.', filter: true, default: MarkingSchemeState.DRAFT })
  state!: MarkingSchemeState;

  @Real({ description: 'What all aspects add up to once it is validated: always 100.', precision: 5, scale: 2, default: 100 })
  total!: number;

  @Instant({ description: 'When it was found to add up and to keep the rules. Null while it is a draft.', nullable: true })
  validatedAt!: Date | null;

  @Instant({ description: 'When it was fixed, before the event began. Null before.', nullable: true })
  frozenAt!: Date | null;

  @HasMany(() => SchemeSection, { by: 'scheme', order: { code: 'ASC' }, description: 'Sections of the occupational standard, with their weights.' })
  sections!: Many<SchemeSection>;

  @HasMany(() => Criterion, { by: 'scheme', order: { code: 'ASC' }, description: 'Its main parts, by code.' })
  criteria!: Many<Criterion>;
}
