import { Craft } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Alignment } from './alignment.entity.js';
import { Standard } from './standard.entity.js';

@Contributes(() => Craft)
export class CraftQualifications {
  @HasMany(() => Standard, { by: 'craft', order: { titleFa: 'ASC' }, description: 'Standards that certify it, by title.' })
  standards!: Many<Standard>;

  @HasMany(() => Alignment, { by: 'craft', description: 'Items of international frameworks that it answers to.' })
  alignments!: Many<Alignment>;
}
