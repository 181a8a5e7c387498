import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Confidence } from '../kernel/provenance.enums.js';
import { HubRecord } from '../kernel/record.js';
import { CraftPlace } from './craft-place.entity.js';
import { CraftPlaceKind } from './craft-place.enums.js';
import { Craft } from './craft.entity.js';
import { DesignationBody, DesignationLevel, DesignationState } from './designation.enums.js';

@Table({
  description: 'A title that a place holds, held or was put forward for, as a home of one craft or of crafts in general.',
  plural: 'designations',
  keys: ['slug'],
  order: { registeredIn: 'ASC' },
  search: ['titleFa', 'titleEn'],
})
@Unique({ name: 'designation_one_of_a_craft', properties: ['craftPlace', 'craft', 'level', 'body'], where: 'craft_id is not null' })
@Unique({ name: 'designation_one_of_no_craft', properties: ['craftPlace', 'level', 'body'], where: 'craft_id is null' })
@Check({
  name: 'designation_body_of_level',
  expression: "(level = 'NATIONAL' and body = 'NATIONAL_COUNCIL') or (level = 'WORLD' and body = 'WORLD_CRAFTS_COUNCIL') or (level = 'UNESCO_CREATIVE_CITY' and body = 'UNESCO')",
})
@Check({ name: 'designation_unregistered_undated', expression: "state not in ('NOMINATED', 'INSPECTED') or (registered_in is null and registered_on is null)" })
@Check({ name: 'designation_year_of_day', expression: 'registered_on is null or (registered_in is not null and extract(year from registered_on) = registered_in)' })
@Check({ name: 'designation_year_plausible', expression: 'registered_in between 2004 and 2100' })
@Check({ name: 'designation_inspected_dated', expression: "state <> 'INSPECTED' or inspected_on is not null" })
@Check({ name: 'designation_renewed_dated', expression: "state <> 'RENEWED' or renewed_on is not null" })
@Check({ name: 'designation_suspended_dated', expression: "state <> 'SUSPENDED' or suspended_on is not null" })
@Check({ name: 'designation_withdrawn_dated', expression: "(state = 'WITHDRAWN') = (withdrawn_on is not null)" })
@Check({ name: 'designation_dates_in_order', expression: 'nominated_on <= inspected_on and inspected_on <= registered_on and registered_on <= renewed_on and registered_on < expires_on' })
@Check({ name: 'designation_basis_of_world', expression: "national_designation_id is null or level = 'WORLD'" })
export class Designation extends HubRecord {
  @Text({ description: 'Readable key, for example `lalejin-wcc`.', unique: true, filter: true })
  slug!: string;

  @One(() => CraftPlace, { description: 'Place that the title is for.' })
  craftPlace!: Link<CraftPlace>;

  @One(() => Craft, { description: 'Craft that the title is for, or the flagship where it is for many crafts, which `note` says then. Null where the source names none.', nullable: true })
  craft!: Link<Craft> | null;

  @Choice(() => DesignationLevel, { description: 'How widely it recognises the place.', filter: true, order: true })
  level!: DesignationLevel;

  @Choice(() => DesignationBody, { description: 'Who grants it; each level has one body.', filter: true })
  body!: DesignationBody;

  @Choice(() => CraftPlaceKind, { description: 'Whether the title is that of a city or of a village. The place itself may have changed since.', filter: true })
  kind!: CraftPlaceKind;

  @Bilingual({ description: 'Title in full, for example `World Craft City of pottery`.', required: 'EN' })
  titleFa!: string | null;
  titleEn!: string;

  @Choice(() => DesignationState, { description: 'Where it stands on its way.', filter: true })
  state!: DesignationState;

  @Whole({ description: 'Gregorian year of registration. Null before it, and where no source states the year.', nullable: true, filter: true, order: true })
  registeredIn!: number | null;

  @Day({ description: 'Day on which it was put forward. Null where it is not known.', nullable: true })
  nominatedOn!: string | null;

  @Day({ description: 'Last day of the inspection. Null before it, and where it is not known.', nullable: true })
  inspectedOn!: string | null;

  @Day({ description: 'Day of registration. Null before it, and where only the year is known.', nullable: true })
  registeredOn!: string | null;

  @Day({ description: 'Day on which it was last confirmed. Null where it never was.', nullable: true })
  renewedOn!: string | null;

  @Day({ description: 'Day on which it was last held back. Null where it never was.', nullable: true })
  suspendedOn!: string | null;

  @Day({ description: 'Day on which it was taken back or given up. Null unless it is `WITHDRAWN`.', nullable: true })
  withdrawnOn!: string | null;

  @Day({ description: 'First day on which it no longer holds unless renewed. Null where it has no term.', nullable: true, filter: true })
  expiresOn!: string | null;

  @One(() => Designation, {
    description: 'National title that this world title rests on. Null for other levels, and for older world titles whose national one is not on record.',
    nullable: true,
    filter: false,
  })
  nationalDesignation!: Link<Designation> | null;

  @Choice(() => Confidence, { description: 'How sure the title, its year and its craft are.', default: Confidence.MEDIUM })
  confidence!: Confidence;

  @Text({ description: 'Where sources disagree, and what else to know, in English.', nullable: true })
  note!: string | null;
}
