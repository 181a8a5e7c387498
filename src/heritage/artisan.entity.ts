import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Flag, Text, Url, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person } from '../training/index.js';
import { ArtisanCraft } from './artisan-craft.entity.js';
import { ArtisanPermit } from './artisan-permit.entity.js';
import { ArtisanGrade } from './artisan.enums.js';
import { CraftPlace } from './craft-place.entity.js';
import { CraftWorkshopOwner } from './craft-workshop-owner.entity.js';
import { CraftWorkshop } from './craft-workshop.entity.js';
import { Craft } from './craft.entity.js';
import { EnterpriseFounder } from './enterprise-founder.entity.js';
import { GeographicalIndicationUser } from './geographical-indication-user.entity.js';
import { Province } from './province.entity.js';
import { SealAward } from './seal-award.entity.js';

@Table({
  description: 'The public profile of somebody who practises a craft. Whoever publishes none is not listed here.',
  plural: 'artisans',
  keys: ['code'],
  order: { displayNameFa: 'ASC' },
  search: ['displayNameFa', 'displayNameEn'],
})
@Check({ name: 'artisan_started_plausible', expression: 'started_in between 1300 and 1500' })
export class Artisan extends HubRecord {
  @Text({ description: 'Stands for the artisan on labels and in links, for example `A-00042`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Name that the artisan chose to be known by in public.', order: true })
  displayNameFa!: string;
  displayNameEn!: string | null;

  @Across(() => Person, { description: 'Who the artisan is.', nullable: true, unique: true, policy: 'RESTRICTED' })
  person!: Link<Person> | null;

  @One(() => Province, { description: 'Province that the artisan works in.' })
  province!: Link<Province>;

  @One(() => CraftPlace, { description: 'Craft city or village that the artisan works in. Null elsewhere.', nullable: true })
  craftPlace!: Link<CraftPlace> | null;

  @Choice(() => ArtisanGrade, { description: 'Artistic grade. Null where none was awarded.', nullable: true, filter: true, order: true })
  grade!: ArtisanGrade | null;

  @Whole({ description: 'Solar Hijri year in which the artisan took up the craft. Null where it is not told.', nullable: true, filter: true, order: true })
  startedIn!: number | null;

  @Flag({ description: 'Whether the artisan still practises.', filter: true, default: true })
  isPractising!: boolean;

  @Text({ description: 'What the artisan tells about the work, in Persian.', nullable: true, policy: 'CONSENT' })
  biography!: string | null;

  @Url({ description: 'Portrait.', nullable: true, policy: 'CONSENT' })
  photo!: string | null;

  @Url({ description: 'Page that shows works.', nullable: true, policy: 'CONSENT' })
  portfolio!: string | null;

  @Text({ description: 'How to reach the shop.', nullable: true, policy: 'CONSENT' })
  shopContact!: string | null;

  @HasThrough(() => Craft, { via: () => ArtisanCraft, from: 'artisan', to: 'craft', description: 'Crafts that the artisan practises.' })
  crafts!: Many<Craft>;

  @HasThrough(() => CraftWorkshop, { via: () => CraftWorkshopOwner, from: 'artisan', to: 'craftWorkshop', description: 'Premises that the artisan owns, alone or with others.' })
  craftWorkshops!: Many<CraftWorkshop>;

  @HasMany(() => ArtisanPermit, { by: 'artisan', description: 'Permits of the Deputy of Handicrafts, the newest first.', order: { validFromOn: 'DESC' } })
  permits!: Many<ArtisanPermit>;

  @HasMany(() => EnterpriseFounder, { by: 'artisan', description: 'Businesses that the artisan founded, alone or with others.' })
  foundedEnterprises!: Many<EnterpriseFounder>;

  @HasMany(() => GeographicalIndicationUser, { by: 'artisan', description: 'Geographical indications that the artisan may use.' })
  geographicalIndicationUses!: Many<GeographicalIndicationUser>;

  @HasMany(() => SealAward, { by: 'artisan', description: 'Seals that product lines of the artisan were awarded, the newest first.', order: { awardedIn: 'DESC' } })
  sealAwards!: Many<SealAward>;
}
