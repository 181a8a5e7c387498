import { Check, Unique } from '@mikro-orm/decorators/legacy';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Trainee } from '../training/index.js';
import { Artisan } from './artisan.entity.js';
import { Enterprise } from './enterprise.entity.js';

@Table({ description: 'That an artisan or a former trainee founded a business.' })
@Unique({ properties: ['enterprise', 'artisan'] })
@Unique({ properties: ['enterprise', 'trainee'] })
@Check({ name: 'enterprise_founder_one', expression: 'num_nonnulls(artisan_id, trainee_id) = 1' })
export class EnterpriseFounder extends HubRecord {
  @One(() => Enterprise, { description: 'What was founded.' })
  enterprise!: Link<Enterprise>;

  @One(() => Artisan, { description: 'Artisan who founded it. Null where a trainee did.', nullable: true })
  artisan!: Link<Artisan> | null;

  @Across(() => Trainee, { description: 'Trainee who founded it. Null where an artisan did.', nullable: true, policy: 'RESTRICTED' })
  trainee!: Link<Trainee> | null;
}
