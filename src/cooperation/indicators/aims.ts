import { Booth, Exhibition, Exhibitor } from '../../exhibitions/index.js';
import { Craft, CraftPlace, Designation, EndangermentAssessment, Enterprise, EnterpriseCraft, EnterpriseFounder, HubMilestone } from '../../heritage/index.js';
import { ExamAttempt, ExamSitting, RplCase, Standard, StandardVersion } from '../../qualifications/index.js';
import { Course, CourseRun, EmploymentOutcome, Enrolment, Instructor, InstructorQualification, RelocationOutcome, Trainee, TrainingCentre, Workshop, WorkshopAttendance } from '../../training/index.js';
import { IndicatorUnit, IndicatorWindow } from '../indicator.enums.js';
import { AT_WORK, RUN_CRAFT, VERSION_CRAFT, joinMerged, joinMergedTrainee, joinRunCraft, joinVersionCraft, person, trainee } from './fragments.js';
import { type IndicatorDeclaration, table } from './indicator-declaration.js';

const { COUNT, SHARE } = IndicatorUnit;
const { TERM, INSTANT, LAST_12_MONTHS } = IndicatorWindow;

/** Aims of both parties, A01 to A11. */
export const AIMS: readonly IndicatorDeclaration[] = [
  {
    key: 'practicalHoursShare',
    unit: SHARE,
    window: TERM,
    breakdowns: { PROVINCE: 'r.province_id', CRAFT: RUN_CRAFT, MONTH: 'r.ends_on' },
    count: ({ within }) => ({
      id: 'r.id',
      rows: `from ${table(CourseRun)} r ${joinRunCraft()} where r.state = 'COMPLETED' and ${within('r.ends_on')}`,
      weight: { part: 'r.practice_hours + r.internship_hours', whole: 'r.total_hours' },
    }),
  },
  {
    key: 'traineesCompleted',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'r.province_id', CRAFT: RUN_CRAFT, MONTH: 'e.ended_on' },
    isAboutPeople: true,
    count: ({ within }) => ({
      id: 'e.trainee_id',
      rows: `from ${table(Enrolment)} e ${joinMergedTrainee('e.trainee_id')}
        left join ${table(CourseRun)} r on r.id = e.course_run_id ${joinRunCraft()}
        where e.state = 'COMPLETED' and ${within('e.ended_on')}`,
      once: trainee('e.trainee_id'),
    }),
  },
  {
    key: 'endangeredCraftsWithTraining',
    unit: SHARE,
    window: LAST_12_MONTHS,
    breakdowns: {},
    count: ({ within, asOf }) => ({
      id: 'c.id',
      rows: `from ${table(Craft)} c
        cross join lateral (
          select a.status from ${table(EndangermentAssessment)} a
          where a.craft_id = c.id and a.is_nationwide and a.state = 'APPROVED' and a.assessed_on <= ${asOf} and a.approved_on <= ${asOf}
          order by a.assessed_on desc, a.approved_on desc, a.id desc limit 1) latest
        left join (
          select distinct ${RUN_CRAFT} as craft_id from ${table(CourseRun)} r ${joinRunCraft()}
          where r.state = 'COMPLETED' and ${within('r.ends_on')}) taught on taught.craft_id = c.id
        where latest.status = 'ENDANGERED'`,
      hit: 'taught.craft_id is not null',
    }),
  },
  {
    key: 'practitionersUpskilled',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'u.province_id', CRAFT: 'u.craft_id', MONTH: 'u.day' },
    isAboutPeople: true,
    isRestricted: true,
    hidesRecords: true,
    count: ({ within }) => ({
      id: 'u.id',
      rows: `from (
          select a.id, a.person_id, a.person_id as one, w.province_id, w.craft_id, w.held_on as day
          from ${table(WorkshopAttendance)} a join ${table(Workshop)} w on w.id = a.workshop_id
          where a.is_practitioner and w.state = 'HELD' and ${within('w.held_on')}
          union all
          select p.id, p.person_id, p.person_id, p.province_id, ${VERSION_CRAFT}, p.decided_on
          from ${table(RplCase)} p ${joinVersionCraft('p.standard_version_id')}
          where p.state = 'AWARDED' and ${within('p.decided_on')}
          union all
          select e.id, t.person_id, t.id, r.province_id, ${RUN_CRAFT}, e.ended_on
          from ${table(Course)} c join ${table(CourseRun)} r on r.course_id = c.id join ${table(Enrolment)} e on e.course_run_id = r.id
          join ${table(Trainee)} t on t.id = e.trainee_id ${joinRunCraft()}
          where c.audience = 'PRACTITIONERS' and e.state = 'COMPLETED' and ${within('e.ended_on')}
        ) u ${joinMerged('u.person_id')}`,
      once: person('u.person_id', 'u.one'),
    }),
  },
  {
    key: 'qualifiedHandicraftInstructors',
    unit: COUNT,
    window: INSTANT,
    breakdowns: { PROVINCE: 'i.province_id', CRAFT: 's.craft_id' },
    isAboutPeople: true,
    count: ({ asOf }) => ({
      id: 'i.id',
      rows: `from ${table(InstructorQualification)} q join ${table(Instructor)} i on i.id = q.instructor_id ${joinMerged('i.person_id')}
        join ${table(Standard)} s on s.id = q.standard_id
        where q.state in ('QUALIFIED', 'REFRESHER_DUE') and q.valid_from_on <= ${asOf} and q.valid_to_on > ${asOf} and s.craft_id is not null`,
      once: person('i.person_id', 'i.id'),
    }),
  },
  employmentRate('employmentRate6m', 6, { PROVINCE: 'coalesce(r.province_id, t.province_id)', CRAFT: RUN_CRAFT, MONTH: 'o.asked_on' }),
  {
    key: 'reverseMigrants',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'place.province_id', CRAFT: 'd.craft_id', MONTH: 'o.moved_on' },
    isAboutPeople: true,
    isRestricted: true,
    hidesRecords: true,
    count: ({ within, asOf }) => ({
      id: 'o.id',
      rows: `from (
          select distinct on (f.trainee_id) f.* from ${table(RelocationOutcome)} f
          where f.asked_on <= ${asOf} order by f.trainee_id, f.asked_on desc, f.at_months desc) o
        ${joinMergedTrainee('o.trainee_id')}
        join ${table(CraftPlace)} place on place.id = o.craft_place_id
        join ${table(Designation)} d on d.craft_place_id = place.id
        where o.is_still_there and o.reason = 'CRAFT_WORK' and ${within('o.moved_on')}
          and d.level in ('NATIONAL', 'WORLD') and d.state in ('REGISTERED', 'RENEWED') and coalesce(d.expires_on > ${asOf}, true)`,
      once: trainee('o.trainee_id'),
    }),
  },
  {
    key: 'newEnterprises',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'n.province_id', CRAFT: 'made.craft_id', MONTH: 'n.founded_on' },
    count: ({ within }) => ({
      id: 'n.id',
      rows: `from ${table(Enterprise)} n left join ${table(EnterpriseCraft)} made on made.enterprise_id = n.id
        where ${within('n.founded_on')} and exists (
          select from ${table(EnterpriseFounder)} f join ${table(Enrolment)} e on e.trainee_id = f.trainee_id
          where f.enterprise_id = n.id and e.state = 'COMPLETED' and e.ended_on <= n.founded_on)`,
      once: 'n.id',
    }),
  },
  {
    key: 'exhibitionsHeld',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'x.province_id', MONTH: 'x.closes_on' },
    count: ({ within }) => ({ id: 'x.id', rows: `from ${table(Exhibition)} x where x.state = 'CLOSED' and ${within('x.closes_on')}` }),
  },
  {
    key: 'traineeBooths',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'x.province_id', MONTH: 'x.closes_on' },
    count: ({ within }) => ({
      id: 'b.id',
      rows: `from ${table(Exhibition)} x join ${table(Booth)} b on b.exhibition_id = x.id join ${table(Exhibitor)} h on h.id = b.exhibitor_id
        where x.state = 'CLOSED' and ${within('x.closes_on')} and b.state in ('OCCUPIED', 'RELEASED') and h.trainee_id is not null`,
    }),
  },
  {
    key: 'standardsPublished',
    unit: COUNT,
    window: TERM,
    breakdowns: { CRAFT: 's.craft_id', MONTH: 'v.published_on' },
    count: ({ within }) => ({
      id: 'v.id',
      rows: `from ${table(StandardVersion)} v left join ${table(Standard)} s on s.id = v.standard_id
        where v.state in ('PUBLISHED', 'SUPERSEDED') and ${within('v.published_on')}`,
    }),
  },
  {
    key: 'peopleAssessed',
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
        where s.kind <> 'WRITTEN' and s.state in ('MARKED', 'CERTIFIED') and ${within('s.held_on')} and a.result in ('PASS', 'FAIL')`,
      once: person('a.person_id'),
    }),
  },
  {
    key: 'hubMilestonesDone',
    unit: SHARE,
    window: INSTANT,
    breakdowns: {},
    count: ({ asOf }) => ({
      id: 'm.id',
      rows: `from ${table(HubMilestone)} m where m.state <> 'DROPPED'`,
      hit: `m.state = 'DONE' and m.done_on <= ${asOf}`,
    }),
  },
  {
    key: 'hubTraineesServed',
    unit: COUNT,
    window: TERM,
    breakdowns: { CRAFT: RUN_CRAFT, MONTH: 'e.ended_on' },
    isAboutPeople: true,
    count: ({ within }) => ({
      id: 'e.trainee_id',
      rows: `from ${table(TrainingCentre)} c join ${table(CourseRun)} r on r.centre_id = c.id join ${table(Enrolment)} e on e.course_run_id = r.id
        ${joinMergedTrainee('e.trainee_id')} ${joinRunCraft()}
        where c.skills_hub_id is not null and e.state = 'COMPLETED' and ${within('e.ended_on')}`,
      once: trainee('e.trainee_id'),
    }),
  },
];

/** The part of graduates at work so many months after their training; those whose work is unknown are not among them. */
export function employmentRate(key: string, months: number, breakdowns: IndicatorDeclaration['breakdowns']): IndicatorDeclaration {
  return {
    key,
    unit: SHARE,
    window: TERM,
    breakdowns,
    isAboutPeople: true,
    isRestricted: true,
    hidesRecords: true,
    count: ({ within }) => ({
      id: 'o.id',
      rows: `from ${table(EmploymentOutcome)} o left join ${table(Trainee)} t on t.id = o.trainee_id ${joinMergedTrainee('o.trainee_id')}
        left join ${table(CourseRun)} r on r.id = o.course_run_id ${joinRunCraft()}
        where o.at_months = ${months} and o.status <> 'UNKNOWN' and ${within('o.asked_on')}`,
      once: trainee('o.trainee_id'),
      hit: `o.status in ${AT_WORK}`,
    }),
  };
}
