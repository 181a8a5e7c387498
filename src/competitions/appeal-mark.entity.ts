import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { Appeal } from './appeal.entity.js';
import { Mark } from './mark.entity.js';

@JoiningTable()
export class AppealMark {
  @One(() => Appeal, { description: 'The appeal.', primary: true })
  appeal!: Link<Appeal>;

  @One(() => Mark, { description: 'A mark that it contests.', primary: true })
  mark!: Link<Mark>;
}
