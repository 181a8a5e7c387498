import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CraftPlace } from './craft-place.entity.js';
import { CraftWorkshop } from './craft-workshop.entity.js';
import { Craft } from './craft.entity.js';
import { EnterpriseCraft } from './enterprise-craft.entity.js';
import { EnterpriseFounder } from './enterprise-founder.entity.js';
import { EnterpriseKind, EnterpriseState } from './enterprise.enums.js';
import { GeographicalIndicationUser } from './geographical-indication-user.entity.js';
import { Province } from './province.entity.js';
import { SealAward } from './seal-award.entity.js';

@Table({
  description: 'A business that makes or sells handicrafts. The rooms it works in are its `craftWorkshops`.',
  plural: 'enterprises',
  keys: ['registrationNumber'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
@Check({ name: 'enterprise_closed_dated', expression: "(state = 'CLOSED') = (closed_on is not null) and closed_on >= founded_on" })
export class Enterprise extends HubRecord {
  @Bilingual({ description: 'Name that it trades under.', order: true })
  nameFa!: string;
  nameEn!: string | null;

  @Text({ description: 'Number in the register of companies, cooperatives or guilds. Null where it is in none.', nullable: true, unique: true, filter: true })
  registrationNumber!: string | null;

  @Choice(() => EnterpriseKind, { description: 'Legal form.', filter: true })
  kind!: EnterpriseKind;

  @Choice(() => EnterpriseState, { description: 'Whether it is running.', filter: true })
  state!: EnterpriseState;

  @Day({ description: 'Day on which it was founded.', filter: true, order: true })
  foundedOn!: string;

  @Day({ description: 'Day on which it was given up. Null while it is not.', nullable: true })
  closedOn!: string | null;

  @One(() => Province, { description: 'Province of its seat.' })
  province!: Link<Province>;

  @One(() => CraftPlace, { description: 'Craft city or village of its seat. Null elsewhere.', nullable: true })
  craftPlace!: Link<CraftPlace> | null;

  @HasMany(() => EnterpriseFounder, { by: 'enterprise', description: 'Who founded it.' })
  founders!: Many<EnterpriseFounder>;

  @HasThrough(() => Craft, { via: () => EnterpriseCraft, from: 'enterprise', to: 'craft', description: 'Crafts whose products it makes or sells.' })
  crafts!: Many<Craft>;

  @HasMany(() => CraftWorkshop, { by: 'enterprise', description: 'Premises that it runs.' })
  craftWorkshops!: Many<CraftWorkshop>;

  @HasMany(() => GeographicalIndicationUser, { by: 'enterprise', description: 'Geographical indications that it may use.' })
  geographicalIndicationUses!: Many<GeographicalIndicationUser>;

  @HasMany(() => SealAward, { by: 'enterprise', description: 'Seals that its product lines were awarded, the newest first.', order: { awardedIn: 'DESC' } })
  sealAwards!: Many<SealAward>;
}
