import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CraftPlace } from './craft-place.entity.js';
import { Craft } from './craft.entity.js';
import { GeographicalIndicationPlace } from './geographical-indication-place.entity.js';
import { GeographicalIndicationProvince } from './geographical-indication-province.entity.js';
import { GeographicalIndicationUser } from './geographical-indication-user.entity.js';
import { GeographicalIndicationRegistrar } from './geographical-indication.enums.js';
import { Province } from './province.entity.js';

@Table({
  description: 'A protected name that ties products of a craft to the area they come from, such as Tabriz carpet.',
  plural: 'geographicalIndications',
  keys: ['slug'],
  order: { signEn: 'ASC' },
  search: ['signFa', 'signEn'],
})
@Unique({ properties: ['registrar', 'registrationNumber'] })
@Check({ name: 'geographical_indication_term', expression: 'registered_on < expires_on' })
export class GeographicalIndication extends HubRecord {
  @Text({ description: 'Readable key, for example `tabriz-carpet`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'The protected name.', required: 'EN', order: true })
  signFa!: string | null;
  signEn!: string;

  @One(() => Craft, { description: 'Craft whose products may carry it.' })
  craft!: Link<Craft>;

  @Choice(() => GeographicalIndicationRegistrar, { description: 'Register that it stands in.', filter: true })
  registrar!: GeographicalIndicationRegistrar;

  @Text({ description: 'Number in that register. Null where it was not looked up.', nullable: true, filter: true })
  registrationNumber!: string | null;

  @Day({ description: 'Day of registration. Null where it was not looked up.', nullable: true, filter: true, order: true })
  registeredOn!: string | null;

  @Day({ description: 'First day on which it is no longer protected. Null where it has no end.', nullable: true, filter: true })
  expiresOn!: string | null;

  @Text({ description: 'Bounds of the area in the words of the register.', nullable: true })
  areaText!: string | null;

  @HasThrough(() => CraftPlace, { via: () => GeographicalIndicationPlace, from: 'geographicalIndication', to: 'craftPlace', description: 'Craft cities and villages that lie in the area.' })
  craftPlaces!: Many<CraftPlace>;

  @HasThrough(() => Province, { via: () => GeographicalIndicationProvince, from: 'geographicalIndication', to: 'province', description: 'Provinces that lie in the area as a whole, with all their places.' })
  provinces!: Many<Province>;

  @HasMany(() => GeographicalIndicationUser, { by: 'geographicalIndication', description: 'Makers who may use it or might once.' })
  users!: Many<GeographicalIndicationUser>;
}
