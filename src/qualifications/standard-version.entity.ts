import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Int } from 'type-graphql';
import { NeedsFinding } from '../cooperation/index.js';
import { Bilingual, Choice, Computed, Day, Real, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, Has, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Approval } from './approval.entity.js';
import { Certificate } from './certificate.entity.js';
import { Competency } from './competency.entity.js';
import { EquipmentRequirement } from './equipment-requirement.entity.js';
import { ExamReview } from './exam-review.entity.js';
import { ExamSitting } from './exam-sitting.entity.js';
import { MaterialRequirement } from './material-requirement.entity.js';
import { Panel } from './panel.entity.js';
import { ReviewComment } from './review-comment.entity.js';
import { RplCase } from './rpl-case.entity.js';
import { Standard } from './standard.entity.js';
import { StandardState } from './standard.enums.js';
import { ToolRequirement } from './tool-requirement.entity.js';

const FROZEN = "('APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')";

@Table({
  description: 'One version of the text of a standard: hours, weights, competencies. Certificates keep the version they were earned on for ever.',
  plural: 'standardVersions',
  order: { publishedOn: 'DESC' },
})
@Unique({ properties: ['standard', 'major', 'minor'] })
@Unique({ name: 'standard_version_one_published', properties: ['standard'], where: "state = 'PUBLISHED'" })
@Check({ name: 'standard_version_number', expression: 'major >= 1 and minor >= 0' })
@Check({
  name: 'standard_version_hours',
  expression: 'least(theory_hours, practice_hours, internship_hours, project_hours) >= 0 and theory_hours + practice_hours > 0',
})
@Check({ name: 'standard_version_weights_sum', expression: 'written_weight + practical_weight + ethics_weight = 100' })
@Check({ name: 'standard_version_weights', expression: 'least(written_weight, practical_weight, ethics_weight) >= 0' })
@Check({ name: 'standard_version_approved', expression: `(state in ${FROZEN}) = (approved_on is not null)` })
@Check({ name: 'standard_version_hash_from_approval', expression: `state not in ${FROZEN} or content_hash is not null` })
@Check({ name: 'standard_version_hash_form', expression: "content_hash ~ '^[0-9a-f]{64}$'" })
@Check({ name: 'standard_version_published', expression: "(state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) = (published_on is not null)" })
@Check({ name: 'standard_version_superseded', expression: "(state = 'SUPERSEDED') = (superseded_on is not null) and (superseded_on is null) = (transition_ends_on is null)" })
@Check({ name: 'standard_version_withdrawn', expression: "(state = 'WITHDRAWN') = (withdrawn_on is not null)" })
@Check({
  name: 'standard_version_days_in_order',
  expression:
    'drafting_started_on >= need_identified_on and review_started_on >= drafting_started_on and approved_on >= review_started_on' +
    ' and published_on >= approved_on and superseded_on >= published_on and transition_ends_on >= superseded_on and withdrawn_on >= published_on',
})
@Check({ name: 'standard_version_supersedes_another', expression: 'supersedes_id <> id' })
export class StandardVersion extends HubRecord {
  @One(() => Standard, { description: 'Series that it belongs to.' })
  standard!: Link<Standard>;

  @Whole({ description: 'First part of `number`: counts changes of what is demanded.' })
  major!: number;

  @Whole({ description: 'Second part of `number`: counts corrections.', default: 0 })
  minor!: number;

  @Computed(() => String, { description: 'Number of the version within its standard, for example `1.0`.', sql: of => `concat(${of('major')}, '.', ${of('minor')})` })
  number!: string;

  @Choice(() => StandardState, { description: 'Where it stands in its life. One version of a standard at most is `PUBLISHED`.', filter: true, default: StandardState.DRAFTING })
  state!: StandardState;

  @Bilingual({ description: 'What people of this occupation do.', required: 'FA' })
  jobDescriptionFa!: string;
  jobDescriptionEn!: string | null;

  @Bilingual({ description: 'Schooling, abilities and earlier standards that a learner needs.', required: 'FA' })
  entryRequirementsFa!: string;
  entryRequirementsEn!: string | null;

  @Text({ description: 'What an instructor of it must have, in Persian. Null where it says nothing.', nullable: true, persian: true })
  instructorRequirements!: string | null;

  @Whole({ description: 'Hours of theory.' })
  theoryHours!: number;

  @Whole({ description: 'Hours of practice.' })
  practiceHours!: number;

  @Whole({ description: 'Hours of internship; 0 where there is none.', default: 0 })
  internshipHours!: number;

  @Whole({ description: 'Hours of project work; 0 where there is none.', default: 0 })
  projectHours!: number;

