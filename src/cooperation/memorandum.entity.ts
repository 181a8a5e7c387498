import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Computed, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { Has, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Contract } from './contract.entity.js';
import { MemorandumExtension } from './memorandum-extension.entity.js';
import { ExtensionState, MemorandumState } from './memorandum.enums.js';
import { Party } from './party.entity.js';
import { Provision } from './provision.entity.js';

const TODAY = "(now() at time zone 'Asia/Tehran')::date";

/** Holds no amount of money: signing obliges nobody to pay, and costs stand in contracts. */
@Table({
  description: 'The agreement that the hub serves: what its two parties undertook, from when to when. It names no amounts; those stand in its `contracts`.',
  plural: 'memoranda',
  keys: ['slug'],
})
@Check({ name: 'memorandum_term_positive', expression: 'term_years > 0' })
@Check({ name: 'memorandum_ends_after_its_term', expression: 'ends_on >= signed_on + make_interval(years => term_years)' })
@Check({ name: 'memorandum_terminated_within_its_term', expression: 'terminated_on is null or (terminated_on >= signed_on and terminated_on < ends_on)' })
export class Memorandum extends HubRecord {
  @Text({ description: 'Readable key, for example `mou-2025`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Title as reported.', required: 'EN' })
  titleFa!: string | null;
  titleEn!: string;

  @Day({ description: 'Day on which both parties signed; the first day of the term.' })
  signedOn!: string;

  @Text({ description: 'What the sources say about `signedOn` where they differ. Null where they agree.', nullable: true })
  dateNote!: string | null;

  @Whole({ description: 'Length of the term agreed at signing, in years.' })
  termYears!: number;

  @Day({ description: 'First day on which it no longer binds, after all agreed extensions.' })
  endsOn!: string;

  @Day({ description: 'First day on which it no longer binds because the parties ended it early. Null where they did not.', nullable: true })
  terminatedOn!: string | null;

  @Computed(() => MemorandumState, {
    description: 'Whether it binds today, by the date in Tehran; follows from its days and agreed extensions.',
    sql: of =>
      `case when ${of('terminatedOn')} <= ${TODAY} then 'TERMINATED' when ${of('endsOn')} <= ${TODAY} then 'EXPIRED'` +
      ` when ${of('endsOn')} > ${of('signedOn')} + make_interval(years => ${of('termYears')}) then 'EXTENDED' else 'ACTIVE' end`,
  })
  state!: MemorandumState;

  @HasMany(() => Party, { by: 'memorandum', order: { role: 'ASC' }, description: 'The two organisations that signed it.' })
  parties!: Many<Party>;

  @HasMany(() => Provision, { by: 'memorandum', order: { position: 'ASC' }, description: 'Everything it provides, in the order of the text: aims, commitments, terms and expected outcomes.' })
  provisions!: Many<Provision>;

  @HasMany(() => MemorandumExtension, { by: 'memorandum', order: { proposedOn: 'DESC' }, description: 'Later ends that were proposed, newest first.' })
  extensions!: Many<MemorandumExtension>;

  @Has(() => MemorandumExtension, { by: 'memorandum', where: { state: ExtensionState.PROPOSED }, description: 'The extension that waits for consent. Null where none does.' })
  openExtension!: MemorandumExtension | null;

  @HasMany(() => Contract, { by: 'memorandum', order: { startsOn: 'DESC' }, description: 'Contracts concluded to carry it out, newest first.' })
  contracts!: Many<Contract>;
}
