import type { Link } from '../kernel/declare/declarations.js';
import { Has } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { TrainingCentre } from '../training/index.js';
import { Exhibitor } from './exhibitor.entity.js';

/** What exhibitions know of a training centre. */
@Contributes(() => TrainingCentre)
export class TrainingCentreExhibitions {
  @Has(() => Exhibitor, { by: 'trainingCentre', description: 'The centre as an exhibitor. Null where it never asked for a booth.' })
  exhibitor!: Link<Exhibitor> | null;
}
