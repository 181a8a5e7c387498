import { Check } from '@mikro-orm/decorators/legacy';
import { Expert } from '../cooperation/index.js';
import { Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { ReviewDecision } from './exam.enums.js';
import { ExamSitting } from './exam-sitting.entity.js';
import { StandardVersion } from './standard-version.entity.js';

@Table({ description: 'A craft expert looking through an exam before it is used.', plural: 'examReviews', order: { reviewedOn: 'DESC' } })
@Check({ name: 'exam_review_of_one', expression: 'num_nonnulls(sitting_id, item_set) = 1' })
@Check({ name: 'exam_review_not_by_the_author', expression: 'author_id <> reviewer_id' })
export class ExamReview extends HubRecord {
  @One(() => StandardVersion, { description: 'Version that the exam belongs to.' })
  standardVersion!: Link<StandardVersion>;

  @One(() => ExamSitting, { description: 'Sitting whose exam was reviewed. Null where a set of items was.', nullable: true })
  sitting!: Link<ExamSitting> | null;

  @Text({ description: 'Name of the set of items that was reviewed. Null where the exam of a sitting was.', nullable: true })
  itemSet!: string | null;

  @Across(() => Expert, { description: 'Who reviewed it.' })
  reviewer!: Link<Expert>;

  @Across(() => Expert, { description: 'Who wrote the exam, never the reviewer. Null where the author is no listed expert.', nullable: true, filter: false })
  author!: Link<Expert> | null;

  @Choice(() => ReviewDecision, { description: 'What the reviewer thinks of it.', filter: true })
  decision!: ReviewDecision;

  @Text({ description: 'What the reviewer wrote, in Persian; it may tell of exam questions.', nullable: true, persian: true, policy: 'RESTRICTED' })
  comments!: string | null;

  @Day({ description: 'Day of the review.', filter: true, order: true })
  reviewedOn!: string;
}
