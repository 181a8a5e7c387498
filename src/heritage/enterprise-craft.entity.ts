import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { Craft } from './craft.entity.js';
import { Enterprise } from './enterprise.entity.js';

@JoiningTable()
export class EnterpriseCraft {
  @One(() => Enterprise, { description: 'Business that deals in it.', primary: true })
  enterprise!: Link<Enterprise>;

  @One(() => Craft, { description: 'Craft that it deals in.', primary: true })
  craft!: Link<Craft>;
}
