import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { LicenceApplication } from './licence-application.entity.js';
import { LicenceStepKind, LicenceStepState } from './licence-application.enums.js';

@Table({ description: 'One thing to be done for a licence. A step is only passed once all before it are passed or waived.', order: { position: 'ASC' } })
@Unique({ properties: ['application', 'position'] })
@Check({
  name: 'licence_application_step_position',
  expression:
    "position = array_position(array['DOCUMENTS', 'PREMISES_TITLE', 'LEARNING_ENVIRONMENT', 'POLICE_APPROVAL', 'EQUIPMENT', 'FIELDS', 'NAME', 'FEE', 'TAX_STAMP'], kind)",
})
@Check({ name: 'licence_application_step_dated', expression: "(state = 'PENDING') = (decided_on is null)" })
export class LicenceApplicationStep extends HubRecord {
  @One(() => LicenceApplication, { description: 'Application that the step belongs to.' })
  application!: Link<LicenceApplication>;

  @Choice(() => LicenceStepKind, { description: 'What is to be done.', filter: true })
  kind!: LicenceStepKind;

  @Whole({ description: 'Place of its kind among all steps, from 1.' })
  position!: number;

  @Choice(() => LicenceStepState, { description: 'How it stands.', filter: true })
  state!: LicenceStepState;

  @Day({ description: 'Day on which it was passed, waived or failed. Null while it is pending.', nullable: true })
  decidedOn!: string | null;

  @Text({ description: 'Remark of the officer in charge.', nullable: true, policy: 'RESTRICTED' })
  note!: string | null;
}
