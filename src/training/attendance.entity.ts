import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Real } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Enrolment } from './enrolment.entity.js';
import { Presence } from './enrolment.enums.js';

@Table({ description: 'Whether a trainee was there on one day of a run.', order: { heldOn: 'ASC' } })
@Unique({ properties: ['enrolment', 'heldOn'] })
@Check({ name: 'attendance_hours', expression: "hours >= 0 and hours <= 24 and (presence in ('PRESENT', 'LATE')) = (hours > 0)" })
export class Attendance extends HubRecord {
  @One(() => Enrolment, { description: 'Trainee and run.', policy: 'RESTRICTED' })
  enrolment!: Link<Enrolment>;

  @Day({ description: 'Day of teaching.' })
  heldOn!: string;

  @Choice(() => Presence, { description: 'Whether the trainee was there.', policy: 'RESTRICTED' })
  presence!: Presence;

  @Real({ description: 'Hours that the trainee was there for.', precision: 4, scale: 2, policy: 'RESTRICTED' })
  hours!: number;
}
