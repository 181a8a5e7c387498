import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Artisan } from '../heritage/index.js';
import { Choice } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person, Trainee } from '../training/index.js';
import { Product } from './product.entity.js';
import { MakerRole } from './product.enums.js';

@Table({ description: 'That somebody made a product or helped to. Exactly one of `artisan`, `trainee` and `person` is set.' })
@Unique({ properties: ['product', 'artisan'] })
@Unique({ properties: ['product', 'trainee'] })
@Unique({ properties: ['product', 'person'] })
@Check({ name: 'product_maker_one', expression: 'num_nonnulls(artisan_id, trainee_id, person_id) = 1' })
export class ProductMaker extends HubRecord {
  @One(() => Product, { description: 'What was made.' })
  product!: Link<Product>;

  @Across(() => Artisan, { description: 'The maker as an artisan with a public profile. Null for others.', nullable: true })
  artisan!: Link<Artisan> | null;

  @Across(() => Trainee, { description: 'The maker as a trainee. Null for others.', nullable: true })
  trainee!: Link<Trainee> | null;

  @Across(() => Person, { description: 'The maker who is neither artisan nor trainee in the hub. Null for others.', nullable: true, policy: 'RESTRICTED' })
  person!: Link<Person> | null;

  @Choice(() => MakerRole, { description: 'What the maker did.', filter: true })
  role!: MakerRole;
}
