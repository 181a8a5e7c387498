import { Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Contract } from './contract.entity.js';
import { CooperationActivity } from './cooperation-activity.entity.js';
import { DataContribution } from './data-contribution.entity.js';
import { ExpertNomination } from './expert-nomination.entity.js';
import { Memorandum } from './memorandum.entity.js';
import { PartyRole } from './memorandum.enums.js';
import { NeedsAssessment } from './needs-assessment.entity.js';
import { Provision } from './provision.entity.js';
import { QualityIssue } from './quality-issue.entity.js';
import { Signatory } from './signatory.entity.js';

@Table({ description: 'One of the two organisations that signed a memorandum.', plural: 'parties' })
@Unique({ properties: ['memorandum', 'role'] })
export class Party extends HubRecord {
  @One(() => Memorandum, { description: 'What it signed.' })
  memorandum!: Link<Memorandum>;

  @Choice(() => PartyRole, { description: 'Which of the two it is.', filter: true })
  role!: PartyRole;

  @Bilingual({ description: 'Full name of the organisation.', required: 'BOTH' })
  nameFa!: string;
  nameEn!: string;

  @Has(() => Signatory, { by: 'party', description: 'Who signed for it.' })
  signatory!: Signatory | null;

  @HasMany(() => Provision, { by: 'party', order: { position: 'ASC' }, description: 'What it alone undertook; what both undertook is not among them.' })
  provisions!: Many<Provision>;

  @HasMany(() => NeedsAssessment, { by: 'party', description: 'Training needs assessments that it carried out.' })
  needsAssessments!: Many<NeedsAssessment>;

  @HasMany(() => ExpertNomination, { by: 'party', description: 'Experts that it put forward.' })
  nominations!: Many<ExpertNomination>;

  @HasMany(() => Contract, { by: 'party', description: 'Contracts that it concluded.' })
  contracts!: Many<Contract>;

  @HasMany(() => CooperationActivity, { by: 'party', description: 'What it did together with partner organisations.' })
  activities!: Many<CooperationActivity>;

  @HasMany(() => DataContribution, { by: 'party', description: 'Data that it owes the hub or delivered to it.' })
  dataContributions!: Many<DataContribution>;

  @HasMany(() => QualityIssue, { by: 'party', description: 'Faults found in its data.' })
  qualityIssues!: Many<QualityIssue>;
}
