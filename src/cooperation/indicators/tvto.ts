import { Alignment, Certificate, ExamAttempt, ExamReview, ExamSitting, Framework, FrameworkItem, Panel, PanelMembership, RplCase, Standard, StandardVersion } from '../../qualifications/index.js';
import { CourseRun, Enrolment, Licence, LicenceApplication, TrainingCentre } from '../../training/index.js';
import { ExpertNomination } from '../expert-nomination.entity.js';
import { Expert } from '../expert.entity.js';
import { IndicatorUnit, IndicatorWindow } from '../indicator.enums.js';
import { Party } from '../party.entity.js';
import { RUN_CRAFT, VERSION_CRAFT, joinRunCraft, joinVersionCraft } from './fragments.js';
import { type IndicatorDeclaration, table } from './indicator-declaration.js';

const { COUNT, SHARE, DAYS } = IndicatorUnit;
const { TERM, INSTANT } = IndicatorWindow;

/** Commitments of TVTO, T01 to T04. */
export const TVTO: readonly IndicatorDeclaration[] = [
  {
    key: 'trainingCompletionsOnStandard',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'r.province_id', CRAFT: RUN_CRAFT, MONTH: 'e.ended_on' },
    isAboutPeople: true,
    count: ({ within }) => ({
      id: 'e.id',
      rows: `from ${table(Enrolment)} e join ${table(CourseRun)} r on r.id = e.course_run_id ${joinRunCraft()}
        where e.state = 'COMPLETED' and ${within('e.ended_on')} and r.standard_version_id is not null`,
    }),
  },
  {
    key: 'runsOnAlignedStandardShare',
    unit: SHARE,
    window: TERM,
    breakdowns: { PROVINCE: 'r.province_id', CRAFT: RUN_CRAFT, MONTH: 'r.ends_on' },
    count: ({ within }) => ({
      id: 'r.id',
      rows: `from ${table(CourseRun)} r ${joinRunCraft()} left join (
          select distinct l.standard_id from ${table(Alignment)} l join ${table(FrameworkItem)} i on i.id = l.item_id
          join ${table(Framework)} f on f.id = i.framework_id where f.scheme in ('ISCO', 'ESCO')
        ) aligned on aligned.standard_id = run_version.standard_id
        where r.state = 'COMPLETED' and ${within('r.ends_on')}`,
      hit: 'aligned.standard_id is not null',
    }),
  },
  {
    key: 'examPassRate',
    unit: SHARE,
    window: TERM,
    breakdowns: { PROVINCE: 's.province_id', CRAFT: VERSION_CRAFT, MONTH: 's.held_on' },
    isAboutPeople: true,
    isRestricted: true,
    hidesRecords: true,
    count: ({ within }) => ({
      id: 'a.id',
      rows: `from ${table(ExamSitting)} s join ${table(ExamAttempt)} a on a.sitting_id = s.id ${joinVersionCraft('s.standard_version_id')}
        where s.kind <> 'WRITTEN' and s.state in ('MARKED', 'CERTIFIED') and ${within('s.held_on')} and a.result <> 'PENDING'`,
      hit: "a.result = 'PASS'",
    }),
  },
  {
    key: 'certificatesIssued',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'coalesce(s.province_id, p.province_id)', CRAFT: VERSION_CRAFT, MONTH: 'c.issued_on' },
    isAboutPeople: true,
    count: ({ within }) => ({
      id: 'c.id',
      rows: `from ${table(Certificate)} c ${joinVersionCraft('c.standard_version_id')}
        left join ${table(ExamAttempt)} a on a.id = c.attempt_id left join ${table(ExamSitting)} s on s.id = a.sitting_id
        left join ${table(RplCase)} p on p.id = c.rpl_case_id
        where c.status not in ('REVOKED', 'REPLACED') and ${within('c.issued_on')}`,
    }),
  },
  {
    key: 'standardsWithExpertPanelShare',
    unit: SHARE,
    window: TERM,
    breakdowns: { CRAFT: 's.craft_id', MONTH: 'v.published_on' },
    count: ({ within }) => ({
      id: 'v.id',
      rows: `from ${table(StandardVersion)} v left join ${table(Standard)} s on s.id = v.standard_id
        where v.state in ('PUBLISHED', 'SUPERSEDED') and ${within('v.published_on')}`,
      hit: `exists (
        select from ${table(Panel)} p join ${table(PanelMembership)} m on m.panel_id = p.id join ${table(Expert)} x on x.id = m.expert_id
        where p.standard_version_id = v.id and m.nominated_by = 'DEPUTY' and (m.role = 'CRAFT_EXPERT' or x.craft_id is not null))`,
    }),
  },
  {
    key: 'examsWithExpertReviewShare',
    unit: SHARE,
    window: TERM,
    breakdowns: { PROVINCE: 's.province_id', CRAFT: VERSION_CRAFT, MONTH: 's.held_on' },
    count: ({ within }) => ({
      id: 's.id',
      rows: `from ${table(ExamSitting)} s ${joinVersionCraft('s.standard_version_id')}
        left join (${reviews('w.sitting_id')}) own on own.reviewed = s.id
        left join (${reviews('w.standard_version_id', 'and w.sitting_id is null')}) items on items.reviewed = s.standard_version_id and items.first_on <= s.held_on
        where s.state in ('HELD', 'MARKED', 'CERTIFIED') and ${within('s.held_on')}`,
      hit: 'own.reviewed is not null or items.reviewed is not null',
    }),
  },
  {
    key: 'licensedPrivateCentres',
    unit: COUNT,
    window: INSTANT,
    breakdowns: { PROVINCE: 'c.province_id' },
    // a licence that ran out since was in force before that; one that was revoked leaves the count for good
    count: ({ asOf }) => ({
      id: 'c.id',
      rows: `from ${table(TrainingCentre)} c where c.ownership = 'PRIVATE' and exists (
          select from ${table(Licence)} l where l.centre_id = c.id and l.state in ('PROVISIONAL', 'LICENSED', 'EXPIRED')
            and l.valid_from_on <= ${asOf} and l.valid_to_on > ${asOf})`,
    }),
  },
  {
    key: 'licenceDecisionDays',
    unit: DAYS,
    window: TERM,
    isMedian: true,
    isLowerBetter: true,
    breakdowns: { PROVINCE: 'c.province_id', MONTH: 'a.decided_on' },
    count: ({ within }) => ({
      id: 'a.id',
      rows: `from ${table(LicenceApplication)} a join ${table(TrainingCentre)} c on c.id = a.centre_id
        where c.ownership = 'PRIVATE' and a.state in ('GRANTED', 'REJECTED') and ${within('a.decided_on')}`,
      weight: { part: 'a.decided_on - a.submitted_on' },
    }),
  },
];

/** Exams, or versions of standards, that an expert whom the Deputy put forward looked through, and when first. */
const reviews = (reviewed: string, condition = ''): string =>
  `select ${reviewed} as reviewed, min(w.reviewed_on) as first_on from ${table(ExamReview)} w
   where exists (select from ${table(ExpertNomination)} n join ${table(Party)} by on by.id = n.party_id
     where n.expert_id = w.reviewer_id and by.role = 'DEPUTY' and n.state in ('ACCEPTED', 'RETIRED')) ${condition}
   group by ${reviewed}`;
