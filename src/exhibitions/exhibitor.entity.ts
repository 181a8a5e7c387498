import { Check } from '@mikro-orm/decorators/legacy';
import { Organisation } from '../cooperation/index.js';
import { Artisan, CraftPlace, Province } from '../heritage/index.js';
import { Bilingual, Choice } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person, Trainee, TrainingCentre } from '../training/index.js';
import { Booth } from './booth.entity.js';
import { ExhibitorKind } from './exhibitor.enums.js';

@Table({
  description: 'Whoever takes booths at fairs, the same over all fairs. Exactly one of its links to a person, body or place is set.',
  plural: 'exhibitors',
  search: ['nameFa', 'nameEn'],
})
@Check({
  name: 'exhibitor_one_target',
  expression: 'num_nonnulls(person_id, artisan_id, trainee_id, training_centre_id, craft_place_id, organisation_id, province_id) = 1',
})
@Check({
  name: 'exhibitor_kind_of_target',
  expression:
    "case kind when 'PERSON' then person_id when 'ARTISAN' then artisan_id when 'TRAINEE' then trainee_id when 'CENTRE' then training_centre_id when 'PLACE' then craft_place_id when 'ORGANISATION' then organisation_id when 'PROVINCE' then province_id end is not null",
})
export class Exhibitor extends HubRecord {
  @Choice(() => ExhibitorKind, { description: 'Which of the links is set.', filter: true })
  kind!: ExhibitorKind;

  @Bilingual({ description: 'What the exhibitor writes above a booth, and so makes public; the code for a trainee.', order: true })
  nameFa!: string;
  nameEn!: string | null;

  @Across(() => Person, { description: 'Set for `PERSON` only.', nullable: true, unique: true, policy: 'RESTRICTED' })
  person!: Link<Person> | null;

  @Across(() => Artisan, { description: 'Set for `ARTISAN` only.', nullable: true, unique: true })
  artisan!: Link<Artisan> | null;

  @Across(() => Trainee, { description: 'Set for `TRAINEE` only.', nullable: true, unique: true })
  trainee!: Link<Trainee> | null;

  @Across(() => TrainingCentre, { description: 'Set for `CENTRE` only.', nullable: true, unique: true })
  trainingCentre!: Link<TrainingCentre> | null;

  @Across(() => CraftPlace, { description: 'Set for `PLACE` only.', nullable: true, unique: true })
  craftPlace!: Link<CraftPlace> | null;

  @Across(() => Organisation, { description: 'Set for `ORGANISATION` only.', nullable: true, unique: true })
  organisation!: Link<Organisation> | null;

  @Across(() => Province, { description: 'Set for `PROVINCE` only.', nullable: true, unique: true })
  province!: Link<Province> | null;

  @HasMany(() => Booth, { by: 'exhibitor', description: 'Booths at all fairs, applied for or given out, the newest application first.', order: { appliedOn: 'DESC' } })
  booths!: Many<Booth>;
}
