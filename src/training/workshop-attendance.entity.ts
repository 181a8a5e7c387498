import { Unique } from '@mikro-orm/decorators/legacy';
import { Day, Flag } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person } from './person.entity.js';
import { Trainee } from './trainee.entity.js';
import { Workshop } from './workshop.entity.js';

@Table({ description: 'One person at one workshop.' })
@Unique({ properties: ['workshop', 'person'] })
export class WorkshopAttendance extends HubRecord {
  @One(() => Workshop, { description: 'Workshop that was attended.' })
  workshop!: Link<Workshop>;

  @One(() => Person, { description: 'Who attended.', policy: 'RESTRICTED' })
  person!: Link<Person>;

  @One(() => Trainee, { description: 'The same person as a trainee. Null for those who are none.', nullable: true })
  trainee!: Link<Trainee> | null;

  @Flag({ description: 'Whether the person is a practising artisan.', default: false, filter: true })
  isPractitioner!: boolean;

  @Day({ description: 'Day on which a certificate of attendance was handed out. Null where none was.', nullable: true })
  certifiedOn!: string | null;
}
