import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { CraftPlace } from './craft-place.entity.js';
import { Craft } from './craft.entity.js';

/** Says which crafts a place is known for. A designation that names a craft adds its row (heritage.constraints.sql). */
@JoiningTable()
export class CraftPlaceCraft {
  @One(() => CraftPlace, { description: 'Place that is known for it.', primary: true })
  craftPlace!: Link<CraftPlace>;

  @One(() => Craft, { description: 'Craft that it is known for.', primary: true })
  craft!: Link<Craft>;
}
