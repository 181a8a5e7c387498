import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Text, Texts } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Confidence } from '../kernel/provenance.enums.js';
import { HubRecord } from '../kernel/record.js';
import { ArtisanCraft } from './artisan-craft.entity.js';
import { Artisan } from './artisan.entity.js';
import { CraftGroup } from './craft-group.entity.js';
import { CraftMaterial } from './craft-material.entity.js';
import { CraftPlaceCraft } from './craft-place-craft.entity.js';
import { CraftPlace } from './craft-place.entity.js';
import { CraftProvince } from './craft-province.entity.js';
import { CraftTechnique } from './craft-technique.entity.js';
import { CraftTool } from './craft-tool.entity.js';
import { CraftWorkshopCraft } from './craft-workshop-craft.entity.js';
import { CraftWorkshop } from './craft-workshop.entity.js';
import { Designation } from './designation.entity.js';
import { EndangermentAssessment } from './endangerment-assessment.entity.js';
import { EnterpriseCraft } from './enterprise-craft.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { GeographicalIndication } from './geographical-indication.entity.js';
import { IntangibleHeritageElement } from './intangible-heritage-element.entity.js';
import { Material } from './material.entity.js';
import { Province } from './province.entity.js';
import { SealAward } from './seal-award.entity.js';
import { Technique } from './technique.entity.js';
import { Tool } from './tool.entity.js';

@Table({
  description: 'A handicraft or traditional art, such as khatam or zilu weaving.',
  plural: 'crafts',
  keys: ['slug'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn', 'aliases'],
})
@Check({ name: 'craft_isco_unit', expression: "isco_code ~ '^[0-9]{4}$'" })
@Check({ name: 'craft_isco_confidence', expression: '(isco_code is null) = (isco_confidence is null)' })
@Check({ name: 'craft_not_its_own_parent', expression: 'parent_id <> id' })
export class Craft extends HubRecord {
  @Text({ description: 'Readable key, for example `zilu-weaving`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name as its makers use it.', required: 'BOTH', order: true })
  nameFa!: string;
  nameEn!: string;

  @Texts({ description: 'Other names and spellings, in either script.' })
  aliases!: string[];

  @Text({ description: 'What is made and how, in Persian. Null while nobody has written it.', nullable: true, persian: true })
  description!: string | null;

  @Text({ description: 'Occasion or detail worth knowing, in English, for example which place holds a title for it.', nullable: true })
  note!: string | null;

  @Text({ description: 'Unit of ISCO-08 that the occupation most likely falls under, four digits such as `7318`. A suggestion of the hub, not an official assignment. Null where none fits.', nullable: true, filter: true })
  iscoCode!: string | null;

  @Choice(() => Confidence, { description: 'How sure `iscoCode` is. Null where there is none.', nullable: true })
  iscoConfidence!: Confidence | null;

  @One(() => CraftGroup, { description: 'Group by method of production.' })
  group!: Link<CraftGroup>;

  @One(() => Craft, { description: 'Craft that this one is a variety of, as chehel-mashuleh kilim is of kilim. Null for most.', nullable: true })
  parent!: Link<Craft> | null;

  @HasMany(() => Craft, { by: 'parent', description: 'Varieties of this craft that are listed on their own.' })
  varieties!: Many<Craft>;

  @HasThrough(() => Material, { via: () => CraftMaterial, from: 'craft', to: 'material', description: 'What it is made from.' })
  materials!: Many<Material>;

  @HasThrough(() => Technique, { via: () => CraftTechnique, from: 'craft', to: 'technique', description: 'How it is worked.' })
  techniques!: Many<Technique>;

  @HasThrough(() => Tool, { via: () => CraftTool, from: 'craft', to: 'tool', description: 'What it is worked with.' })
  tools!: Many<Tool>;

  @HasThrough(() => Province, { via: () => CraftProvince, from: 'craft', to: 'province', description: 'Provinces with its main centres; not every province where it is practised.' })
  provinces!: Many<Province>;

  @HasThrough(() => CraftPlace, { via: () => CraftPlaceCraft, from: 'craft', to: 'craftPlace', description: 'Cities and villages known for it, each once.' })
  craftPlaces!: Many<CraftPlace>;

  @HasMany(() => Designation, { by: 'craft', description: 'Titles of places for this craft, the oldest first.', order: { registeredIn: 'ASC' } })
  designations!: Many<Designation>;

  @Has(() => EndangermentAssessment, {
    by: 'craft',
    description: 'How far the craft is at risk in the country today: the newest approved assessment of the whole country. Null where there is none.',
    where: { isCurrent: true, isNationwide: true },
  })
  currentEndangerment!: Link<EndangermentAssessment> | null;

  @HasMany(() => EndangermentAssessment, { by: 'craft', description: 'All assessments, of the country and of single provinces, the newest first.', order: { assessedOn: 'DESC' } })
  endangermentAssessments!: Many<EndangermentAssessment>;

  @HasMany(() => IntangibleHeritageElement, { by: 'craft', description: 'Inscriptions on the UNESCO lists of intangible heritage that this craft is the subject of, the oldest first.', order: { inscribedIn: 'ASC' } })
  intangibleHeritageElements!: Many<IntangibleHeritageElement>;

  @HasThrough(() => Artisan, { via: () => ArtisanCraft, from: 'craft', to: 'artisan', description: 'Artisans who practise it and publish a profile.' })
  artisans!: Many<Artisan>;

  @HasThrough(() => CraftWorkshop, { via: () => CraftWorkshopCraft, from: 'craft', to: 'craftWorkshop', description: 'Premises where it is practised.' })
  craftWorkshops!: Many<CraftWorkshop>;

  @HasThrough(() => Enterprise, { via: () => EnterpriseCraft, from: 'craft', to: 'enterprise', description: 'Businesses that make or sell its products.' })
  enterprises!: Many<Enterprise>;

  @HasMany(() => GeographicalIndication, { by: 'craft', description: 'Geographical indications for its products.' })
  geographicalIndications!: Many<GeographicalIndication>;

  @HasMany(() => SealAward, { by: 'craft', description: 'Seals that product lines of this craft were awarded, the newest first.', order: { awardedIn: 'DESC' } })
  sealAwards!: Many<SealAward>;
}
