import { Province } from '../heritage/index.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Exhibition } from './exhibition.entity.js';
import { Exhibitor } from './exhibitor.entity.js';
import { Product } from './product.entity.js';

/** What exhibitions know of a province. */
@Contributes(() => Province)
export class ProvinceExhibitions {
  @HasMany(() => Exhibition, { by: 'province', description: 'Fairs held in the province, the newest first.', order: { opensOn: 'DESC' } })
  exhibitions!: Many<Exhibition>;

  @HasMany(() => Product, { by: 'province', description: 'Products made in the province.' })
  products!: Many<Product>;

  @Has(() => Exhibitor, { by: 'province', description: 'The pavilion of the province at fairs. Null where it never had one.' })
  exhibitor!: Link<Exhibitor> | null;
}
