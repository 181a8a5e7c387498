import type { Module } from '../kernel/module.js';
import { ArtisanTraining } from './artisan.contributions.js';
import { Attendance } from './attendance.entity.js';
import { CertificateTraining } from './certificate.contributions.js';
import { CompetencyResource } from './competency-resource.entity.js';
import { CompetencyTraining } from './competency.contributions.js';
import { CourseRunInstructor } from './course-run-instructor.entity.js';
import { CourseRun } from './course-run.entity.js';
import { Course } from './course.entity.js';
import { CraftPlaceTraining } from './craft-place.contributions.js';
import { CraftTraining } from './craft.contributions.js';
import { EmploymentOutcome } from './employment-outcome.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { Inspection } from './inspection.entity.js';
import { InstructorQualification } from './instructor-qualification.entity.js';
import { Instructor } from './instructor.entity.js';
import { InsuranceCoverage } from './insurance-coverage.entity.js';
import { InsurancePolicy } from './insurance-policy.entity.js';
import { InsuranceRate } from './insurance-rate.entity.js';
import { InsuranceScheme } from './insurance-scheme.entity.js';
import { LearningResource } from './learning-resource.entity.js';
import { LicenceApplicationStep } from './licence-application-step.entity.js';
import { LicenceApplication } from './licence-application.entity.js';
import { LicenceScope } from './licence-scope.entity.js';
import { Licence } from './licence.entity.js';
import { OrganisationTraining } from './organisation.contributions.js';
import { Person } from './person.entity.js';
import { ProvinceTraining } from './province.contributions.js';
import { RefresherCompletion } from './refresher-completion.entity.js';
import { RefresherCourse } from './refresher-course.entity.js';
import { RelocationOutcome } from './relocation-outcome.entity.js';
import { SkillsHubTraining } from './skills-hub.contributions.js';
import { StandardVersionTraining } from './standard-version.contributions.js';
import { StandardTraining } from './standard.contributions.js';
import { Trainee } from './trainee.entity.js';
import { TrainingCentre } from './training-centre.entity.js';
import { WorkshopAttendance } from './workshop-attendance.entity.js';
import { WorkshopInstructor } from './workshop-instructor.entity.js';
import { Workshop } from './workshop.entity.js';

export {
  Attendance,
  CompetencyResource,
  Course,
  CourseRun,
  EmploymentOutcome,
  Enrolment,
  Inspection,
  Instructor,
  InstructorQualification,
  InsuranceCoverage,
  InsurancePolicy,
  InsuranceRate,
  InsuranceScheme,
  LearningResource,
  Licence,
  LicenceApplication,
  LicenceApplicationStep,
  LicenceScope,
  Person,
  RefresherCompletion,
  RefresherCourse,
  RelocationOutcome,
  Trainee,
  TrainingCentre,
  Workshop,
  WorkshopAttendance,
};

export { CourseAudience, CourseState } from './course.enums.js';
export { CourseRunState, DeliveryMode } from './course-run.enums.js';
export { EnrolmentState, FundingSource, Presence } from './enrolment.enums.js';
export { InspectionDecision, InspectionKind } from './inspection.enums.js';
export { InstructorState } from './instructor.enums.js';
export { QualificationState } from './instructor-qualification.enums.js';
export { InsuranceKind, SchemeMembership } from './insurance.enums.js';
export { LearningResourceKind, LearningResourceState } from './learning-resource.enums.js';
export { IntakeGender, LicenceIssuer, LicenceState } from './licence.enums.js';
export { LicenceApplicationKind, LicenceApplicationState, LicenceStepKind, LicenceStepState } from './licence-application.enums.js';
export { EmploymentStatus, IncomeBand, OriginKind, RelocationReason } from './outcome.enums.js';
export { Gender, IdentityDocument, ResidenceKind, Schooling } from './person.enums.js';
export { CentreOwnership, CentreState } from './training-centre.enums.js';
export { TrainingParty, WorkshopState } from './workshop.enums.js';

export const training: Module = {
  name: 'training',
  tables: [
    Person,
    Trainee,
    Instructor,
    InstructorQualification,
    TrainingCentre,
    Licence,
    LicenceScope,
    LicenceApplication,
    LicenceApplicationStep,
    Inspection,
    Course,
    CourseRun,
    CourseRunInstructor,
    Enrolment,
    Attendance,
    Workshop,
    WorkshopInstructor,
    WorkshopAttendance,
    RefresherCourse,
    RefresherCompletion,
    LearningResource,
    CompetencyResource,
    InsuranceScheme,
    InsuranceRate,
    InsurancePolicy,
    InsuranceCoverage,
    EmploymentOutcome,
    RelocationOutcome,
  ],
  contributions: [
    ArtisanTraining,
    CertificateTraining,
    CompetencyTraining,
    CraftPlaceTraining,
    CraftTraining,
    OrganisationTraining,
    ProvinceTraining,
    SkillsHubTraining,
    StandardTraining,
    StandardVersionTraining,
  ],
  resolvers: [],
};
