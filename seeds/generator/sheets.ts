// first of all, because entities refer to each other in circles that only close when they are entered by their modules
import '../../src/modules.js';
import { Artisan } from '../../src/heritage/artisan.entity.js';
import { ArtisanCraft } from '../../src/heritage/artisan-craft.entity.js';
import { ArtisanPermit } from '../../src/heritage/artisan-permit.entity.js';
import { CraftWorkshop } from '../../src/heritage/craft-workshop.entity.js';
import { CraftWorkshopCraft } from '../../src/heritage/craft-workshop-craft.entity.js';
import { CraftWorkshopOwner } from '../../src/heritage/craft-workshop-owner.entity.js';
import { Enterprise } from '../../src/heritage/enterprise.entity.js';
import { EnterpriseCraft } from '../../src/heritage/enterprise-craft.entity.js';
import { EnterpriseFounder } from '../../src/heritage/enterprise-founder.entity.js';
import { Award } from '../../src/competitions/award.entity.js';
import { Competition } from '../../src/competitions/competition.entity.js';
import { Entry } from '../../src/competitions/entry.entity.js';
import { EntryCompetitor } from '../../src/competitions/entry-competitor.entity.js';
import { Skill } from '../../src/competitions/skill.entity.js';
import { SkillEvent } from '../../src/competitions/skill-event.entity.js';
import { Standing } from '../../src/competitions/standing.entity.js';
import { Expert } from '../../src/cooperation/expert.entity.js';
import { ExpertNomination } from '../../src/cooperation/expert-nomination.entity.js';
import { Booth } from '../../src/exhibitions/booth.entity.js';
import { Exhibition } from '../../src/exhibitions/exhibition.entity.js';
import { ExhibitionHall } from '../../src/exhibitions/exhibition-hall.entity.js';
import { ExhibitionOrganiser } from '../../src/exhibitions/exhibition-organiser.entity.js';
import { ExhibitionProduct } from '../../src/exhibitions/exhibition-product.entity.js';
import { Exhibitor } from '../../src/exhibitions/exhibitor.entity.js';
import { Product } from '../../src/exhibitions/product.entity.js';
import { ProductMaker } from '../../src/exhibitions/product-maker.entity.js';
import { ProductMaterial } from '../../src/exhibitions/product-material.entity.js';
import { Sale } from '../../src/exhibitions/sale.entity.js';
import { VisitStatistic } from '../../src/exhibitions/visit-statistic.entity.js';
import { Alignment } from '../../src/qualifications/alignment.entity.js';
import { Approval } from '../../src/qualifications/approval.entity.js';
import { Certificate } from '../../src/qualifications/certificate.entity.js';
import { Competency } from '../../src/qualifications/competency.entity.js';
import { CompetencyElement } from '../../src/qualifications/competency-element.entity.js';
import { ExamAssessor } from '../../src/qualifications/exam-assessor.entity.js';
import { ExamAttempt } from '../../src/qualifications/exam-attempt.entity.js';
import { ExamSitting } from '../../src/qualifications/exam-sitting.entity.js';
import { Panel } from '../../src/qualifications/panel.entity.js';
import { PanelMembership } from '../../src/qualifications/panel-membership.entity.js';
import { PerformanceCriterion } from '../../src/qualifications/performance-criterion.entity.js';
import { Standard } from '../../src/qualifications/standard.entity.js';
import { StandardVersion } from '../../src/qualifications/standard-version.entity.js';
import { Course } from '../../src/training/course.entity.js';
import { CourseRun } from '../../src/training/course-run.entity.js';
import { CourseRunInstructor } from '../../src/training/course-run-instructor.entity.js';
import { EmploymentOutcome } from '../../src/training/employment-outcome.entity.js';
import { Enrolment } from '../../src/training/enrolment.entity.js';
import { Inspection } from '../../src/training/inspection.entity.js';
import { Instructor } from '../../src/training/instructor.entity.js';
import { InstructorQualification } from '../../src/training/instructor-qualification.entity.js';
import { InsuranceCoverage } from '../../src/training/insurance-coverage.entity.js';
import { InsurancePolicy } from '../../src/training/insurance-policy.entity.js';
import { LearningResource } from '../../src/training/learning-resource.entity.js';
import { Licence } from '../../src/training/licence.entity.js';
import { LicenceApplication } from '../../src/training/licence-application.entity.js';
import { LicenceApplicationStep } from '../../src/training/licence-application-step.entity.js';
import { LicenceScope } from '../../src/training/licence-scope.entity.js';
import { Person } from '../../src/training/person.entity.js';
import { RefresherCompletion } from '../../src/training/refresher-completion.entity.js';
import { RefresherCourse } from '../../src/training/refresher-course.entity.js';
import { RelocationOutcome } from '../../src/training/relocation-outcome.entity.js';
import { Trainee } from '../../src/training/trainee.entity.js';
import { TrainingCentre } from '../../src/training/training-centre.entity.js';
import { Workshop } from '../../src/training/workshop.entity.js';
import { WorkshopAttendance } from '../../src/training/workshop-attendance.entity.js';
import { type FieldOf, type Load, Sheet } from './copy.js';
import type { RecordClass } from '../../src/kernel/declare/declarations.js';

