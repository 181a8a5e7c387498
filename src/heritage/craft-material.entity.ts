import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { Craft } from './craft.entity.js';
import { Material } from './material.entity.js';

@JoiningTable()
export class CraftMaterial {
  @One(() => Craft, { description: 'Craft that uses it.', primary: true })
  craft!: Link<Craft>;

  @One(() => Material, { description: 'Material that is used.', primary: true })
  material!: Link<Material>;
}
