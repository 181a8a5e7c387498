import { Check } from '@mikro-orm/decorators/legacy';
import { Organisation } from '../cooperation/index.js';
import { Artisan, CraftPlace, Province, SkillsHub } from '../heritage/index.js';
import { Bilingual, Choice, Day, Real, Text, Url, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, Has, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CourseRun } from './course-run.entity.js';
import { Inspection } from './inspection.entity.js';
import { LicenceApplication } from './licence-application.entity.js';
import { Licence } from './licence.entity.js';
import { LicenceState } from './licence.enums.js';
import { Person } from './person.entity.js';
import { CentreOwnership, CentreState } from './training-centre.enums.js';
import { Workshop } from './workshop.entity.js';

@Table({
  description: 'A place or team that gives courses. What a private one may teach stands in its `licences`.',
  plural: 'trainingCentres',
  keys: ['code'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn', 'code'],
})
@Check({ name: 'training_centre_in_iran', expression: 'latitude >= 25 and latitude <= 39.8 and longitude >= 44 and longitude <= 63.4' })
@Check({ name: 'training_centre_position_whole', expression: '(latitude is null) = (longitude is null)' })
@Check({ name: 'training_centre_capacity_positive', expression: 'capacity > 0' })
@Check({ name: 'training_centre_one_founder', expression: 'num_nonnulls(founder_id, founding_organisation_id) <= 1' })
@Check({ name: 'training_centre_closed_dated', expression: "(state = 'CLOSED') = (closed_on is not null)" })
export class TrainingCentre extends HubRecord {
  @Text({ description: 'Readable key, for example `lalejin-pottery`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Approved name.', order: true })
  nameFa!: string;
  nameEn!: string | null;

  @Choice(() => CentreOwnership, { description: 'Who runs it.', filter: true })
  ownership!: CentreOwnership;

  @Choice(() => CentreState, { description: 'Whether it is open.', filter: true })
  state!: CentreState;

  @Day({ description: 'Day on which it was given up. Null while it is not.', nullable: true })
  closedOn!: string | null;

  @Across(() => Province, { description: 'Province of its premises; of its base for a mobile team.' })
  province!: Link<Province>;

  @Across(() => CraftPlace, { description: 'Craft city or village that it stands in. Null elsewhere.', nullable: true })
  craftPlace!: Link<CraftPlace> | null;

  @Across(() => SkillsHub, { description: 'Skills hub that it belongs to. Null for nearly all.', nullable: true })
  skillsHub!: Link<SkillsHub> | null;

  @Text({ description: 'Street address of the premises, in Persian.', nullable: true })
  address!: string | null;

  @Real({ description: 'Latitude in degrees north.', precision: 7, scale: 4, nullable: true, filter: true })
  latitude!: number | null;

  @Real({ description: 'Longitude in degrees east.', precision: 7, scale: 4, nullable: true, filter: true })
  longitude!: number | null;

  @Text({ description: 'Telephone of the office, not of a person.', nullable: true })
  phone!: string | null;

  @Url({ description: 'Page of the centre.', nullable: true })
  website!: string | null;

  @Whole({ description: 'How many trainees it has room for at one time.' })
  capacity!: number;

  @One(() => Person, { description: 'Natural person who founded it. Null for public centres and for founding organisations.', nullable: true, policy: 'RESTRICTED' })
  founder!: Link<Person> | null;

  @Across(() => Organisation, { description: 'Organisation that founded it. Null where a person did, and for public centres.', nullable: true })
  foundingOrganisation!: Link<Organisation> | null;

  @One(() => Person, { description: 'Manager whom the founder introduced.', nullable: true, policy: 'RESTRICTED' })
  manager!: Link<Person> | null;

  @Across(() => Artisan, { description: 'Top artisan who heads a craft school technically. Null for other centres.', nullable: true })
  technicalHead!: Link<Artisan> | null;

  @Has(() => Licence, {
    by: 'centre',
    description: 'The licence that was granted last among those not ended or suspended; its `isValidToday` says whether the term still runs. Null where there is none, as for public centres.',
    where: { state: [LicenceState.PROVISIONAL, LicenceState.LICENSED] },
    order: { validFromOn: 'DESC' },
  })
  currentLicence!: Link<Licence> | null;

  @HasMany(() => Licence, { by: 'centre', description: 'All licences, the newest first.', order: { validFromOn: 'DESC' } })
  licences!: Many<Licence>;

  @HasMany(() => LicenceApplication, { by: 'centre', description: 'Applications for a licence, the newest first.', order: { submittedOn: 'DESC' } })
  licenceApplications!: Many<LicenceApplication>;

  @HasMany(() => Inspection, { by: 'centre', description: 'Inspections of the premises, the newest first.', order: { inspectedOn: 'DESC' } })
  inspections!: Many<Inspection>;

  @HasMany(() => CourseRun, { by: 'centre', description: 'Runs given by the centre, the newest first.', order: { startsOn: 'DESC' } })
  courseRuns!: Many<CourseRun>;

  @HasMany(() => Workshop, { by: 'centre', description: 'Workshops held at the centre, the newest first.', order: { heldOn: 'DESC' } })
  workshops!: Many<Workshop>;
}
