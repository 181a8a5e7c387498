import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { StandardVersion } from '../qualifications/index.js';
import { CourseRun } from './course-run.entity.js';
import { LearningResource } from './learning-resource.entity.js';

/** What training knows of one version of a standard. */
@Contributes(() => StandardVersion)
export class StandardVersionTraining {
  @HasMany(() => CourseRun, { by: 'standardVersion', description: 'Runs that teach the version, the newest first.', order: { startsOn: 'DESC' } })
  courseRuns!: Many<CourseRun>;

  @HasMany(() => LearningResource, { by: 'standardVersion', description: 'Learning resources made for the version.' })
  learningResources!: Many<LearningResource>;
}
