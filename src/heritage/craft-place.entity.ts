import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Real, Text, Texts } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Artisan } from './artisan.entity.js';
import { County } from './county.entity.js';
import { CraftPlaceCraft } from './craft-place-craft.entity.js';
import { CoordinateQuality, CraftPlaceKind, PopulationBand } from './craft-place.enums.js';
import { CraftWorkshop } from './craft-workshop.entity.js';
import { Craft } from './craft.entity.js';
import { Designation } from './designation.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { GeographicalIndicationPlace } from './geographical-indication-place.entity.js';
import { GeographicalIndication } from './geographical-indication.entity.js';
import { Province } from './province.entity.js';
import { SkillsHub } from './skills-hub.entity.js';

@Table({
  description: 'A city or village known for its crafts. Its titles are its `designations`; one place may hold several.',
  plural: 'craftPlaces',
  keys: ['slug'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn', 'aliases'],
})
@Check({ name: 'craft_place_in_iran', expression: 'latitude between 25 and 39.8 and longitude between 44 and 63.4' })
export class CraftPlace extends HubRecord {
  @Text({ description: 'Readable key, for example `lalejin`. Names are not unique: there are two Khur.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name as people there use it.', required: 'BOTH', order: true })
  nameFa!: string;
  nameEn!: string;

  @Texts({ description: 'Other spellings and former names, in either script.' })
  aliases!: string[];

  @Choice(() => CraftPlaceKind, { description: 'Whether it is a city or a village today.', filter: true })
  kind!: CraftPlaceKind;

  @One(() => Province, { description: 'Province that the place lies in.' })
  province!: Link<Province>;

  @One(() => County, { description: 'County that the place lies in, of the same province. Null where it is not known.', nullable: true })
  county!: Link<County> | null;

  @Real({ description: 'Latitude in degrees north.', precision: 7, scale: 4, filter: true })
  latitude!: number;

  @Real({ description: 'Longitude in degrees east.', precision: 7, scale: 4, filter: true })
  longitude!: number;

  @Choice(() => CoordinateQuality, { description: 'How far `latitude` and `longitude` can be relied on.' })
  coordinateQuality!: CoordinateQuality;

  @Choice(() => PopulationBand, { description: 'How many people live there. Null where no count was looked up.', nullable: true, filter: true })
  populationBand!: PopulationBand | null;

  @Text({ description: 'What to know about the place or its position, in English, for example which of two places of this name it is.', nullable: true })
  note!: string | null;

  @HasMany(() => Designation, { by: 'craftPlace', description: 'Titles that the place holds, held or was put forward for, the oldest first.', order: { registeredIn: 'ASC' } })
  designations!: Many<Designation>;

  @HasThrough(() => Craft, { via: () => CraftPlaceCraft, from: 'craftPlace', to: 'craft', description: 'Crafts that the place is known for: those of its titles, and others on record. Each stands here once.' })
  crafts!: Many<Craft>;

  @HasMany(() => Artisan, { by: 'craftPlace', description: 'Artisans who work there and publish a profile.' })
  artisans!: Many<Artisan>;

  @HasMany(() => CraftWorkshop, { by: 'craftPlace', description: 'Premises there where crafts are practised.' })
  craftWorkshops!: Many<CraftWorkshop>;

  @HasMany(() => Enterprise, { by: 'craftPlace', description: 'Businesses of crafts that have their seat there.' })
  enterprises!: Many<Enterprise>;

  @HasMany(() => SkillsHub, { by: 'craftPlace', description: 'Skills hubs set up or planned there.' })
  skillsHubs!: Many<SkillsHub>;

  @HasThrough(() => GeographicalIndication, { via: () => GeographicalIndicationPlace, from: 'craftPlace', to: 'geographicalIndication', description: 'Geographical indications whose area names this place; those of the whole province are at `province`.' })
  geographicalIndications!: Many<GeographicalIndication>;
}
