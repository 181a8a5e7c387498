import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Expert } from '../cooperation/index.js';
import { Province } from '../heritage/index.js';
import { Bilingual, Choice, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person, TrainingCentre } from '../training/index.js';
import { JudgeConflict } from './judge-conflict.entity.js';
import { JudgeRole } from './judge.enums.js';
import { JudgingTeamMember } from './judging-team-member.entity.js';
import { JudgingTeam } from './judging-team.entity.js';
import { SkillEvent } from './skill-event.entity.js';
import { Vote } from './vote.entity.js';

@Table({ description: 'A member of the jury of a skill event. Nobody marks an entry of the own province.', plural: 'judges' })
@Unique({ properties: ['skillEvent', 'person'] })
@Unique({ properties: ['skillEvent', 'expert'] })
@Unique({ name: 'judge_one_chief_unique', properties: ['skillEvent'], where: { role: JudgeRole.CHIEF } })
@Check({ name: 'judge_member_is_a_country', expression: `member_code ~ '^[A-Z]{2}$'` })
@Check({ name: 'judge_speaks_for_somebody', expression: `role <> 'JUDGE' or num_nonnulls(compatriot_province_id, member_code) >= 1` })
export class Judge extends HubRecord {
  @One(() => SkillEvent, { description: 'The event that the judge serves at.' })
  skillEvent!: Link<SkillEvent>;

  @Choice(() => JudgeRole, { description: 'What the person does in the jury.', filter: true, default: JudgeRole.JUDGE })
  role!: JudgeRole;

  @Bilingual({ description: 'Name that the person published for this office, or a stand-in such as `Judge 3`.' })
  displayNameFa!: string;
  displayNameEn!: string | null;

  @Across(() => Person, { description: 'Who the judge is. Null where the hub does not know.', nullable: true, policy: 'RESTRICTED' })
  person!: Link<Person> | null;

  @Across(() => Expert, { description: 'The judge as an expert of the cooperation. Null where not one.', nullable: true })
  expert!: Link<Expert> | null;

  @Across(() => Province, { description: 'Province that the judge speaks for, and whose entries the judge does not mark. Null for officials who speak for none.', nullable: true })
  compatriotProvince!: Link<Province> | null;

  @Text({ description: 'Country that the judge speaks for, ISO 3166-1, at international competitions. Null at home.', nullable: true })
  memberCode!: string | null;

  @Across(() => TrainingCentre, { description: 'Centre that the judge works at, and whose entries the judge does not mark. Null where there is none.', nullable: true })
  centre!: Link<TrainingCentre> | null;

  @HasThrough(() => JudgingTeam, { via: () => JudgingTeamMember, from: 'judge', to: 'team', description: 'Teams that the judge marks with or watches over.' })
  teams!: Many<JudgingTeam>;

  @HasMany(() => JudgeConflict, { by: 'judge', description: 'Entries that the judge is barred from besides those of the own province and centre.' })
  conflicts!: Many<JudgeConflict>;

  @HasMany(() => Vote, { by: 'judge', description: 'Votes that the judge gave.' })
  votes!: Many<Vote>;
}
