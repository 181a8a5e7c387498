import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Price, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import type { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { Booth } from './booth.entity.js';
import { Exhibition } from './exhibition.entity.js';
import { BuyerKind, ContractLeadKind, ContractLeadState } from './sale.enums.js';

@Table({ description: 'A deal that began at a fair, from first talks to a signature. No money of the memorandum is meant.', plural: 'contractLeads', order: { recordedOn: 'DESC' } })
@Check({ name: 'contract_lead_value', expression: '(value_amount is null) = (value_currency is null) and value_amount >= 0' })
@Check({ name: 'contract_lead_signed_dated', expression: "(state = 'SIGNED') = (signed_on is not null)" })
@Check({ name: 'contract_lead_talk_unsigned', expression: "kind <> 'CONVERSATION' or state <> 'SIGNED'" })
@Check({ name: 'contract_lead_lost_dated', expression: "(state = 'LOST') = (lost_on is not null)" })
@Check({ name: 'contract_lead_dates_in_order', expression: 'recorded_on <= lost_on' })
@Check({ name: 'contract_lead_buyer_country', expression: "buyer_country_code ~ '^[A-Z]{2}$'" })
export class ContractLead extends HubRecord {
  @One(() => Exhibition, { description: 'Fair where it began.' })
  exhibition!: Link<Exhibition>;

  @One(() => Booth, { description: 'Booth where it began, at that fair. Null for deals of the fair as a whole.', nullable: true })
  booth!: Link<Booth> | null;

  @Choice(() => ContractLeadKind, { description: 'How firm it is.', filter: true })
  kind!: ContractLeadKind;

  @Choice(() => ContractLeadState, { description: 'What became of it.', filter: true })
  state!: ContractLeadState;

  @Text({ description: 'What it is about, in Persian or English, without naming the buyer.' })
  subject!: string;

  @Price({ description: 'Value in view. Null where none was named.', nullable: true, policy: 'RESTRICTED' })
  value!: Money | null;

  @Day({ description: 'Day on which it was written down.', filter: true, order: true })
  recordedOn!: string;

  @Day({ description: 'Day of the signature. Null unless it was signed.', nullable: true })
  signedOn!: string | null;

  @Day({ description: 'Day on which it came to nothing. Null unless it did.', nullable: true })
  lostOn!: string | null;

  @Choice(() => BuyerKind, { description: 'What sort of buyer it is.', filter: true })
  buyerKind!: BuyerKind;

  @Text({ description: 'Country of the buyer, as an ISO 3166-1 code such as `IR`. Null where it was not named.', nullable: true, filter: true })
  buyerCountryCode!: string | null;
}
