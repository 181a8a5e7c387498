import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Inspection } from './inspection.entity.js';
import { LicenceApplicationStep } from './licence-application-step.entity.js';
import { LicenceApplicationKind, LicenceApplicationState } from './licence-application.enums.js';
import { Licence } from './licence.entity.js';
import { LicenceIssuer } from './licence.enums.js';
import { TrainingCentre } from './training-centre.entity.js';

@Table({
  description: 'A founder\'s request for a licence, from the day it is handed in to the decision.',
  plural: 'licenceApplications',
  keys: ['trackingCode'],
  order: { submittedOn: 'DESC' },
})
@Check({ name: 'licence_application_decided_dated', expression: "(state in ('GRANTED', 'REJECTED', 'WITHDRAWN')) = (decided_on is not null)" })
@Check({ name: 'licence_application_decided_after', expression: 'decided_on >= submitted_on' })
@Check({ name: 'licence_application_granted_licence', expression: "(state = 'GRANTED') = (licence_id is not null)" })
@Check({ name: 'licence_application_renewal_of', expression: "(kind = 'RENEWAL') = (renewal_of_id is not null)" })
export class LicenceApplication extends HubRecord {
  @Text({ description: 'Code that the founder follows the application by.', unique: true, filter: true })
  trackingCode!: string;

  @One(() => TrainingCentre, { description: 'Centre that is to be licensed.' })
  centre!: Link<TrainingCentre>;

  @Choice(() => LicenceApplicationKind, { description: 'Whether it is for a first licence or for a renewal.', filter: true })
  kind!: LicenceApplicationKind;

  @Choice(() => LicenceIssuer, { description: 'Party that is asked.', filter: true })
  issuer!: LicenceIssuer;

  @Choice(() => LicenceApplicationState, { description: 'How far it has come.', filter: true })
  state!: LicenceApplicationState;

  @Day({ description: 'Day on which it was handed in.', filter: true, order: true })
  submittedOn!: string;

  @Day({ description: 'Day on which it was granted, rejected or withdrawn. Null until then.', nullable: true, filter: true, order: true })
  decidedOn!: string | null;

  @Text({ description: 'Why it was rejected.', nullable: true, policy: 'RESTRICTED' })
  rejectionReason!: string | null;

  @One(() => Licence, { description: 'Licence that is to be followed. Null for a first licence.', nullable: true })
  renewalOf!: Link<Licence> | null;

  @One(() => Licence, { description: 'Licence that was granted. Null unless it was.', nullable: true, unique: true })
  licence!: Link<Licence> | null;

  @HasMany(() => LicenceApplicationStep, { by: 'application', description: 'What has to be done for it, in order.', order: { position: 'ASC' } })
  steps!: Many<LicenceApplicationStep>;

  @HasMany(() => Inspection, { by: 'application', description: 'Inspections made for it, the newest first.', order: { inspectedOn: 'DESC' } })
  inspections!: Many<Inspection>;
}
