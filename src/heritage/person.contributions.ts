import type { Link } from '../kernel/declare/declarations.js';
import { Has } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Person } from '../training/index.js';
import { Artisan } from './artisan.entity.js';

/** What heritage knows of a person. */
@Contributes(() => Person)
export class PersonHeritage {
  @Has(() => Artisan, { by: 'person', description: 'The person as an artisan.', policy: 'RESTRICTED' })
  artisan!: Link<Artisan> | null;
}
