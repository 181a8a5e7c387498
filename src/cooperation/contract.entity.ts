import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Price, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Memorandum } from './memorandum.entity.js';
import { ContractState } from './memorandum.enums.js';
import { Organisation } from './organisation.entity.js';
import { Party } from './party.entity.js';
import { Provision } from './provision.entity.js';

@Table({
  description: 'A separate agreement on a cost of the cooperation. It is the only place where the agreement of the parties has money.',
  plural: 'contracts',
  keys: ['number'],
  order: { startsOn: 'DESC' },
  search: ['number', 'subjectFa', 'subjectEn'],
})
@Check({ name: 'contract_value_not_negative', expression: 'value_amount >= 0' })
@Check({ name: 'contract_value_currency_code', expression: "value_currency ~ '^[A-Z]{3}$' and value_currency not in ('IRT', 'TMN')" })
@Check({ name: 'contract_days_in_order', expression: 'starts_on < ends_on' })
@Check({ name: 'contract_signed_unless_draft', expression: "(state = 'DRAFT') = (signed_on is null)" })
@Check({ name: 'contract_ended_when_over', expression: "(state in ('CLOSED', 'TERMINATED')) = (ended_on is not null) and ended_on >= signed_on" })
@Check({ name: 'contract_one_counterparty', expression: 'num_nonnulls(other_party_id, organisation_id) = 1 and other_party_id <> party_id' })
export class Contract extends HubRecord {
  @Text({ description: 'Number under which it is registered.', unique: true, filter: true })
  number!: string;

  @One(() => Memorandum, { description: 'What it helps to carry out.' })
  memorandum!: Link<Memorandum>;

  @One(() => Provision, { description: 'Provision whose cost it settles. Null where it serves several.', nullable: true })
  provision!: Link<Provision> | null;

  @Bilingual({ description: 'What is to be done for the money.', required: 'FA' })
  subjectFa!: string;
  subjectEn!: string | null;

  @One(() => Party, { description: 'Party that concluded it and pays.' })
  party!: Link<Party>;

  @One(() => Party, { description: 'The other party of the memorandum, where it is the one paid. Null where a third side is.', nullable: true, filter: false })
  otherParty!: Link<Party> | null;

  @One(() => Organisation, { description: 'Third side that is paid. Null where the other party is.', nullable: true })
  organisation!: Link<Organisation> | null;

  @Price({ description: 'Value agreed.' })
  value!: { amount: string; currency: string };
  valueAmount!: string;
  valueCurrency!: string;

  @Day({ description: 'First day that it covers.', filter: true, order: true })
  startsOn!: string;

  @Day({ description: 'First day that it no longer covers.' })
  endsOn!: string;

  @Choice(() => ContractState, { description: 'How far it has come.', filter: true, default: ContractState.DRAFT })
  state!: ContractState;

  @Day({ description: 'Day of signing. Null while it is a draft.', nullable: true })
  signedOn!: string | null;

  @Day({ description: 'Day on which it was closed or terminated. Null while it runs.', nullable: true })
  endedOn!: string | null;
}
