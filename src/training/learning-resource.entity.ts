import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Text, Url, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { StandardVersion } from '../qualifications/index.js';
import { CompetencyResource } from './competency-resource.entity.js';
import { LearningResourceKind, LearningResourceState } from './learning-resource.enums.js';
import { TrainingParty } from './workshop.enums.js';

@Table({
  description: 'Something to learn or teach from: a book, a film, a pattern.',
  plural: 'learningResources',
  keys: ['code'],
  order: { titleFa: 'ASC' },
  search: ['titleFa', 'titleEn', 'code'],
})
@Check({ name: 'learning_resource_published_dated', expression: "(state = 'DRAFT') = (published_on is null)" })
@Check({ name: 'learning_resource_retired_dated', expression: "(state = 'RETIRED') = (retired_on is not null) and retired_on >= published_on" })
@Check({ name: 'learning_resource_edition_positive', expression: 'edition > 0' })
@Check({ name: 'learning_resource_published_licensed', expression: "state <> 'PUBLISHED' or licence_text is not null" })
export class LearningResource extends HubRecord {
  @Text({ description: 'Readable key, for example `wheel-throwing-film-2`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Title as published.', order: true })
  titleFa!: string;
  titleEn!: string | null;

  @Choice(() => LearningResourceKind, { description: 'What sort of thing it is.', filter: true })
  kind!: LearningResourceKind;

  @Choice(() => LearningResourceState, { description: 'Whether it is for use.', filter: true })
  state!: LearningResourceState;

  @Text({ description: 'Its language as an ISO 639 code, for example `fa`.', filter: true, default: 'fa' })
  language!: string;

  @Whole({ description: 'Counts the editions, from 1.', default: 1 })
  edition!: number;

  @Url({ description: 'Where it can be had. Null for what exists only on paper.', nullable: true })
  url!: string | null;

  @Text({ description: 'Terms of use, for example `CC BY-SA 4.0`. Null while they are not settled.', nullable: true })
  licenceText!: string | null;

  @Choice(() => TrainingParty, { description: 'Who had it made. Null where neither party did.', nullable: true, filter: true })
  developedBy!: TrainingParty | null;

  @Across(() => StandardVersion, { description: 'Version of the standard that it was made for. Null where it serves several.', nullable: true })
  standardVersion!: Link<StandardVersion> | null;

  @Day({ description: 'Day of publication. Null while it is a draft.', nullable: true, filter: true, order: true })
  publishedOn!: string | null;

  @Day({ description: 'Day from which it is outdated. Null until then.', nullable: true })
  retiredOn!: string | null;

  @HasMany(() => CompetencyResource, { by: 'resource', description: 'Competencies that it helps to learn.' })
  competencies!: Many<CompetencyResource>;
}
