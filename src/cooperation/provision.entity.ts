import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Text, Texts, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Contract } from './contract.entity.js';
import { CooperationActivity } from './cooperation-activity.entity.js';
import { Indicator } from './indicator.entity.js';
import { Memorandum } from './memorandum.entity.js';
import { Party } from './party.entity.js';
import { ProvisionKind } from './provision.enums.js';

@Table({
  description: 'One thing that a memorandum provides: an aim, a commitment, a term or an expected outcome. Its words never change.',
  plural: 'provisions',
  keys: ['code'],
  order: { position: 'ASC' },
  search: ['code', 'textFa', 'textEn'],
})
@Check({ name: 'provision_code_form', expression: "code ~ '^[ADTJOLE][0-9]{2}$'" })
@Check({ name: 'provision_commitment_of_one_party', expression: "(kind = 'COMMITMENT') = (party_id is not null)" })
export class Provision extends HubRecord {
  @Text({ description: 'A letter for the kind or party and a number, for example `D01` or `J06`.', unique: true, filter: true })
  code!: string;

  @One(() => Memorandum, { description: 'The memorandum that provides it.' })
  memorandum!: Link<Memorandum>;

  @Choice(() => ProvisionKind, { description: 'What sort of provision it is.', filter: true })
  kind!: ProvisionKind;

  @One(() => Party, { description: 'Party that alone undertook it. Null where it concerns both.', nullable: true })
  party!: Link<Party> | null;

  @Bilingual({ description: 'What is provided, in our own words after the published report.', required: 'EN' })
  textFa!: string | null;
  textEn!: string;

  @Whole({ description: 'Place in the memorandum, from 1.', unique: true, order: true })
  position!: number;

  @Texts({ description: 'Types of the graph whose records show that it is being carried out, for example `CourseRun`.' })
  evidenceTypes!: string[];

  @HasMany(() => Indicator, { by: 'provision', order: { key: 'ASC' }, description: 'Numbers that tell how it is going. Empty for static terms.' })
  indicators!: Many<Indicator>;

  @HasMany(() => Contract, { by: 'provision', description: 'Contracts that pay for carrying it out.' })
  contracts!: Many<Contract>;

  @HasMany(() => CooperationActivity, { by: 'provision', description: 'What was done with partner organisations to carry it out.' })
  activities!: Many<CooperationActivity>;
}
