import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Flag, Instant, Url, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person, Trainee } from '../training/index.js';
import { Entry } from './entry.entity.js';
import { ProvinceChangeProof } from './entry.enums.js';
import { SkillEvent } from './skill-event.entity.js';

@Table({ description: "A person in an entry. In public there is only the entry's bib, unless the person, and for a minor a guardian too, agreed to the name." })
@Unique({ properties: ['entry', 'position'] })
@Unique({ properties: ['skillEvent', 'person'] })
@Unique({ properties: ['skillEvent', 'trainee'] })
@Check({ name: 'entry_competitor_is_somebody', expression: 'num_nonnulls(trainee_id, person_id) >= 1' })
@Check({ name: 'entry_competitor_position_positive', expression: 'position >= 1' })
@Check({
  name: 'entry_competitor_named_by_consent',
  expression: 'not is_named or (display_name_fa is not null and name_consent_at is not null and (not is_minor or guardian_consent_at is not null))',
})
export class EntryCompetitor extends HubRecord {
  @One(() => Entry, { description: 'The entry that the person is part of.' })
  entry!: Link<Entry>;

  @One(() => SkillEvent, { description: 'The event of the entry. Nobody is in two entries of it.' })
  skillEvent!: Link<SkillEvent>;

  @Whole({ description: 'Place within the team, from 1.', order: true })
  position!: number;

  @Across(() => Trainee, { description: 'The person as a trainee, with courses and certificates. Null for people who never enrolled.', nullable: true })
  trainee!: Link<Trainee> | null;

  @Across(() => Person, { description: 'Who it is. Null where the hub knows only the trainee.', nullable: true, policy: 'RESTRICTED' })
  person!: Link<Person> | null;

  @Flag({ description: 'Whether boards and results name the person.', default: false })
  isNamed!: boolean;

  @Bilingual({ description: 'Name for boards, as the person wishes to be called.', policy: 'CONSENT' })
  displayNameFa!: string;
  displayNameEn!: string | null;

  @Url({ description: 'Portrait for boards and results.', nullable: true, policy: 'CONSENT' })
  photo!: string | null;

  @Instant({ description: 'When the person agreed to be named. Null without that consent.', nullable: true, policy: 'RESTRICTED' })
  nameConsentAt!: Date | null;

  @Flag({ description: 'Whether the person is under 18 on the first day of the competition.', policy: 'RESTRICTED' })
  isMinor!: boolean;

  @Instant({ description: "When a guardian agreed to the minor's name in public. Null without that consent, and for adults.", nullable: true, policy: 'RESTRICTED' })
  guardianConsentAt!: Date | null;

  @Choice(() => ProvinceChangeProof, { description: 'What a competitor showed who stood for another province in an earlier edition. Null for all others.', nullable: true, policy: 'RESTRICTED' })
  provinceChangeProof!: ProvinceChangeProof | null;
}
