import { Standard, StandardVersion } from '../../qualifications/index.js';
import { Course } from '../../training/index.js';
import { table } from './indicator-declaration.js';

/** The craft of the course run `r`: that of its standard, else of its course. */
export const RUN_CRAFT = 'coalesce(run_standard.craft_id, run_course.craft_id)';

export const joinRunCraft = (): string =>
  `left join ${table(StandardVersion)} run_version on run_version.id = r.standard_version_id
   left join ${table(Standard)} run_standard on run_standard.id = run_version.standard_id
   left join ${table(Course)} run_course on run_course.id = r.course_id`;

/** The craft of a row that names a version of a standard. */
export const VERSION_CRAFT = 'craft_standard.craft_id';

export const joinVersionCraft = (versionId: string): string =>
  `left join ${table(StandardVersion)} craft_version on craft_version.id = ${versionId}
   left join ${table(Standard)} craft_standard on craft_standard.id = craft_version.standard_id`;

/** A person who was entered twice is one person: `merged` names the record that took the other's place. */
export const joinMerged = (personId: string): string => `left join merged on merged.id = ${personId}`;

/** The key of a trainee as a person: their own id, unless they are the same person as another. */
export const trainee = (traineeId: string): string => `coalesce(merged_trainee.into_id, ${traineeId})`;

export const joinMergedTrainee = (traineeId: string): string => `left join merged_trainee on merged_trainee.id = ${traineeId}`;

/** The key of a person; `otherwise` stands for one of whom the hub knows only a code. */
export const person = (personId: string, otherwise = 'null'): string => `coalesce(merged.into_id, ${personId}, ${otherwise})`;

export const AT_WORK = "('EMPLOYED', 'SELF_EMPLOYED', 'OWN_BUSINESS')";

/** Where the product `p` has a trainee among its makers; the first of them by id stands for all. */
export const traineeMaker = (makers: string): string =>
  `(select min(maker.trainee_id) from ${makers} maker where maker.product_id = p.id)`;
