import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { Artisan } from './artisan.entity.js';
import { CraftWorkshop } from './craft-workshop.entity.js';

@JoiningTable()
export class CraftWorkshopOwner {
  @One(() => CraftWorkshop, { description: 'Premises.', primary: true })
  craftWorkshop!: Link<CraftWorkshop>;

  @One(() => Artisan, { description: 'Artisan who owns them.', primary: true })
  artisan!: Link<Artisan>;
}
