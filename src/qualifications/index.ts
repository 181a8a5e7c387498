import type { Module } from '../kernel/module.js';
import { Alignment } from './alignment.entity.js';
import { Approval } from './approval.entity.js';
import { Certificate } from './certificate.entity.js';
import { CompetencyElement } from './competency-element.entity.js';
import { Competency } from './competency.entity.js';
import { CourseRunQualifications } from './course-run.contributions.js';
import { CraftQualifications } from './craft.contributions.js';
import { EquipmentRequirement } from './equipment-requirement.entity.js';
import { ExamAssessor } from './exam-assessor.entity.js';
import { ExamAttempt } from './exam-attempt.entity.js';
import { ExamReview } from './exam-review.entity.js';
import { ExamRule } from './exam-rule.entity.js';
import { ExamSitting } from './exam-sitting.entity.js';
import { ExpertQualifications } from './expert.contributions.js';
import { FrameworkItem } from './framework-item.entity.js';
import { Framework } from './framework.entity.js';
import { InstructorQualifications } from './instructor.contributions.js';
import { MaterialRequirement } from './material-requirement.entity.js';
import { MaterialQualifications } from './material.contributions.js';
import { NeedsFindingQualifications } from './needs-finding.contributions.js';
import { PanelMembership } from './panel-membership.entity.js';
import { Panel } from './panel.entity.js';
import { PerformanceCriterion } from './performance-criterion.entity.js';
import { PersonQualifications } from './person.contributions.js';
import { PracticalMark } from './practical-mark.entity.js';
import { ProvinceQualifications } from './province.contributions.js';
import { ReviewComment } from './review-comment.entity.js';
import { RplCase } from './rpl-case.entity.js';
import { StandardVersion } from './standard-version.entity.js';
import { Standard } from './standard.entity.js';
import { ToolRequirement } from './tool-requirement.entity.js';
import { ToolQualifications } from './tool.contributions.js';
import { TraineeQualifications } from './trainee.contributions.js';
import { TrainingCentreQualifications } from './training-centre.contributions.js';
import { VerificationEvent } from './verification-event.entity.js';

export { Alignment, Approval, Certificate, Competency, CompetencyElement, ExamAttempt, ExamReview, ExamSitting, Framework, FrameworkItem, Panel, PanelMembership, PerformanceCriterion, RplCase, Standard, StandardVersion };

export const qualifications: Module = {
  name: 'qualifications',
  tables: [
    Framework,
    FrameworkItem,
    Standard,
    StandardVersion,
    Competency,
    CompetencyElement,
    PerformanceCriterion,
    ToolRequirement,
    MaterialRequirement,
    EquipmentRequirement,
    Panel,
    PanelMembership,
    ReviewComment,
    Approval,
    Alignment,
    ExamRule,
    ExamSitting,
    ExamAssessor,
    ExamReview,
    ExamAttempt,
    PracticalMark,
    RplCase,
    Certificate,
    VerificationEvent,
  ],
  contributions: [
    CourseRunQualifications,
    CraftQualifications,
    ExpertQualifications,
    InstructorQualifications,
    MaterialQualifications,
    NeedsFindingQualifications,
    PersonQualifications,
    ProvinceQualifications,
    ToolQualifications,
    TraineeQualifications,
    TrainingCentreQualifications,
  ],
  resolvers: [],
};
