import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { CraftWorkshop } from './craft-workshop.entity.js';
import { Craft } from './craft.entity.js';

@JoiningTable()
export class CraftWorkshopCraft {
  @One(() => CraftWorkshop, { description: 'Premises.', primary: true })
  craftWorkshop!: Link<CraftWorkshop>;

  @One(() => Craft, { description: 'Craft practised there.', primary: true })
  craft!: Link<Craft>;
}
