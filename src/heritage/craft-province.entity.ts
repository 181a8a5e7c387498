import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { Craft } from './craft.entity.js';
import { Province } from './province.entity.js';

@JoiningTable()
export class CraftProvince {
  @One(() => Craft, { description: 'Craft that has a main centre there.', primary: true })
  craft!: Link<Craft>;

  @One(() => Province, { description: 'Province with a main centre.', primary: true })
  province!: Link<Province>;
}
