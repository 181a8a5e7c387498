import { Check } from '@mikro-orm/decorators/legacy';
import { Province } from '../heritage/index.js';
import { Bilingual, Choice, Day, Text, Url, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Contract } from './contract.entity.js';
import { CooperationActivity } from './cooperation-activity.entity.js';
import { OrganisationKind, OrganisationState } from './organisation.enums.js';
import { OrganisationCraft } from './organisation-craft.entity.js';

@Table({
  description: 'An association, guild union, cooperative or other body that the parties coordinate with.',
  plural: 'organisations',
  keys: ['slug'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn', 'registrationNumber'],
})
@Check({ name: 'organisation_founded_plausible', expression: 'founded_in between 1200 and 1600' })
@Check({ name: 'organisation_dissolved_on_a_day', expression: "(state = 'DISSOLVED') = (dissolved_on is not null)" })
export class Organisation extends HubRecord {
  @Text({ description: 'Readable key, for example `isfahan-house-of-handicrafts`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name as registered.', required: 'FA', order: true })
  nameFa!: string;
  nameEn!: string | null;

  @Choice(() => OrganisationKind, { description: 'What sort of partner it is.', filter: true })
  kind!: OrganisationKind;

  @Text({ description: 'Number in the register of its kind. Null where it is not registered.', nullable: true, unique: true })
  registrationNumber!: string | null;

  @Across(() => Province, { description: 'Province of its seat. Null where it has none, as a national body.', nullable: true })
  province!: Link<Province> | null;

  @Whole({ description: 'Solar Hijri year in which it was founded. Null where unknown.', nullable: true })
  foundedIn!: number | null;

  @Text({ description: 'Telephone of the office, never of a person. Null where there is none.', nullable: true })
  officePhone!: string | null;

  @Text({ description: 'E-mail of the office, never of a person. Null where there is none.', nullable: true })
  officeEmail!: string | null;

  @Url({ description: 'Its own pages. Null where it has none.', nullable: true })
  website!: string | null;

  @Choice(() => OrganisationState, { description: 'Whether it is at work.', filter: true, default: OrganisationState.ACTIVE })
  state!: OrganisationState;

  @Day({ description: 'Day on which it was dissolved. Null while it exists.', nullable: true })
  dissolvedOn!: string | null;

  @HasMany(() => OrganisationCraft, { by: 'organisation', description: 'Crafts that it speaks for.' })
  crafts!: Many<OrganisationCraft>;

  @HasMany(() => CooperationActivity, { by: 'organisation', order: { heldOn: 'DESC' }, description: 'What the parties did together with it, newest first.' })
  activities!: Many<CooperationActivity>;

  @HasMany(() => Contract, { by: 'organisation', description: 'Contracts under which it is paid.' })
  contracts!: Many<Contract>;
}
