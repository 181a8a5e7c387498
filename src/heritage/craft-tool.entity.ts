import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { Craft } from './craft.entity.js';
import { Tool } from './tool.entity.js';

@JoiningTable()
export class CraftTool {
  @One(() => Craft, { description: 'Craft that needs it.', primary: true })
  craft!: Link<Craft>;

  @One(() => Tool, { description: 'Tool that is needed.', primary: true })
  tool!: Link<Tool>;
}
