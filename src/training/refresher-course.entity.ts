import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Standard } from '../qualifications/index.js';
import { RefresherCompletion } from './refresher-completion.entity.js';
import { TrainingParty } from './workshop.enums.js';

@Table({
  description: 'A course that keeps instructors up to date and prolongs their qualification.',
  plural: 'refresherCourses',
  keys: ['code'],
  order: { titleFa: 'ASC' },
  search: ['titleFa', 'titleEn', 'code'],
})
@Check({ name: 'refresher_course_hours_positive', expression: 'hours > 0' })
@Check({ name: 'refresher_course_valid_months_positive', expression: 'valid_months > 0' })
export class RefresherCourse extends HubRecord {
  @Text({ description: 'Readable key, for example `glaze-safety`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Title as announced.', order: true })
  titleFa!: string;
  titleEn!: string | null;

  @Across(() => Standard, { description: 'Standard whose instructors it is for. Null where it is for all.', nullable: true })
  standard!: Link<Standard> | null;

  @Choice(() => TrainingParty, { description: 'Who designed it; the memorandum wants both.', filter: true })
  designedBy!: TrainingParty;

  @Whole({ description: 'Length in hours.' })
  hours!: number;

  @Whole({ description: 'Months for which a completion prolongs a qualification.', default: 24 })
  validMonths!: number;

  @Day({ description: 'Day from which it is offered.', filter: true, order: true })
  offeredFromOn!: string;

  @HasMany(() => RefresherCompletion, { by: 'refresherCourse', description: 'Instructors who completed it, the newest first.', order: { completedOn: 'DESC' } })
  completions!: Many<RefresherCompletion>;
}
