import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Province } from '../heritage/index.js';
import { Choice, Instant, Real, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { AwardKind } from './award.enums.js';
import { Competition } from './competition.entity.js';
import { Entry } from './entry.entity.js';
import { ScaleProfile } from './scale-profile.entity.js';
import { SkillEvent } from './skill-event.entity.js';

@Table({
  description: 'A medal or other honour of an entry; every member of a team gets it. Worked out when the competition is ratified, it never changes afterwards and can only be revoked.',
  plural: 'awards',
})
@Unique({ name: 'award_once_unique', properties: ['entry', 'kind'], where: { revokedAt: null } })
@Unique({ name: 'award_one_medal_unique', properties: ['entry'], where: { revokedAt: null, kind: { $in: [AwardKind.GOLD, AwardKind.SILVER, AwardKind.BRONZE, AwardKind.MEDALLION] } } })
@Check({ name: 'award_points_not_negative', expression: 'points >= 0' })
@Check({ name: 'award_scale_names_its_profile', expression: 'scale is null or scale_profile_id is not null' })
@Check({ name: 'award_best_of_a_province', expression: `kind <> 'BEST_OF_PROVINCE' or province_id is not null` })
@Check({ name: 'award_revoked_with_reason', expression: '(revoked_at is null) = (revocation_reason is null)' })
export class Award extends HubRecord {
  @One(() => Entry, { description: 'Who is honoured.' })
  entry!: Link<Entry>;

  @One(() => SkillEvent, { description: 'The event of the entry.' })
  skillEvent!: Link<SkillEvent>;

  @One(() => Competition, { description: 'The competition of the event.' })
  competition!: Link<Competition>;

  @Across(() => Province, { description: 'Province that the entry stood for, for medal tables. Null for other countries.', nullable: true })
  province!: Link<Province> | null;

  @Choice(() => AwardKind, { description: 'What it was honoured with.', filter: true, order: true })
  kind!: AwardKind;

  @Real({ description: 'Scale score that earned it. Null for past editions whose scores are not known.', precision: 6, scale: 2, nullable: true })
  scale!: number | null;

  @One(() => ScaleProfile, { description: 'Profile that `scale` was worked out by. Null where there is no `scale`.', nullable: true, filter: false })
  scaleProfile!: Link<ScaleProfile> | null;

  @Whole({ description: 'Medal points by the rules of the competition; 0 for honours that are no medal.', default: 0 })
  points!: number;

  @Instant({ description: 'When it was taken back. Null while it stands.', nullable: true })
  revokedAt!: Date | null;

  @Text({ description: 'Why it was taken back. Null while it stands.', nullable: true })
  revocationReason!: string | null;
}
