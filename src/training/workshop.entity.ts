import { Check } from '@mikro-orm/decorators/legacy';
import { Craft, CraftPlace, Province } from '../heritage/index.js';
import { Bilingual, Choice, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CourseAudience } from './course.enums.js';
import { Instructor } from './instructor.entity.js';
import { TrainingCentre } from './training-centre.entity.js';
import { WorkshopAttendance } from './workshop-attendance.entity.js';
import { WorkshopInstructor } from './workshop-instructor.entity.js';
import { TrainingParty, WorkshopState } from './workshop.enums.js';

@Table({
  description: 'A short training event without an exam. The premises where artisans work are a `CraftWorkshop`.',
  plural: 'workshops',
  keys: ['code'],
  order: { heldOn: 'DESC' },
  search: ['titleFa', 'titleEn', 'code'],
})
@Check({ name: 'workshop_hours_positive', expression: 'hours > 0' })
@Check({ name: 'workshop_capacity_positive', expression: 'capacity > 0' })
export class Workshop extends HubRecord {
  @Text({ description: 'Readable key, for example `natural-dyes-1404`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Title as announced.', order: true })
  titleFa!: string;
  titleEn!: string | null;

  @Across(() => Craft, { description: 'Craft that it is about. Null for one that serves all crafts.', nullable: true })
  craft!: Link<Craft> | null;

  @Choice(() => TrainingParty, { description: 'Who organises it.', filter: true })
  organisedBy!: TrainingParty;

  @Choice(() => CourseAudience, { description: 'For whom it is.', filter: true })
  audience!: CourseAudience;

  @Choice(() => WorkshopState, { description: 'State of the workshop.', filter: true })
  state!: WorkshopState;

  @Day({ description: 'Day of the workshop; its first where it takes several.', filter: true, order: true })
  heldOn!: string;

  @Whole({ description: 'Length in hours.' })
  hours!: number;

  @Whole({ description: 'Seats. Null where it is open to all who come.', nullable: true })
  capacity!: number | null;

  @Across(() => Province, { description: 'Province in which it takes place.' })
  province!: Link<Province>;

  @Across(() => CraftPlace, { description: 'Craft city or village in which it takes place. Null elsewhere.', nullable: true })
  craftPlace!: Link<CraftPlace> | null;

  @One(() => TrainingCentre, { description: 'Centre that hosts it. Null where no centre does.', nullable: true })
  centre!: Link<TrainingCentre> | null;

  @HasThrough(() => Instructor, { via: () => WorkshopInstructor, from: 'workshop', to: 'instructor', description: 'Who gives it.' })
  instructors!: Many<Instructor>;

  @HasMany(() => WorkshopAttendance, { by: 'workshop', description: 'People who attended.' })
  attendances!: Many<WorkshopAttendance>;
}
