import { CraftPlace } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { CourseRun } from './course-run.entity.js';
import { RelocationOutcome } from './relocation-outcome.entity.js';
import { Trainee } from './trainee.entity.js';
import { TrainingCentre } from './training-centre.entity.js';
import { Workshop } from './workshop.entity.js';

/** What training knows of a craft city or village. */
@Contributes(() => CraftPlace)
export class CraftPlaceTraining {
  @HasMany(() => TrainingCentre, { by: 'craftPlace', description: 'Training centres in the place.' })
  trainingCentres!: Many<TrainingCentre>;

  @HasMany(() => Trainee, { by: 'craftPlace', description: 'Trainees who joined the programme of the place, wherever they live.' })
  trainees!: Many<Trainee>;

  @HasMany(() => CourseRun, { by: 'craftPlace', description: 'Runs taught in the place, the newest first.', order: { startsOn: 'DESC' } })
  courseRuns!: Many<CourseRun>;

  @HasMany(() => Workshop, { by: 'craftPlace', description: 'Training workshops in the place, the newest first.', order: { heldOn: 'DESC' } })
  trainingWorkshops!: Many<Workshop>;

  @HasMany(() => RelocationOutcome, { by: 'craftPlace', description: 'Moves of trainees to the place.', policy: 'STATISTICS_ONLY' })
  relocations!: Many<RelocationOutcome>;
}