  @Computed(() => Int, {
    description: 'Hours of theory, practice, internship and project together.',
    sql: of => `${of('theoryHours')} + ${of('practiceHours')} + ${of('internshipHours')} + ${of('projectHours')}`,
  })
  totalHours!: number;

  @Real({ description: 'Weight of the written part in the assessment, in per cent. The three weights sum to 100.', precision: 5, scale: 2 })
  writtenWeight!: number;

  @Real({ description: 'Weight of the practical part in the assessment, in per cent.', precision: 5, scale: 2 })
  practicalWeight!: number;

  @Real({ description: 'Weight of professional ethics in the assessment, in per cent.', precision: 5, scale: 2 })
  ethicsWeight!: number;

  @Text({ description: 'SHA-256 of the content in hex, fixed on approval; approvals name it. Null before.', nullable: true })
  contentHash!: string | null;

  @Across(() => NeedsFinding, { description: 'Training need that it was written for. Null where it was written for none in particular.', nullable: true })
  needsFinding!: Link<NeedsFinding> | null;

  @Day({ description: 'Day on which the need for it was established. Null where unknown.', nullable: true })
  needIdentifiedOn!: string | null;

  @Day({ description: 'Day on which the panel began to write. Null before, or where unknown.', nullable: true })
  draftingStartedOn!: string | null;

  @Day({ description: 'Day on which it last came before the reviewers. Null before, or where unknown.', nullable: true })
  reviewStartedOn!: string | null;

  @Day({ description: 'Day of the last approval that it needed. Null before.', nullable: true })
  approvedOn!: string | null;

  @Day({ description: 'Day from which it was in force. Null before.', nullable: true, filter: true, order: true })
  publishedOn!: string | null;

  @Day({ description: 'Day on which a newer version replaced it. Null where none did.', nullable: true })
  supersededOn!: string | null;

  @Day({ description: 'Last day on which runs and exams begun before may finish on it. Null unless it is superseded.', nullable: true, filter: true })
  transitionEndsOn!: string | null;

  @Day({ description: 'Day on which it was withdrawn. Null where it was not.', nullable: true })
  withdrawnOn!: string | null;

  @One(() => StandardVersion, { description: 'Version that it replaces or is to replace. Null for the first. No two replace the same.', nullable: true, unique: true })
  supersedes!: Link<StandardVersion> | null;

  @Has(() => StandardVersion, { by: 'supersedes', description: 'Version that replaces it or is to. Null for the newest.' })
  supersededBy!: StandardVersion | null;

  @HasMany(() => Competency, { by: 'standardVersion', order: { position: 'ASC' }, description: 'What it demands, in the order of the text.' })
  competencies!: Many<Competency>;

  @HasMany(() => ToolRequirement, { by: 'standardVersion', description: 'Tools needed throughout; those of one competency stand there.' })
  tools!: Many<ToolRequirement>;

  @HasMany(() => MaterialRequirement, { by: 'standardVersion', description: 'Materials used up throughout; those of one competency stand there.' })
  materials!: Many<MaterialRequirement>;

  @HasMany(() => EquipmentRequirement, { by: 'standardVersion', description: 'Equipment that a workshop must own.' })
  equipment!: Many<EquipmentRequirement>;

  @Has(() => Panel, { by: 'standardVersion', description: 'Panel that writes and reviews it. Null before one is formed.' })
  panel!: Panel | null;

  @HasMany(() => ReviewComment, { by: 'standardVersion', order: { raisedOn: 'DESC' }, description: 'Remarks of the reviewers, newest first.' })
  comments!: Many<ReviewComment>;

  @HasMany(() => Approval, { by: 'standardVersion', order: { approvedOn: 'ASC' }, description: 'Approvals by the parties, oldest first. One of an earlier text names another `contentHash`.' })
  approvals!: Many<Approval>;

  @HasMany(() => ExamSitting, { by: 'standardVersion', order: { heldOn: 'DESC' }, description: 'Exams held to it, newest first.' })
  examSittings!: Many<ExamSitting>;

  @HasMany(() => ExamReview, { by: 'standardVersion', order: { reviewedOn: 'DESC' }, description: 'Reviews of its exams by craft experts, newest first.' })
  examReviews!: Many<ExamReview>;

  @HasMany(() => RplCase, { by: 'standardVersion', description: 'Requests to have prior learning recognised against it.' })
  rplCases!: Many<RplCase>;

  @HasMany(() => Certificate, { by: 'standardVersion', order: { issuedOn: 'DESC' }, description: 'Certificates earned on it, newest first.' })
  certificates!: Many<Certificate>;
}
