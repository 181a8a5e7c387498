import { Province } from '../heritage/index.js';
import { Bilingual, Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Organisation } from './organisation.entity.js';
import { ActivityKind } from './organisation.enums.js';
import { Party } from './party.entity.js';
import { Provision } from './provision.entity.js';

@Table({
  description: 'Something that a party did together with a partner organisation on one day.',
  plural: 'cooperationActivities',
  order: { heldOn: 'DESC' },
  search: ['titleFa', 'titleEn'],
})
export class CooperationActivity extends HubRecord {
  @One(() => Organisation, { description: 'Partner that it was done with.' })
  organisation!: Link<Organisation>;

  @One(() => Party, { description: 'Party that took part. Null where both did.', nullable: true })
  party!: Link<Party> | null;

  @One(() => Provision, { description: 'Provision that it helps to carry out. Null where it serves the cooperation as a whole.', nullable: true })
  provision!: Link<Provision> | null;

  @Across(() => Province, { description: 'Province where it took place. Null where it took place nowhere in particular.', nullable: true })
  province!: Link<Province> | null;

  @Choice(() => ActivityKind, { description: 'What was done.', filter: true })
  kind!: ActivityKind;

  @Bilingual({ description: 'What it was about.', required: 'FA' })
  titleFa!: string;
  titleEn!: string | null;

  @Day({ description: 'Day on which it took place or began.', filter: true, order: true })
  heldOn!: string;

  @Text({ description: 'What came of it, in Persian. Null while nothing is recorded.', nullable: true, persian: true })
  outcome!: string | null;
}
