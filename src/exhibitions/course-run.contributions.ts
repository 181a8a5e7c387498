import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { CourseRun } from '../training/index.js';
import { Product } from './product.entity.js';

/** What exhibitions know of a course run. */
@Contributes(() => CourseRun)
export class CourseRunExhibitions {
  @HasMany(() => Product, { by: 'courseRun', description: 'Products made in the run.' })
  products!: Many<Product>;
}
