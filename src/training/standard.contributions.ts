import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Standard } from '../qualifications/index.js';
import { Course } from './course.entity.js';
import { InstructorQualification } from './instructor-qualification.entity.js';
import { LicenceScope } from './licence-scope.entity.js';
import { RefresherCourse } from './refresher-course.entity.js';

/** What training knows of a competency standard. */
@Contributes(() => Standard)
export class StandardTraining {
  @HasMany(() => Course, { by: 'standard', description: 'Courses that teach the standard.' })
  courses!: Many<Course>;

  @HasMany(() => LicenceScope, { by: 'standard', description: 'Licences that let a centre teach the standard.' })
  licenceScopes!: Many<LicenceScope>;

  @HasMany(() => InstructorQualification, { by: 'standard', description: 'Who may or might teach the standard, the newest first.', order: { validFromOn: 'DESC' } })
  instructorQualifications!: Many<InstructorQualification>;

  @HasMany(() => RefresherCourse, { by: 'standard', description: 'Refresher courses for those who teach the standard.' })
  refresherCourses!: Many<RefresherCourse>;
}
