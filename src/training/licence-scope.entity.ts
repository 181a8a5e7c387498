import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Standard } from '../qualifications/index.js';
import { Licence } from './licence.entity.js';

@Table({ description: 'One standard that a licence lets a centre teach.' })
@Unique({ properties: ['licence', 'standard'] })
@Check({ name: 'licence_scope_place_count_positive', expression: 'place_count > 0' })
export class LicenceScope extends HubRecord {
  @One(() => Licence, { description: 'Licence that names the standard.' })
  licence!: Link<Licence>;

  @Across(() => Standard, { description: 'Standard that may be taught, in whichever version is in force.' })
  standard!: Link<Standard>;

  @Whole({ description: 'Most places for this standard at one time. Null where only the limit of the whole licence counts.', nullable: true })
  placeCount!: number | null;
}
