import { Craft } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Course } from './course.entity.js';
import { Workshop } from './workshop.entity.js';

/** What training knows of a craft. */
@Contributes(() => Craft)
export class CraftTraining {
  @HasMany(() => Course, { by: 'craft', description: 'Courses that teach the craft.' })
  courses!: Many<Course>;

  @HasMany(() => Workshop, { by: 'craft', description: 'Training workshops about the craft, the newest first; the premises where it is practised are something else.', order: { heldOn: 'DESC' } })
  trainingWorkshops!: Many<Workshop>;
}
