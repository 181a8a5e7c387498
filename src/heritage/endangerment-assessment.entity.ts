import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Expert, Organisation } from '../cooperation/index.js';
import { Choice, Day, Flag, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Confidence } from '../kernel/provenance.enums.js';
import { HubRecord } from '../kernel/record.js';
import { Craft } from './craft.entity.js';
import { AssessmentState, EndangermentBasis, EndangermentStatus } from './endangerment.enums.js';
import { Province } from './province.entity.js';

@Table({
  description: 'How far a craft was found to be at risk on one day, in the country or in one province, with the evidence.',
  plural: 'endangermentAssessments',
  order: { assessedOn: 'DESC' },
})
@Unique({ name: 'endangerment_assessment_current_in_country', properties: ['craft'], where: 'is_current and is_nationwide' })
@Unique({ name: 'endangerment_assessment_current_in_province', properties: ['craft', 'province'], where: 'is_current and not is_nationwide' })
@Check({ name: 'endangerment_assessment_area', expression: 'is_nationwide = (province_id is null)' })
@Check({ name: 'endangerment_assessment_current_approved', expression: "not is_current or state = 'APPROVED'" })
@Check({ name: 'endangerment_assessment_approved_dated', expression: "(state = 'APPROVED') = (approved_on is not null) and approved_on >= assessed_on" })
@Check({ name: 'endangerment_assessment_counts', expression: 'active_master_count >= 0 and apprentice_count >= 0 and workshop_count >= 0' })
@Check({ name: 'endangerment_assessment_baseless_unknown', expression: "basis <> 'NONE' or status = 'UNKNOWN'" })
@Check({ name: 'endangerment_assessment_dormant_masterless', expression: "status <> 'DORMANT' or coalesce(active_master_count, 0) = 0" })
@Check({ name: 'endangerment_assessment_one_assessor', expression: 'num_nonnulls(expert_id, organisation_id) <= 1' })
export class EndangermentAssessment extends HubRecord {
  @One(() => Craft, { description: 'Craft that was assessed.' })
  craft!: Link<Craft>;

  @One(() => Province, { description: 'Province that the assessment is limited to. Null where it is of the whole country.', nullable: true })
  province!: Link<Province> | null;

  @Flag({ description: 'Whether it is of the whole country rather than of one province.', filter: true })
  isNationwide!: boolean;

  @Choice(() => EndangermentStatus, { description: 'What was found.', filter: true })
  status!: EndangermentStatus;

  @Choice(() => AssessmentState, { description: 'Whether it counts.', filter: true })
  state!: AssessmentState;

  @Flag({ description: 'Whether it is the newest approved one of this craft in this area. The database keeps it.', filter: true, default: false })
  isCurrent!: boolean;

  @Day({ description: 'Day that the finding is of; 1 Farvardin where only the year is known, which `note` says then.', filter: true, order: true })
  assessedOn!: string;

  @Day({ description: 'Day on which it was approved. Null while it is a draft.', nullable: true })
  approvedOn!: string | null;

  @Across(() => Expert, { description: 'Expert who assessed it. Null where an organisation or a reporter did.', nullable: true })
  expert!: Link<Expert> | null;

  @Across(() => Organisation, { description: 'Organisation that assessed it. Null where a person did.', nullable: true })
  organisation!: Link<Organisation> | null;

  @Choice(() => EndangermentBasis, { description: 'What it rests on.', filter: true })
  basis!: EndangermentBasis;

  @Choice(() => Confidence, { description: 'How sure the status is.', filter: true })
  confidence!: Confidence;

  @Whole({ description: 'Masters who were still making it. Null where nobody counted.', nullable: true })
  activeMasterCount!: number | null;

  @Whole({ description: 'People who were learning it from them. Null where nobody counted.', nullable: true })
  apprenticeCount!: number | null;

  @Whole({ description: 'Workshops where it was made. Null where nobody counted.', nullable: true })
  workshopCount!: number | null;

  @Text({ description: 'What was seen, in Persian or English. Names no maker.', nullable: true })
  evidence!: string | null;

  @Text({ description: 'Why the craft fades or how it came back, and what else to know, in English.', nullable: true })
  note!: string | null;
}
