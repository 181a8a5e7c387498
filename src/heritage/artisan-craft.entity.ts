import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { Artisan } from './artisan.entity.js';
import { Craft } from './craft.entity.js';

@JoiningTable()
export class ArtisanCraft {
  @One(() => Artisan, { description: 'Who practises it.', primary: true })
  artisan!: Link<Artisan>;

  @One(() => Craft, { description: 'Craft that is practised.', primary: true })
  craft!: Link<Craft>;
}
