import { Check } from '@mikro-orm/decorators/legacy';
import { Province } from '../heritage/index.js';
import { Bilingual, Choice, Day, Text, Url, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { NeedsAssessmentState, NeedsMethod } from './needs.enums.js';
import { NeedsFinding } from './needs-finding.entity.js';
import { Party } from './party.entity.js';

@Table({
  description: 'A study of which training handicrafts need, in one province or in the whole country.',
  plural: 'needsAssessments',
  keys: ['code'],
  order: { periodStartsOn: 'DESC' },
  search: ['code', 'titleFa', 'titleEn'],
})
@Check({ name: 'needs_assessment_period_in_order', expression: 'period_starts_on < period_ends_on' })
@Check({ name: 'needs_assessment_sample_not_negative', expression: 'sample_size >= 0' })
@Check({ name: 'needs_assessment_published', expression: "(state = 'PUBLISHED') = (published_on is not null) and published_on >= period_starts_on" })
export class NeedsAssessment extends HubRecord {
  @Text({ description: 'Readable key, for example `NA-1404-10`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Title of the report.', required: 'FA' })
  titleFa!: string;
  titleEn!: string | null;

  @One(() => Party, { description: 'Party that carried it out; by the memorandum the Deputy.' })
  party!: Link<Party>;

  @Across(() => Province, { description: 'Province that it looked at. Null where it looked at the whole country.', nullable: true })
  province!: Link<Province> | null;

  @Choice(() => NeedsMethod, { description: 'How the needs were found out.' })
  method!: NeedsMethod;

  @Day({ description: 'First day of the period studied.', filter: true, order: true })
  periodStartsOn!: string;

  @Day({ description: 'First day after the period studied.' })
  periodEndsOn!: string;

  @Whole({ description: 'How many people or workshops were asked. Null where nobody was, as in a desk study.', nullable: true })
  sampleSize!: number | null;

  @Choice(() => NeedsAssessmentState, { description: 'Stage it is in.', filter: true, default: NeedsAssessmentState.DRAFT })
  state!: NeedsAssessmentState;

  @Day({ description: 'Day of its release. Null while it is a draft.', nullable: true, filter: true, order: true })
  publishedOn!: string | null;

  @Url({ description: 'Full report. Null where it is not on the web.', nullable: true })
  report!: string | null;

  @HasMany(() => NeedsFinding, { by: 'assessment', description: 'The needs that it found.' })
  findings!: Many<NeedsFinding>;
}
