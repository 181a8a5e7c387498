import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { Instructor } from './instructor.entity.js';
import { Workshop } from './workshop.entity.js';

@JoiningTable()
export class WorkshopInstructor {
  @One(() => Workshop, { description: 'Workshop that is given.', primary: true })
  workshop!: Link<Workshop>;

  @One(() => Instructor, { description: 'Who gives it.', primary: true })
  instructor!: Link<Instructor>;
}
