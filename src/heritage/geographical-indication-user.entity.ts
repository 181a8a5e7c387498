import { Check } from '@mikro-orm/decorators/legacy';
import { Day, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Artisan } from './artisan.entity.js';
import { CraftWorkshop } from './craft-workshop.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { GeographicalIndication } from './geographical-indication.entity.js';

@Table({ description: 'That a maker may mark products with a geographical indication from one day to another.', order: { validFromOn: 'DESC' } })
@Check({ name: 'geographical_indication_user_one', expression: 'num_nonnulls(artisan_id, craft_workshop_id, enterprise_id) = 1' })
@Check({ name: 'geographical_indication_user_term', expression: 'valid_from_on < valid_to_on' })
export class GeographicalIndicationUser extends HubRecord {
  @One(() => GeographicalIndication, { description: 'Protected name.' })
  geographicalIndication!: Link<GeographicalIndication>;

  @One(() => Artisan, { description: 'Artisan who may use it. Null where premises or a business may.', nullable: true })
  artisan!: Link<Artisan> | null;

  @One(() => CraftWorkshop, { description: 'Premises that may use it. Null where an artisan or a business may.', nullable: true })
  craftWorkshop!: Link<CraftWorkshop> | null;

  @One(() => Enterprise, { description: 'Business that may use it. Null where an artisan or premises may.', nullable: true })
  enterprise!: Link<Enterprise> | null;

  @Text({ description: 'Number of the authorisation. Null where none was given.', nullable: true, filter: true })
  number!: string | null;

  @Day({ description: 'First day on which it may be used.', filter: true, order: true })
  validFromOn!: string;

  @Day({ description: 'First day on which it may no longer be used. Null where no end is set.', nullable: true, filter: true })
  validToOn!: string | null;
}
