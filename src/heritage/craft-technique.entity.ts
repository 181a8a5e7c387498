import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { Craft } from './craft.entity.js';
import { Technique } from './technique.entity.js';

@JoiningTable()
export class CraftTechnique {
  @One(() => Craft, { description: 'Craft that is worked so.', primary: true })
  craft!: Link<Craft>;

  @One(() => Technique, { description: 'Way of working.', primary: true })
  technique!: Link<Technique>;
}
