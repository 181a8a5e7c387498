import { Province } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { CourseRun } from './course-run.entity.js';
import { Instructor } from './instructor.entity.js';
import { Trainee } from './trainee.entity.js';
import { TrainingCentre } from './training-centre.entity.js';
import { Workshop } from './workshop.entity.js';

/** What training knows of a province. */
@Contributes(() => Province)
export class ProvinceTraining {
  @HasMany(() => TrainingCentre, { by: 'province', description: 'Training centres in the province.' })
  trainingCentres!: Many<TrainingCentre>;

  @HasMany(() => CourseRun, { by: 'province', description: 'Runs taught in the province, the newest first.', order: { startsOn: 'DESC' } })
  courseRuns!: Many<CourseRun>;

  @HasMany(() => Workshop, { by: 'province', description: 'Training workshops in the province, the newest first.', order: { heldOn: 'DESC' } })
  trainingWorkshops!: Many<Workshop>;

  @HasMany(() => Trainee, { by: 'province', description: 'Trainees who joined at a centre of the province.' })
  trainees!: Many<Trainee>;

  @HasMany(() => Instructor, { by: 'province', description: 'Instructors registered in the province.' })
  instructors!: Many<Instructor>;
}