export type Sheets = ReturnType<typeof makeSheets>;

/** A sheet for every table that the generator fills, in an order in which each row finds what it refers to. */
export function makeSheets(seed: string) {
  const sheet = <T extends object, const Field extends FieldOf<T>>(target: RecordClass<T>, fields: readonly Field[]) => new Sheet(target, fields, seed);
  return {
    persons: sheet(Person, [
      'givenNameFa', 'givenNameEn', 'familyNameFa', 'familyNameEn', 'identityDocument', 'nationalIdCipher', 'nationalIdHash', 'bornOn',
      'gender', 'residenceProvince', 'residenceKind', 'schooling', 'hasDisability', 'isHouseholdHead',
    ]),
    artisans: sheet(Artisan, ['code', 'displayNameFa', 'displayNameEn', 'person', 'province', 'craftPlace', 'grade', 'startedIn', 'isPractising']),
    artisanCrafts: sheet(ArtisanCraft, ['artisan', 'craft']),
    artisanPermits: sheet(ArtisanPermit, ['number', 'artisan', 'craft', 'kind', 'validFromOn', 'validToOn']),
    craftWorkshops: sheet(CraftWorkshop, ['nameFa', 'nameEn', 'kind', 'foundedIn', 'province', 'craftPlace', 'latitude', 'longitude']),
    craftWorkshopCrafts: sheet(CraftWorkshopCraft, ['craftWorkshop', 'craft']),
    craftWorkshopOwners: sheet(CraftWorkshopOwner, ['craftWorkshop', 'artisan']),

    experts: sheet(Expert, ['displayNameFa', 'displayNameEn', 'craft', 'fields', 'experienceYears']),
    standards: sheet(Standard, ['code', 'titleFa', 'titleEn', 'clusterFa', 'clusterEn', 'kind', 'level', 'legacyGrade', 'iscoCode', 'isJoint', 'craft']),
    standardVersions: sheet(StandardVersion, [
      'standard', 'major', 'minor', 'state', 'jobDescriptionFa', 'jobDescriptionEn', 'entryRequirementsFa', 'entryRequirementsEn',
      'theoryHours', 'practiceHours', 'internshipHours', 'projectHours', 'writtenWeight', 'practicalWeight', 'ethicsWeight', 'contentHash',
      'needIdentifiedOn', 'draftingStartedOn', 'reviewStartedOn', 'approvedOn', 'publishedOn', 'supersededOn', 'transitionEndsOn', 'supersedes',
    ]),
    panels: sheet(Panel, ['standardVersion', 'formedOn']),
    panelMemberships: sheet(PanelMembership, ['panel', 'expert', 'role', 'nominatedBy', 'joinedOn']),
    approvals: sheet(Approval, ['standardVersion', 'party', 'contentHash', 'approvedOn']),
    competencies: sheet(Competency, ['standardVersion', 'code', 'position', 'titleFa', 'titleEn', 'theoryHours', 'practiceHours']),
    competencyElements: sheet(CompetencyElement, ['competency', 'kind', 'textFa', 'textEn', 'position']),
    performanceCriteria: sheet(PerformanceCriterion, ['competency', 'textFa', 'textEn', 'method', 'weight', 'isCritical', 'position']),
    alignments: sheet(Alignment, ['item', 'relation', 'confidence', 'standard']),
    expertNominations: sheet(ExpertNomination, ['expert', 'party', 'standard', 'nominatedOn', 'state', 'decidedOn']),
    courses: sheet(Course, [
      'code', 'titleFa', 'titleEn', 'standard', 'craft', 'audience', 'state', 'theoryHours', 'practiceHours', 'internshipHours', 'projectHours', 'totalHours',
    ]),
    learningResources: sheet(LearningResource, ['code', 'titleFa', 'titleEn', 'kind', 'state', 'licenceText', 'developedBy', 'standardVersion', 'publishedOn']),

    centres: sheet(TrainingCentre, [
      'code', 'nameFa', 'nameEn', 'ownership', 'state', 'closedOn', 'province', 'craftPlace', 'latitude', 'longitude', 'capacity', 'founder', 'manager', 'technicalHead',
    ]),
    licences: sheet(Licence, ['number', 'centre', 'issuer', 'state', 'validFromOn', 'validToOn', 'endedOn', 'suspendedOn', 'traineeLimit', 'shiftCount', 'intake', 'renewalOf']),
    licenceScopes: sheet(LicenceScope, ['licence', 'standard', 'placeCount']),
    licenceApplications: sheet(LicenceApplication, ['trackingCode', 'centre', 'kind', 'issuer', 'state', 'submittedOn', 'decidedOn', 'rejectionReason', 'renewalOf', 'licence']),
    licenceApplicationSteps: sheet(LicenceApplicationStep, ['application', 'kind', 'position', 'state', 'decidedOn']),
    inspections: sheet(Inspection, ['centre', 'licence', 'application', 'kind', 'inspectedOn', 'score', 'decision']),
    instructors: sheet(Instructor, ['code', 'displayNameFa', 'displayNameEn', 'person', 'state', 'province']),
    instructorQualifications: sheet(InstructorQualification, [
      'instructor', 'standard', 'level', 'state', 'validFromOn', 'validToOn', 'refresherDueOn', 'hasPedagogyCertificate',
    ]),
    refresherCourses: sheet(RefresherCourse, ['code', 'titleFa', 'titleEn', 'designedBy', 'hours', 'validMonths', 'offeredFromOn']),
    refresherCompletions: sheet(RefresherCompletion, ['refresherCourse', 'instructor', 'qualification', 'completedOn', 'extendedToOn']),
    insurancePolicies: sheet(InsurancePolicy, ['number', 'insurerFa', 'insurerEn', 'kind', 'validFromOn', 'validToOn', 'premiumAmount', 'premiumCurrency']),

    exhibitions: sheet(Exhibition, [
      'slug', 'nameFa', 'nameEn', 'series', 'edition', 'level', 'state', 'opensOn', 'closesOn', 'callOpensOn', 'callClosesOn', 'venueFa', 'venueEn', 'province',
    ]),
    exhibitionHalls: sheet(ExhibitionHall, ['exhibition', 'code', 'nameFa', 'nameEn', 'areaSquareMetres']),
    exhibitionOrganisers: sheet(ExhibitionOrganiser, ['exhibition', 'party', 'role']),
    visitStatistics: sheet(VisitStatistic, ['exhibition', 'visitedOn', 'visitorCount', 'foreignVisitorCount']),

    trainees: sheet(Trainee, ['code', 'person', 'joinedOn', 'province', 'craftPlace']),
    courseRuns: sheet(CourseRun, [
      'code', 'course', 'standardVersion', 'centre', 'licence', 'province', 'craftPlace', 'state', 'startsOn', 'endsOn', 'cancelledOn', 'mode', 'language',
      'theoryHours', 'practiceHours', 'internshipHours', 'projectHours', 'totalHours', 'capacity', 'seatsTakenCount', 'feeAmount', 'feeCurrency',
    ]),
    courseRunInstructors: sheet(CourseRunInstructor, ['courseRun', 'instructor']),
    enrolments: sheet(Enrolment, ['trainee', 'courseRun', 'state', 'appliedOn', 'admittedOn', 'endedOn', 'attendancePct', 'fundedBy']),
    coverages: sheet(InsuranceCoverage, ['policy', 'person', 'enrolment', 'kind', 'validFromOn', 'validToOn']),
    workshops: sheet(Workshop, ['code', 'titleFa', 'titleEn', 'craft', 'organisedBy', 'audience', 'state', 'heldOn', 'hours', 'capacity', 'province', 'centre']),
    workshopAttendances: sheet(WorkshopAttendance, ['workshop', 'person', 'trainee', 'isPractitioner', 'certifiedOn']),
    sittings: sheet(ExamSitting, [
      'code', 'kind', 'standardVersion', 'rule', 'courseRun', 'trainingCentre', 'province', 'heldOn', 'registrationClosesOn', 'capacity', 'state', 'markedOn',
    ]),
    examAssessors: sheet(ExamAssessor, ['sitting', 'role', 'expert']),
    attempts: sheet(ExamAttempt, ['sitting', 'person', 'trainee', 'passedWritten', 'attemptNumber', 'writtenScore', 'practicalScore', 'finalScore', 'result']),
    certificates: sheet(Certificate, [
      'serial', 'person', 'trainee', 'standardVersion', 'trainingCentre', 'level', 'issuer', 'issuedOn', 'status', 'statusReason', 'statusChangedOn', 'attempt',
    ]),
    enterprises: sheet(Enterprise, ['nameFa', 'nameEn', 'kind', 'state', 'foundedOn', 'closedOn', 'province', 'craftPlace']),
    enterpriseCrafts: sheet(EnterpriseCraft, ['enterprise', 'craft']),
    enterpriseFounders: sheet(EnterpriseFounder, ['enterprise', 'trainee']),
    employmentOutcomes: sheet(EmploymentOutcome, [
      'trainee', 'courseRun', 'certificate', 'atMonths', 'askedOn', 'status', 'isInCraft', 'incomeBand', 'workProvince', 'craftPlace', 'enterprise',
    ]),
    relocationOutcomes: sheet(RelocationOutcome, ['trainee', 'originKind', 'originProvince', 'craftPlace', 'movedOn', 'reason', 'atMonths', 'askedOn', 'isStillThere']),

    exhibitors: sheet(Exhibitor, ['kind', 'nameFa', 'nameEn', 'artisan', 'trainee', 'trainingCentre']),
    booths: sheet(Booth, [
      'exhibition', 'hall', 'exhibitor', 'number', 'state', 'appliedOn', 'allocatedOn', 'occupiedOn', 'releasedOn', 'rejectedOn', 'areaSquareMetres',
      'feeAmount', 'feeCurrency', 'discountPercent', 'hasLodging',
    ]),
    products: sheet(Product, [
      'code', 'nameFa', 'nameEn', 'craft', 'craftPlace', 'province', 'courseRun', 'madeIn', 'edition', 'editionSize', 'widthCm', 'heightCm', 'priceAmount', 'priceCurrency',
    ]),
    productMakers: sheet(ProductMaker, ['product', 'artisan', 'trainee', 'role']),
    productMaterials: sheet(ProductMaterial, ['product', 'material', 'isMain']),
    exhibitionProducts: sheet(ExhibitionProduct, ['booth', 'product', 'basis', 'consignedOn', 'quantity', 'askedPriceAmount', 'askedPriceCurrency']),
    sales: sheet(Sale, [
      'booth', 'product', 'soldOn', 'verification', 'declaredOn', 'declaredQuantity', 'declaredUnitPriceAmount', 'declaredUnitPriceCurrency',
      'verifiedOn', 'verifiedQuantity', 'verifiedUnitPriceAmount', 'verifiedUnitPriceCurrency', 'buyerKind', 'buyerCountryCode',
    ]),

    skills: sheet(Skill, ['slug', 'nameFa', 'nameEn', 'sector', 'teamSize', 'craft', 'standard']),
    competitions: sheet(Competition, [
      'slug', 'nameFa', 'nameEn', 'edition', 'level', 'state', 'startsOn', 'endsOn', 'registrationOpensOn', 'registrationClosesOn', 'hostProvince',
      'ruleSet', 'scaleProfile', 'visibility', 'startedAt', 'markingClosedAt', 'ratifiedAt', 'publishedAt',
    ]),
    skillEvents: sheet(SkillEvent, [
      'competition', 'skill', 'number', 'teamSize', 'firstDayOn', 'lastDayOn', 'boardState', 'startedAt', 'endedAt', 'finalisedAt', 'progress',
    ]),
    entries: sheet(Entry, ['skillEvent', 'bib', 'labelFa', 'labelEn', 'state', 'province', 'centre', 'confirmedAt', 'finishedAt']),
    entryCompetitors: sheet(EntryCompetitor, ['entry', 'skillEvent', 'position', 'trainee', 'person', 'isNamed', 'displayNameFa', 'isMinor']),
    standings: sheet(Standing, ['entry', 'skillEvent', 'rank', 'previousRank', 'isTied', 'raw', 'scale', 'scaleProfile', 'progress', 'hasPendingMarks', 'asOfSequence', 'computedAt']),
    awards: sheet(Award, ['entry', 'skillEvent', 'competition', 'province', 'kind', 'scale', 'scaleProfile', 'points']),
  };
}

/** What has been made since the last time, in the order in which it has to be loaded. */
export const takeAll = (sheets: Sheets): Load[] => Object.values(sheets).map(sheet => sheet.take());

/**
 * What a large load takes off and puts back. The tables with most of the rows are loaded without indexes, except where triggers
 * find their rows by them, and would read a whole table for each cohort; those are loaded without their references only.
 */
export const burdened = (sheets: Sheets): Record<'indexed' | 'referring', string[]> => {
  const { persons, trainees, courseRuns, coverages, sittings, attempts, certificates, employmentOutcomes, products } = sheets;
  const { enrolments, courseRunInstructors, productMakers, productMaterials, exhibitionProducts, sales, examAssessors } = sheets;
  const indexed = [persons, trainees, courseRuns, coverages, sittings, attempts, certificates, employmentOutcomes, products].map(({ table }) => table);
  const others = [enrolments, courseRunInstructors, productMakers, productMaterials, exhibitionProducts, sales, examAssessors].map(({ table }) => table);
  return { indexed, referring: [...indexed, ...others] };
};
