import { Approval, Competency, ExamAttempt, ExamSitting, Standard, StandardVersion } from '../../qualifications/index.js';
import { CompetencyResource, CourseRun, Enrolment, Instructor, InsuranceCoverage, LearningResource, RefresherCompletion, Trainee, Workshop, WorkshopAttendance } from '../../training/index.js';
import { CooperationActivity } from '../cooperation-activity.entity.js';
import { DataContribution } from '../data-contribution.entity.js';
import { IndicatorUnit, IndicatorWindow } from '../indicator.enums.js';
import { Organisation } from '../organisation.entity.js';
import { QualityIssue } from '../quality-issue.entity.js';
import { RUN_CRAFT, VERSION_CRAFT, joinMerged, joinRunCraft, joinVersionCraft, person } from './fragments.js';
import { type IndicatorDeclaration, table } from './indicator-declaration.js';

const { COUNT, SHARE } = IndicatorUnit;
const { TERM, INSTANT, LAST_12_MONTHS, LAST_24_MONTHS } = IndicatorWindow;

/** Commitments of both parties together, J01 to J06, and what else they provide for, O01 and O02. */
export const JOINT: readonly IndicatorDeclaration[] = [
  {
    key: 'jointlyApprovedStandards',
    unit: COUNT,
    window: TERM,
    breakdowns: { CRAFT: 's.craft_id', MONTH: 'v.published_on' },
    count: ({ within }) => ({
      id: 'v.id',
      rows: `from ${table(StandardVersion)} v left join ${table(Standard)} s on s.id = v.standard_id
        where v.state in ('PUBLISHED', 'SUPERSEDED') and ${within('v.published_on')}
          and 2 = (select count(distinct a.party) from ${table(Approval)} a where a.standard_version_id = v.id and a.content_hash = v.content_hash)`,
    }),
  },
  {
    key: 'standardsWithResourcesShare',
    unit: SHARE,
    window: INSTANT,
    breakdowns: { CRAFT: 's.craft_id' },
    count: ({ asOf }) => ({
      id: 'v.id',
      rows: `from ${table(StandardVersion)} v left join ${table(Standard)} s on s.id = v.standard_id
        where v.published_on <= ${asOf} and (v.state = 'PUBLISHED' or (v.state = 'SUPERSEDED' and v.superseded_on > ${asOf}))`,
      hit: `exists (select from ${table(LearningResource)} l where l.standard_version_id = v.id and ${inUse('l', asOf)})
        or exists (select from ${table(Competency)} c join ${table(CompetencyResource)} k on k.competency_id = c.id
          join ${table(LearningResource)} l on l.id = k.resource_id where c.standard_version_id = v.id and ${inUse('l', asOf)})`,
    }),
  },
  {
    key: 'instructorsRefreshedShare',
    unit: SHARE,
    window: LAST_24_MONTHS,
    breakdowns: { PROVINCE: 'i.province_id' },
    isAboutPeople: true,
    count: ({ within }) => ({
      id: 'i.id',
      rows: `from ${table(Instructor)} i ${joinMerged('i.person_id')} left join (
          select distinct d.instructor_id from ${table(RefresherCompletion)} d where ${within('d.completed_on')}
        ) refreshed on refreshed.instructor_id = i.id where i.state = 'ACTIVE'`,
      once: person('i.person_id', 'i.id'),
      hit: 'refreshed.instructor_id is not null',
    }),
  },
  {
    key: 'workshopsHeld',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'w.province_id', CRAFT: 'w.craft_id', MONTH: 'w.held_on' },
    count: ({ within }) => ({ id: 'w.id', rows: `from ${table(Workshop)} w where w.state = 'HELD' and ${within('w.held_on')}` }),
  },
  {
    key: 'workshopAttendees',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'w.province_id', CRAFT: 'w.craft_id', MONTH: 'w.held_on' },
    isAboutPeople: true,
    isRestricted: true,
    hidesRecords: true,
    count: ({ within }) => ({
      id: 'a.id',
      rows: `from ${table(Workshop)} w join ${table(WorkshopAttendance)} a on a.workshop_id = w.id ${joinMerged('a.person_id')}
        where w.state = 'HELD' and ${within('w.held_on')}`,
      once: person('a.person_id'),
    }),
  },
  {
    key: 'practicalExamsHeld',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 's.province_id', CRAFT: VERSION_CRAFT, MONTH: 's.held_on' },
    count: ({ within }) => ({
      id: 's.id',
      rows: `from ${table(ExamSitting)} s ${joinVersionCraft('s.standard_version_id')}
        where s.kind = 'PRACTICAL' and s.state in ('HELD', 'MARKED', 'CERTIFIED') and ${within('s.held_on')}`,
    }),
  },
  {
    key: 'practicalExamCandidates',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 's.province_id', CRAFT: VERSION_CRAFT, MONTH: 's.held_on' },
    isAboutPeople: true,
    isRestricted: true,
    hidesRecords: true,
    count: ({ within }) => ({
      id: 'a.id',
      rows: `from ${table(ExamSitting)} s join ${table(ExamAttempt)} a on a.sitting_id = s.id ${joinMerged('a.person_id')}
        ${joinVersionCraft('s.standard_version_id')}
        where s.kind = 'PRACTICAL' and s.state in ('MARKED', 'CERTIFIED') and ${within('s.held_on')} and a.result in ('PASS', 'FAIL')`,
      once: person('a.person_id'),
    }),
  },
  {
    key: 'sharedDatabaseFreshness',
    unit: SHARE,
    window: TERM,
    breakdowns: { PROVINCE: 'd.province_id', MONTH: 'd.due_on' },
    // what is due today and has not come may still come in time
    count: ({ within, asOf }) => ({
      id: 'd.id',
      rows: `from ${table(DataContribution)} d where ${within('d.due_on')} and (d.due_on < ${asOf} or d.received_on <= ${asOf})`,
      hit: 'd.received_on <= d.due_on',
    }),
  },
  {
    key: 'openQualityIssues',
    unit: COUNT,
    window: INSTANT,
    isLowerBetter: true,
    breakdowns: { PROVINCE: 'q.province_id', MONTH: 'q.found_on' },
    count: ({ asOf }) => ({
      id: 'q.id',
      rows: `from ${table(QualityIssue)} q where q.found_on <= ${asOf} and (q.state = 'OPEN' or q.closed_on > ${asOf})`,
    }),
  },
  {
    key: 'insuredTraineeShare',
    unit: SHARE,
    window: INSTANT,
    breakdowns: { PROVINCE: 'r.province_id', CRAFT: RUN_CRAFT },
    isAboutPeople: true,
    isRestricted: true,
    hidesRecords: true,
    count: ({ asOf }) => ({
      id: 'e.id',
      rows: `from ${table(Enrolment)} e left join ${table(CourseRun)} r on r.id = e.course_run_id ${joinRunCraft()} where e.state = 'ACTIVE'`,
      hit: `exists (${insured('i.enrolment_id = e.id', asOf)})
        or exists (${insured(`i.person_id = (select t.person_id from ${table(Trainee)} t where t.id = e.trainee_id)`, asOf)})`,
    }),
  },
  {
    key: 'activePartnerOrganisations',
    unit: COUNT,
    window: LAST_12_MONTHS,
    breakdowns: { PROVINCE: 'o.province_id' },
    count: ({ within }) => ({
      id: 'o.id',
      rows: `from ${table(Organisation)} o where exists (
          select from ${table(CooperationActivity)} a where a.organisation_id = o.id and ${within('a.held_on')})`,
    }),
  },
];

const inUse = (resource: string, asOf: string): string =>
  `${resource}.published_on <= ${asOf} and (${resource}.state = 'PUBLISHED' or ${resource}.retired_on > ${asOf})`;

const insured = (whom: string, asOf: string): string =>
  `select from ${table(InsuranceCoverage)} i where ${whom} and i.valid_from_on <= ${asOf} and i.valid_to_on > ${asOf}`;
