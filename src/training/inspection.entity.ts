import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Real, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { InspectionDecision, InspectionKind } from './inspection.enums.js';
import { LicenceApplication } from './licence-application.entity.js';
import { Licence } from './licence.entity.js';
import { Person } from './person.entity.js';
import { TrainingCentre } from './training-centre.entity.js';

@Table({ description: 'A visit to the premises of a centre, by someone who is neither its founder nor its manager.', plural: 'inspections', order: { inspectedOn: 'DESC' } })
@Check({ name: 'inspection_score_range', expression: 'score >= 0 and score <= 100' })
export class Inspection extends HubRecord {
  @One(() => TrainingCentre, { description: 'Centre that was visited.' })
  centre!: Link<TrainingCentre>;

  @One(() => Licence, { description: 'Licence under which the centre worked then. Null before the first.', nullable: true })
  licence!: Link<Licence> | null;

  @One(() => LicenceApplication, { description: 'Application that the visit was made for. Null for other visits.', nullable: true })
  application!: Link<LicenceApplication> | null;

  @One(() => Person, { description: 'Who inspected.', nullable: true, policy: 'RESTRICTED' })
  inspector!: Link<Person> | null;

  @Choice(() => InspectionKind, { description: 'What it was for.', filter: true })
  kind!: InspectionKind;

  @Day({ description: 'Day of the visit.', filter: true, order: true })
  inspectedOn!: string;

  @Real({ description: 'Points out of 100 on the form of the evaluation board.', precision: 5, scale: 2, nullable: true, policy: 'RESTRICTED' })
  score!: number | null;

  @Text({ description: 'What was found, in Persian.', nullable: true, policy: 'RESTRICTED' })
  findings!: string | null;

  @Choice(() => InspectionDecision, { description: 'What it came to. Null until the board has decided.', nullable: true, policy: 'RESTRICTED' })
  decision!: InspectionDecision | null;
}
